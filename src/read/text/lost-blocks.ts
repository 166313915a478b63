import type { Heading, Paragraph } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { letteredFinding } from './lettered-lists.js';
import { type Line, linesOf, mayLoseTable, tableFindings } from './lost-tables.js';
import { type Marks, Sign } from './marks.js';
import { mayBeTabbed, tabbedFindings } from './tabbed-tables.js';

/** Bullets as they come from Word and from other programs; no parser of Markdown takes them for the sign of a list. */
const bullets = '•▪●■◦·\uf0a7\uf0b7\uf0d8\uf0fc';

/** A line that begins with a bullet, perhaps in a quotation. The dot in the middle is one only before a blank. */
const bulletLine = new RegExp(`^([ \\t>]*)((?!·\\S)[${bullets}])[ \\t\\u00a0]*(?=\\S)(.*)$`, 'mu');

/** Signs from the private area of Unicode have no shape outside of Word. */
const isFromWord = (bullet: string): boolean => bullet >= '\uf000';

/** Letters that Word shows as a bullet in a font of signs: with a tab behind them they are none. */
const letterLine = /^([ \t>]*)([o§Øü])[ \u00a0]?\t[ \t\u00a0]*(?=\S)(.*)$/mu;

/** Word makes a long dash of one that is typed. Two of them in a paragraph are a list, one may go on with a sentence. */
const dashLine = /^([ \t>]*)([–—])[ \t\u00a0]+(?=\S)(.*)$/mu;

/** A dash or a plus without the blank behind it. Two in a paragraph are a list, or one below a point of a list. */
const tightLine = /^([ \t>]*)([-+])(?=\p{L})(.*)$/mu;

/** Whether a text has to be parsed to know if a list or a table in it was lost. */
export const mayBeLost = (text: string, { signs }: Marks): boolean =>
  ((signs & Sign.bullet) > 0 && (bulletLine.test(text) || dashLine.test(text) || tightLine.test(text))) ||
  (signs & Sign.label) > 0 ||
  ((signs & Sign.bar) > 0 && mayLoseTable(text)) ||
  (text.includes('\t') && (letterLine.test(text) || mayBeTabbed(text)));

type PlaceOf = (start: number, end: number) => Place;

/** Whether lines with a sign begin a paragraph, or stand below a line that announces them. */
function areList(lines: readonly Line[], sign: RegExp): boolean {
  const found = lines.filter(({ line }) => sign.test(line));
  const [first] = found;
  const above = first && lines[lines.indexOf(first) - 1];
  return found.length > 1 && (!above || /:\s*$/.test(above.line));
}

/** The sign, or the pattern of signs, with which the points of a list begin in a paragraph. */
function signsIn(lines: readonly Line[]): readonly RegExp[] {
  const isPoint = /^[ \t>]*[-+*] /.test(lines[0]?.line ?? '');
  return [
    bulletLine,
    letterLine,
    ...(areList(lines, dashLine) ? [dashLine] : []),
    ...(isPoint || areList(lines, tightLine) ? [tightLine] : []),
  ];
}

/** All lines that begin with a bullet are one cause: the first is told, the others are counted and mended with it. */
function bulletFinding(paragraphs: readonly (readonly Line[])[], placeOf: PlaceOf): Finding | undefined {
  const found = paragraphs.flatMap((lines) => {
    const signs = signsIn(lines);
    return lines.flatMap(({ start, line }) => {
      const sign = signs.find((pattern) => pattern.test(line));
      const [, before = '', bullet, words = ''] = sign?.exec(line) ?? [];
      if (bullet === undefined) return [];
      const at = start + before.length;
      return [{ bullet, words, at, wordsAt: start + line.length - words.length, end: start + line.length }];
    });
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
  const key = isFromWord(bullet) ? 'word' : /[-+]/.test(bullet) ? 'ohneLeerzeichen' : 'zeichen';
  return finding('aufzaehlung-ohne-strich', key, facts, placeOf(at, end), { fix: { safe: true, edits } });
}

/**
 * What is to be said about blocks that were to be lists or tables.
 *
 * @param blocks paragraphs, and rows of tables that became headings by the line below them
 */
export function* lostFindings(
  blocks: readonly (Heading | Paragraph)[],
  text: string,
  placeOf: PlaceOf,
): Iterable<Finding> {
  const lines = blocks.map((block) => linesOf(block, text));
  const paragraphs = lines.filter((_, index) => blocks[index]?.type === 'paragraph');
  const bullet = bulletFinding(paragraphs, placeOf);
  if (bullet) yield bullet;
  const labelled = letteredFinding(paragraphs, placeOf);
  if (labelled) yield labelled;
  yield* tableFindings(lines, text, placeOf);
  const hasBullet = (paragraph: readonly Line[]): boolean =>
    paragraph.some(({ line }) => bulletLine.test(line) || letterLine.test(line));
  yield* tabbedFindings(
    paragraphs.filter((paragraph) => !hasBullet(paragraph)),
    placeOf,
  );
}
