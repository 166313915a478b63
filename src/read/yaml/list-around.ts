import { isListe } from '../schema/groups.js';
import type { Source } from '../source.js';

/** A line of a list: where its text begins, its sign too, and the text without a comment. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly end: number;
  readonly indent: number;
  readonly hasComment: boolean;
}

/** A list of texts as it was typed. */
export interface HandList {
  readonly name: string;
  /** How far its name is set in. */
  readonly indent: number;
  /** Where the text behind its colon would begin. */
  readonly colon: number;
  /** What stands on the line of its name. */
  readonly beside: Line | undefined;
  readonly below: readonly Line[];
}

const listHead = /^( *)([a-z_]+):[ \t]*(\S.*)?$/;

const isEntry = (line: string): boolean => /^\s*(?:- +)?[a-z_]+:(?:\s|$)|^---/.test(line);

const isNothing = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** A line of the file from a column on. */
export function lineAt(source: Source, number: number, from: number): Line {
  const rest = source.line(number).slice(from);
  const text = rest.replace(/(?<![ \t])[ \t]+#(?:\s.*)?$/, '').trim();
  const indent = from + rest.length - rest.trimStart().length;
  const start = source.startOf(number) + indent;
  return { start, text, end: start + text.length, indent, hasComment: text !== rest.trim() };
}

/** The list of texts to which a line belongs; undefined if it is none, or something else is set in below its name. */
export function listAround(source: Source, number: number): HandList | undefined {
  let first = number;
  while (first > 2 && first > number - 100 && !listHead.test(source.line(first))) first -= 1;
  const [all = '', before = '', name = '', value = ''] = listHead.exec(source.line(first)) ?? [];
  if (!isListe(name)) return undefined;
  const isBeside = value !== '' && !value.startsWith('#');
  const below: Line[] = [];
  for (let at = first + 1; at <= source.count(); at += 1) {
    if (isNothing(source.line(at))) continue;
    const line = lineAt(source, at, 0);
    if (isEntry(source.line(at)) && line.indent > before.length) return undefined;
    if (isEntry(source.line(at)) || line.indent < before.length) break;
    below.push(line);
  }
  return {
    name,
    indent: before.length,
    colon: source.startOf(first) + before.length + name.length + 1,
    beside: isBeside ? lineAt(source, first, all.length - value.length) : undefined,
    below,
  };
}
