import type { Finding } from '../../base/diagnostic.js';
import type { Source } from '../source.js';
import { levelBelow } from './levels.js';
import { type Row, rowsOf } from './rows.js';
import { firstOf } from './siblings.js';
import { wrongDepth } from './wrong-depth.js';

/** The line above a line that is not empty. */
function lineAbove(source: Source, number: number): number {
  let above = number - 1;
  while (above > 1 && source.line(above).trim() === '') above -= 1;
  return above;
}

/** Entries of a list that are set in further than the one above them, so that they carry on its text. */
export function listDeeper(source: Source, start: number, written: string): Finding | undefined {
  const from = source.place(start, start).line;
  const to = source.place(start, start + written.length).endLine;
  const [first, ...below] = rowsOf(source, from, to);
  const isEntry = (row: Row): boolean => row.isItem && row.name === undefined;
  if (!first || !isEntry(first) || first.at !== start) return undefined;
  const [next] = below;
  const same = below.filter((row) => isEntry(row) && row.start === next?.start);
  if (!next || same.length < below.length) return undefined;
  const [name] = rowsOf(source, lineAbove(source, from), from - 1);
  const open = levelBelow(first, name?.name ?? '');
  const level = name?.value === '' ? firstOf([name, first, ...below], 1, open, name) : undefined;
  const isRow = (line: number): boolean => line > to || below.some(({ number }) => number === line);
  const wrong = level ? { rows: [first], level } : { rows: same, level: open };
  return wrongDepth(source, { ...wrong, below: '', moved: wrong.rows }, isRow);
}
