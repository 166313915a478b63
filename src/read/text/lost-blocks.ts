import type { Paragraph } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { type Marks, Sign } from './marks.js';

/** Bullets as they come from Word and from other programs; no parser of Markdown takes them for the sign of a list. */
const bullets = '•▪●■◦·\uf0a7\uf0b7\uf0d8\uf0fc';

/** A line that begins with a bullet, perhaps in a quotation. The dot in the middle is one only before a blank. */
const bulletLine = new RegExp(`^([ \\t>]*)((?!·\\S)[${bullets}])[ \\t\\u00a0]*(?=\\S)(.*)$`, 'mu');

/** Signs from the private area of Unicode have no shape outside of Word. */
const isFromWord = (bullet: string): boolean => bullet >= '\uf000';

const rowLines = /^(?:[ \t>]*\|.*(?:\n|$))+/gm;

/** A row begins with a bar, and a blank behind it or a bar at its end tells it from a bar in a sentence. */
const row = /^[ \t>]*\|(?:[ \t]|.*\|[ \t]*$)/;

/** The cells of a row: what stands between its bars, of which a backslash makes letters. */
const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/\\./g, 'x')
    .replace(/^[ \t>]*\|/, '')
    .replace(/\|[ \t]*$/, '')
    .split('|');

/** Whether a line is the rule of a table with so many cells. */
function isRule(line: string, length: number): boolean {
  const cells = cellsOf(line);
  return cells.length === length && cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell));
}

/** Whether these lines are rows of a table, but perhaps none that Markdown takes for one. */
function mayLackRule(lines: string, isBelowText: boolean): boolean {
  const [head = '', rule = ''] = lines.split('\n');
  const { length } = cellsOf(head);
  if (length < 2) return lines.trimEnd().includes('\n');
  const before = head.slice(0, head.indexOf('|'));
  return isBelowText || !(rule.startsWith(before) && isRule(rule, length));
}

/** Whether a text has to be parsed to know if a list or a table in it was lost. */
export const mayBeLost = (text: string, { signs }: Marks): boolean =>
  ((signs & Sign.bullet) > 0 && bulletLine.test(text)) ||
  ((signs & Sign.bar) > 0 &&
    [...text.matchAll(rowLines)].some(({ 0: lines, index }) =>
      mayLackRule(lines, /[^\n]\n$/.test(text.slice(Math.max(0, index - 2), index))),
    ));

type PlaceOf = (start: number, end: number) => Place;

/** A line of a paragraph with the offset at which it begins. */
interface Line {
  readonly start: number;
  readonly line: string;
}

/** The lines of a paragraph, the first from the edge of the text on. */
function linesOf({ position }: Paragraph, text: string): readonly Line[] {
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

/** All lines that begin with a bullet are one cause: the first is told, the others are counted and mended with it. */
function bulletFinding(lines: readonly Line[], placeOf: PlaceOf): Finding | undefined {
  const found = lines.flatMap(({ start, line }) => {
    const [, before = '', bullet, words = ''] = bulletLine.exec(line) ?? [];
    if (bullet === undefined) return [];
    const at = start + before.length;
    return [{ bullet, words, at, wordsAt: start + line.length - words.length, end: start + line.length }];
  });
  const [first] = found;
  if (!first) return undefined;
  const { bullet, words, at, end } = first;
  const facts = {
    zeichen: bullet,
    code: `U+${bullet.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    text: words,
    weitere: found.length - 1,
  };
  const edits = found.map((one) => ({ ...placeOf(one.at, one.wordsAt), text: '- ' }));
  const key = isFromWord(bullet) ? 'word' : 'zeichen';
  return finding('aufzaehlung-ohne-strich', key, facts, placeOf(at, end), { fix: { safe: true, edits } });
}

/** The first line of each table that became a paragraph; rows with free lines between them are one table. */
function* tableFindings(
  paragraphs: readonly (readonly Line[])[],
  text: string,
  placeOf: PlaceOf,
): Iterable<Finding> {
  let behind: number | undefined;
  for (const lines of paragraphs) {
    const from = lines.findIndex(({ line }) => row.test(line) && cellsOf(line).length > 1);
    const head = lines[from];
    if (!head) continue;
    const isSame = behind !== undefined && from === 0 && text.slice(behind, head.start).trim() === '';
    const last = lines.at(-1) ?? head;
    behind = last.start + last.line.length;
    if (isSame) continue;
    const written = head.line.replace(/^[ \t>]*/, '');
    const start = head.start + head.line.length - written.length;
    const striche = `|${' --- |'.repeat(cellsOf(written).length)}`;
    const facts = { text: written, striche };
    yield finding(
      'tabelle-ohne-trennzeile',
      'fehlt',
      facts,
      placeOf(start, start + written.trimEnd().length),
    );
  }
}

/** What is to be said about paragraphs that were to be lists or tables. */
export function* lostFindings(
  paragraphs: readonly Paragraph[],
  text: string,
  placeOf: PlaceOf,
): Iterable<Finding> {
  const lines = paragraphs.map((paragraph) => linesOf(paragraph, text));
  const bullet = bulletFinding(lines.flat(), placeOf);
  if (bullet) yield bullet;
  yield* tableFindings(lines, text, placeOf);
}
