import type { Source } from '../source.js';
import { quoteEnd } from './quotes.js';

/** A line `  - schlüssel: wert`, with the offset in the file at which the value begins. */
export interface Entry {
  readonly angabe: string;
  readonly value: string;
  readonly start: number;
  /** How far its name is set in; without one, its dash. */
  readonly indent: number;
}

/** The text of an entry with the lines below on which it goes on, joined as YAML joins them. */
export interface Whole {
  /** Without comments. */
  readonly text: string;
  readonly end: number;
  readonly lastLine: number;
  /** Whether a comment stands in the middle: nothing can be written over it. */
  readonly hasComment: boolean;
  /** Whether more of the text follows, behind an empty line. */
  readonly hasMore: boolean;
}

/** A value without the comment behind it. A `#` that touches a word may be meant as a letter: it stays. */
function withoutComment(value: string): string {
  const from = /^["']/.test(value) ? quoteEnd(value) + 1 : 0;
  const comment =
    from === 0 && /^["']/.test(value) ? -1 : value.slice(from).search(/(?<![ \t])[ \t]+#(?:\s|$)/);
  return comment === -1 ? value : value.slice(0, from + comment);
}

/** Lines that are entries of their own, however far they are set in, or comments. */
const isOwn = (line: string): boolean => /^\s*(?:[a-z_]+:(?:\s|$)|-(?:\s|$)|#)/.test(line);

/** A text below `|` or `>` is none that goes on. */
const isBlock = (value: string): boolean => /^[|>][+-]?\d?\s*(?:#.*)?$/.test(value);

/** The lines below an entry that are set in further than it; none if one of them looks like an entry of its own. */
function linesBelow(source: Source, first: number, indent: number): readonly number[] {
  const lines: number[] = [];
  for (let number = first + 1; number <= source.count(); number += 1) {
    const line = source.line(number);
    const isDeeper = line.trim() !== '' && line.length - line.trimStart().length > indent;
    if (!isDeeper) return lines;
    if (isOwn(line)) return [];
    lines.push(number);
  }
  return lines;
}

/** Whether the text goes on behind an empty line, and not with an entry of its own. */
function goesOnBehind(source: Source, last: number, indent: number): boolean {
  let next = last + 1;
  while (next < source.count() && source.line(next).trim() === '') next += 1;
  const line = source.line(next);
  return next > last + 1 && line.length - line.trimStart().length > indent && !isOwn(line);
}

export function wholeOf(source: Source, { value, start, indent }: Entry): Whole {
  const { line } = source.place(start, start);
  const below = isBlock(value) ? [] : linesBelow(source, line, indent);
  const lastLine = below.at(-1) ?? line;
  const written = [value, ...below.map((number) => source.line(number).trim())];
  const isQuoted = /^["']/.test(value) && below.length > 0;
  const parts = isQuoted ? written : written.map(withoutComment);
  const last = source.line(lastLine);
  const from = below.length === 0 ? start : source.startOf(lastLine) + last.length - last.trimStart().length;
  return {
    text: parts.join(' '),
    end: from + (parts.at(-1) ?? '').length,
    lastLine,
    hasMore: !isBlock(value) && goesOnBehind(source, lastLine, indent),
    hasComment: isQuoted
      ? / #/.test(written.join(' '))
      : parts.slice(0, -1).some((part, at) => part !== written[at]),
  };
}
