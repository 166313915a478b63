import { visibleLine } from './characters.js';

/** Signs with which a spreadsheet begins a formula, also in their wide East Asian form. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A cell: always in quotes (RFC 4180), one line, and never a formula. An apostrophe in front makes a spreadsheet show a
 * text; a bare dash ("keine Angabe") and a telephone number are none. The JSON has every value as it is.
 */
function cell(value: string): string {
  const line = visibleLine(value);
  const isHarmless = line === '-' || /^\+[\d ()/-]+$/.test(line);
  const safe = formula.test(line) && !isHarmless ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * A table for spreadsheets: the header row and the rows, with semicolons, CRLF and a byte order mark, as Excel in German
 * expects it (docs/entscheidungen.md).
 */
export const csvText = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
