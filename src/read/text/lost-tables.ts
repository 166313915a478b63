import type { Heading, Paragraph } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { cellsBeyond, cellsOf } from './table-cells.js';

const rowLines = /^(?:[ \t>]*\|.*(?:\n|$))+/gm;

/** A row begins with a bar, and a blank behind it or a bar at its end tells it from a bar in a sentence. */
const row = /^[ \t>]*\|(?:[ \t]|.*\|[ \t]*$)/;

const isRow = (line: string): boolean => row.test(line) && cellsOf(line).length > 1;

/** Whether a line is the rule of a table with so many cells, or with any number of them. */
function isRule(line: string, length?: number): boolean {
  const cells = cellsOf(line);
  const fits = length === undefined || cells.length === length;
  return fits && cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell));
}

/** A line that was typed as the rule of a table: dashes of any kind, and nothing but signs. */
const meantAsRule = /^[ \t>]*[|+:–—−=_~-][|+:–—−=_~ \t-]*$/;

/** Whether these lines are rows of a table, but perhaps none that Markdown takes for one. */
function mayLackRule(lines: string, isBelowText: boolean): boolean {
  const [head = '', rule = '', ...rest] = lines.split('\n');
  const { length } = cellsOf(head);
  if (rest.some((line) => cellsBeyond(line, length).length > 0)) return true;
  if (length < 2) return lines.trimEnd().includes('\n');
  const before = head.slice(0, head.indexOf('|'));
  return isBelowText || !(rule.startsWith(before) && isRule(rule, length));
}

/** Whether a text with a row has to be parsed to know if a table in it was lost. */
export const mayLoseTable = (text: string): boolean =>
  [...text.matchAll(rowLines)].some(({ 0: lines, index }) =>
    mayLackRule(lines, /[^\n]\n$/.test(text.slice(Math.max(0, index - 2), index))),
  );

/** Whether a heading is a row of a table, and only by the line of signs below it a heading. */
export const isRowAsHeading = (written: string): boolean =>
  !/^ {0,3}#/.test(written) && written.split('\n').some(isRow);

/** A line of a paragraph with the offset at which it begins. */
export interface Line {
  readonly start: number;
  readonly line: string;
}

/** The lines of a paragraph, the first from the edge of the text on. */
export function linesOf({ position }: Paragraph | Heading, text: string): readonly Line[] {
  let start = text.lastIndexOf('\n', (position?.start.offset ?? 0) - 1) + 1;
  return text
    .slice(start, position?.end.offset ?? 0)
    .split('\n')
    .map((line) => {
      const found = { start, line };
      start += line.length + 1;
      return found;
    });
}

type PlaceOf = (start: number, end: number) => Place;

/** The rows of a table that became text. */
interface Lost {
  readonly rows: Line[];
  /** Whether a sentence stands above them without a free line between. */
  readonly isBelowText: boolean;
  /** Whether free lines stand between them. */
  isApart: boolean;
}

/** The rows of each table that became paragraphs. */
function tablesIn(paragraphs: readonly (readonly Line[])[], text: string): readonly Lost[] {
  const found: Lost[] = [];
  let end: number | undefined;
  for (const lines of paragraphs) {
    const from = lines.findIndex(({ line }) => isRow(line) && !meantAsRule.test(line));
    const first = lines.find(({ line }) => isRow(line));
    if (!first) continue;
    const between = end === undefined || first !== lines[0] ? 'x' : text.slice(end, first.start);
    const above = between.trim() === '' ? found.at(-1) : undefined;
    if (above) {
      above.isApart ||= between.includes('\n\n');
      above.rows.push(...lines);
    } else if (from !== -1) found.push({ rows: lines.slice(from), isBelowText: from > 0, isApart: false });
    const last = lines.at(-1) ?? first;
    end = last.start + last.line.length;
  }
  return found;
}

/** Whether the lines above a row are a table that ends there only because a line between them is free. */
function isBelowTable({ start }: Line, text: string): boolean {
  const above = text.slice(0, start);
  const last = above.trimEnd();
  return above.endsWith('\n\n') && isRow(last.slice(last.lastIndexOf('\n') + 1));
}

const ruleFor = (columns: number): string => `|${' --- |'.repeat(columns)}`;

/** What is wrong with a table, and the line of it that has to be changed. */
function faultOf({ rows, isBelowText, isApart }: Lost, text: string) {
  const [head = { start: 0, line: '' }, second, third] = rows;
  const columns = cellsOf(head.line).length;
  const quotation = /^[ \t>]*>[ \t]*/.exec(head.line)?.[0] ?? '';
  const striche = `${quotation}${ruleFor(columns)}`;
  const around = {
    striche,
    tief: /^[ \t]/.test(head.line) && quotation === '' ? 1 : 0,
    nah: isBelowText ? 1 : 0,
    leer: isApart ? 1 : 0,
  };
  const written = head.line.slice(quotation.length).trim();
  if (!second || !meantAsRule.test(second.line)) {
    const key = isBelowTable(head, text) ? 'getrennt' : 'fehlt';
    return { key, at: head, facts: { text: written, ...around } };
  }
  const cells = cellsOf(second.line).length;
  if (isRule(second.line, columns) && second.line.startsWith(quotation))
    return { key: isApart ? 'leer' : 'nah', at: head, facts: { text: written } };
  // Cells without a head are not shown.
  if (isRule(second.line) && cells > columns && third && cellsOf(third.line).length === cells)
    return { key: 'kopf', at: head, facts: { text: written, spalten: columns, darunter: cells } };
  const weitere = rows.slice(2).filter(({ line }) => meantAsRule.test(line)).length;
  const trenner = second.line.replace(/^[ \t>]*/, '').trimEnd();
  return { key: 'falsch', at: second, facts: { trenner, spalten: columns, weitere, ...around } };
}

/**
 * What is to be said about each table that became text: the line that shall part its head from it is missing or wrong.
 *
 * @param paragraphs the lines of each paragraph, and of each row that became a heading
 */
export function* tableFindings(
  paragraphs: readonly (readonly Line[])[],
  text: string,
  placeOf: PlaceOf,
): Iterable<Finding> {
  for (const table of tablesIn(paragraphs, text)) {
    const { key, at, facts } = faultOf(table, text);
    const start = at.start + (/^[ \t>]*/.exec(at.line)?.[0].length ?? 0);
    const place = placeOf(start, at.start + at.line.trimEnd().length);
    yield finding('tabelle-ohne-trennzeile', key, facts, place);
  }
}
