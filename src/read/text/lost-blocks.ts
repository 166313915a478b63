import type { Heading, Paragraph } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { type Line, linesOf, mayLoseTable, tableFindings } from './lost-tables.js';
import { type Marks, Sign } from './marks.js';

/** Bullets as they come from Word and from other programs; no parser of Markdown takes them for the sign of a list. */
const bullets = '•▪●■◦·\uf0a7\uf0b7\uf0d8\uf0fc';

/** A line that begins with a bullet, perhaps in a quotation. The dot in the middle is one only before a blank. */
const bulletLine = new RegExp(`^([ \\t>]*)((?!·\\S)[${bullets}])[ \\t\\u00a0]*(?=\\S)(.*)$`, 'mu');

/** Signs from the private area of Unicode have no shape outside of Word. */
const isFromWord = (bullet: string): boolean => bullet >= '\uf000';

/** Whether a text has to be parsed to know if a list or a table in it was lost. */
export const mayBeLost = (text: string, { signs }: Marks): boolean =>
  ((signs & Sign.bullet) > 0 && bulletLine.test(text)) || ((signs & Sign.bar) > 0 && mayLoseTable(text));

type PlaceOf = (start: number, end: number) => Place;

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
  const bullet = bulletFinding(
    lines.filter((_, index) => blocks[index]?.type === 'paragraph').flat(),
    placeOf,
  );
  if (bullet) yield bullet;
  yield* tableFindings(lines, text, placeOf);
}
