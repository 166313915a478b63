import type { Source } from '../source.js';

/** A line of a header as it was typed, before anybody asks whether it is right. */
export interface Row {
  readonly number: number;
  /** How far the line is set in. */
  readonly start: number;
  /** How far its words are set in, behind the dash of a list. */
  readonly indent: number;
  readonly isItem: boolean;
  /** The word before the colon; undefined for a line without one. */
  readonly name?: string;
  /** What stands behind the colon, or the whole line; without a remark. */
  readonly value: string;
  /** The offset in the file at which the value begins. */
  readonly at: number;
}

/** A line with the ones around it. */
export interface Spot {
  readonly source: Source;
  readonly row: Row;
  readonly before: Row | undefined;
  /** All lines below. */
  readonly rest: readonly Row[];
  /** The lines below that are set in deeper, or are the list of this name. */
  readonly below: readonly Row[];
  /** The nearest line above that is set in no further. */
  readonly peer: Row | undefined;
  /** The name of the group or list in which the line stands. */
  readonly above: Row | undefined;
}

/** A value that goes on below in lines of its own: a block, a quote or a bracket that is not closed. */
const goesOn = (value: string): boolean =>
  /^[|>][+-]?\d?[+-]?$/.test(value) || (/^["'[{]/.test(value) && !/["'\]}]$/.test(value.slice(1)));

function rowAt(source: Source, number: number): Row {
  const line = source.line(number);
  const [before = ''] = /^ *(?:- +)*/.exec(line) ?? [];
  const written = line.slice(before.length);
  const remark = written.search(/(?<![^ \t])#/);
  const words = (remark === -1 ? written : written.slice(0, remark)).trimEnd();
  const [, name, gap = ''] = /^([\p{L}_][\p{L}\d_]*)(:[ \t]+|:$)/u.exec(words) ?? [];
  const valueFrom = name === undefined ? 0 : name.length + gap.length;
  return {
    number,
    start: before.length - before.trimStart().length,
    indent: before.length,
    isItem: before.includes('-'),
    ...(name === undefined ? {} : { name }),
    value: words.slice(valueFrom),
    at: source.startOf(number) + before.length + valueFrom,
  };
}

/** The lines of a header that hold something, without those in which a long text goes on. */
export function rowsOf(source: Source, from: number, to: number): readonly Row[] {
  const rows: Row[] = [];
  let block: Row | undefined;
  for (let number = from; number <= to; number += 1) {
    if (/^\s*(?:#.*)?$/.test(source.line(number))) continue;
    const row = rowAt(source, number);
    if (block && row.start > block.start) continue;
    rows.push(row);
    block = goesOn(row.value) ? row : undefined;
  }
  return rows;
}
