import type { Table } from 'mdast';
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

/** The rows of a table that have more cells than its head: they are not shown. */
export function* cellFindings({ children }: Table, text: string, placeOf: PlaceOf): Iterable<Finding> {
  const [head, ...rows] = children;
  const spalten = head?.children.length ?? 0;
  for (const { children: cells } of rows) {
    const more = cells.slice(spalten).filter((cell) => cell.children.length > 0);
    const [start, end] = [more[0]?.position?.start.offset, more.at(-1)?.position?.end.offset];
    if (start === undefined || end === undefined) continue;
    const words = text.slice(start, end).replace(/^[|\s]+|[|\s]+$/g, '');
    const at = text.indexOf(words, start);
    const facts = { text: words, zellen: cells.length, spalten };
    yield finding('tabellenzelle-verloren', 'zuViele', facts, placeOf(at, at + words.length));
  }
}
