import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import type { Line } from './lost-tables.js';

/** A line with a tab between words. What is set in, or quoted, or begins like a list, is left alone. */
const tabbedLine = /^(?![ \t>]|[-*+•–—][ \t]|(?:\p{L}|\d{1,3})[.)][ ]?\t|[o§Øü][ ]?\t).*\S[ ]*\t[ \t]*\S/u;

const twoLines = new RegExp(`${tabbedLine.source}.*\\n${tabbedLine.source}`, 'mu');

/** Whether a text may have a table whose columns are parted by tabs. */
export const mayBeTabbed = (text: string): boolean => text.includes('\t') && twoLines.test(text);

const cellsOf = (line: string): readonly string[] => line.trim().split(/[ ]*\t[ \t]*/);

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The lines of a paragraph that follow each other with the same number of columns. */
function rowsIn(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ line }) => tabbedLine.test(line));
  if (from === -1) return [];
  const { length } = cellsOf(lines[from]?.line ?? '');
  const rest = lines.slice(from);
  const end = rest.findIndex(({ line }) => !tabbedLine.test(line) || cellsOf(line).length !== length);
  return end === -1 ? rest : rest.slice(0, end);
}

/** Lines as they come from Excel: the tabs between their columns are blanks on a page. */
export function* tabbedFindings(
  paragraphs: readonly (readonly Line[])[],
  placeOf: (start: number, end: number) => Place,
): Iterable<Finding> {
  for (const lines of paragraphs) {
    const rows = rowsIn(lines);
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last || rows.length < 2) continue;
    const [head = '', ...others] = rows.map(({ line }) => rowOf(cellsOf(line)));
    const cells = cellsOf(first.line);
    const striche = `|${' --- |'.repeat(cells.length)}`;
    const end = last.start + last.line.trimEnd().length;
    const table = [head, striche, ...others].join('\n');
    const fix = { safe: false, edits: [{ ...placeOf(first.start, end), text: table }] };
    const place = placeOf(first.start, first.start + first.line.trimEnd().length);
    const facts = { text: cells.join(' '), kopf: head, striche };
    yield finding('tabelle-ohne-trennzeile', 'tabulator', facts, place, { fix });
  }
}
