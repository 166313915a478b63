import type { Table, TableRow } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';

/** The cells of a row: what stands between its bars, of which a backslash makes letters. */
export const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/\\./g, 'x')
    .replace(/^[ \t>]*\|/, '')
    .replace(/\|[ \t]*$/, '')
    .split('|');

/** The cells behind those for which the head has a column, if there is anything in them. */
export const cellsBeyond = (line: string, columns: number): readonly string[] =>
  cellsOf(line)
    .slice(columns)
    .filter((cell) => cell.trim() !== '');

type PlaceOf = (start: number, end: number) => Place;

/** The words of a row in the cells that the head has no column for, and where they stand. */
function hiddenIn({ children: cells }: TableRow, spalten: number, text: string) {
  const more = cells.slice(spalten).filter((cell) => cell.children.length > 0);
  const [start, end] = [more[0]?.position?.start.offset, more.at(-1)?.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const words = text.slice(start, end).replace(/^[|\s]+|[|\s]+$/g, '');
  return [{ words, zellen: cells.length, at: text.indexOf(words, start) }];
}

/** The rows of a table that have more cells than its head: they are not shown. The first is told, the others are counted. */
export function* cellFindings({ children }: Table, text: string, placeOf: PlaceOf): Iterable<Finding> {
  const [head, ...rows] = children;
  const spalten = head?.children.length ?? 0;
  const [first, ...others] = rows.flatMap((row) => hiddenIn(row, spalten, text));
  if (!first) return;
  const { words, zellen, at } = first;
  const facts = { text: words, zellen, spalten, weitere: others.length };
  yield finding('tabellenzelle-verloren', 'zuViele', facts, placeOf(at, at + words.length));
}
