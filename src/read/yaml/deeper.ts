import type { Finding } from '../../base/diagnostic.js';
import type { Source } from '../source.js';
import { type Row, rowsOf } from './rows.js';
import { wrongDepth } from './wrong-depth.js';

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
  const level = { column: first.start, isList: true, of: '', first: `- ${first.value}` };
  const isRow = (line: number): boolean => line > to || below.some(({ number }) => number === line);
  return wrongDepth(source, { rows: same, level, moved: same }, isRow);
}
