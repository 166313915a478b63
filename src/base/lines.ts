import type { Place } from './diagnostic.js';

/** Finds lines and columns in a text whose line ends are `\n`. */
export interface LineIndex {
  /** The text of a line (counted from 1) without its line end; empty if there is no such line. */
  readonly line: (number: number) => string;
  readonly count: () => number;
  /** The offset at which a line begins. */
  readonly startOf: (number: number) => number;
  /** Turns two offsets (UTF-16 units, end exclusive) into a place (code points). */
  readonly place: (start: number, end: number) => Place;
}

/** A character of two units of UTF-16: hardly any text has one. */
const pair = /[\ud800-\udbff]/;

/** How many characters a text has. */
export const codePoints = (text: string): number => {
  if (!pair.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

const startsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The lines of a text. They are counted when somebody asks for the first one: most files are never asked. */
export function indexLines(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const all = (): readonly number[] => {
    known ??= startsOf(text);
    return known;
  };
  const startOf = (number: number): number => all()[number - 1] ?? text.length;
  const lineAt = (offset: number): number => {
    const starts = all();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const position = (offset: number): [line: number, column: number] => {
    const line = lineAt(offset);
    return [line, codePoints(text.slice(startOf(line), offset)) + 1];
  };

  return {
    // No getter: V8 gives every object that is made with one a shape of its own, and that held on to the text of each
    // of ten thousand files until the whole memory was swept.
    count: () => all().length,
    startOf,
    line: (number) =>
      text.slice(startOf(number), number < all().length ? startOf(number + 1) - 1 : text.length),
    place(start, end) {
      const [line, column] = position(start);
      const [endLine, endColumn] = position(Math.max(start, end));
      return { line, column, endLine, endColumn };
    },
  };
}

/** The same text without the hold that a part of a text has on the whole of it in memory. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
