import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { wordsInTag } from '../../base/html-names.js';
import { isOneLine } from '../../base/one-line.js';
import { isOpenComment, lossOf, withWholeScripts } from '../../base/raw-html.js';
import type { Bildsicht } from '../bild/befund.js';
import { finding } from '../finding.js';
import { bildFindings, noPictures } from './bild-findings.js';
import { fenceLine, indentedCode, mayBeIndented, openCode } from './code-end.js';
import { hasDoubtfulLink, linkFindings, targetsOf } from './link-findings.js';
import { lostFindings, mayBeLost } from './lost-blocks.js';
import { isRowAsHeading } from './lost-tables.js';
import { type Marks, marksOf, Sign } from './marks.js';
import { listFindings, mayBeMisnumbered } from './ordered-lists.js';
import { cellFindings } from './table-cells.js';

type PlaceOf = (start: number, end: number) => Place;

/** In a quotation, in a list or near code only the parser knows which headings there are. */
const unclearHeading = /^(?! {0,3}#)[ \t>*+\d.)-]+#{1,6}(?=[ \t]|$)/m;

const heading = / {0,3}(#{1,6})(?=[ \t]|$)/my;

function skipsLevel(text: string, { signs, hashes }: Marks): boolean {
  if (signs & Sign.innerHash && unclearHeading.test(text)) return true;
  let level = 1;
  for (const start of hashes) {
    heading.lastIndex = start;
    const depth = heading.exec(text)?.[1]?.length;
    if (depth === undefined) continue;
    if (depth > level + 1 || (depth > 2 && signs & Sign.fence)) return true;
    level = depth;
  }
  return false;
}

/**
 * Whether a Markdown text has to be parsed to know what is to be said about it: raw HTML, references, images, links
 * that may not be published, code that may not end, a heading that skips a level, a sentence that begins like a numbered list.
 */
export function needsParser(text: string, marks: Marks = marksOf(text)): boolean {
  const { signs } = marks;
  if (signs & Sign.angle && /<[a-z/!?]/i.test(text)) return true;
  if (signs & Sign.bracket && hasDoubtfulLink(text)) return true;
  // A value of one line is inline Markdown only: it has no headings, lists and definitions.
  if (isOneLine(text)) return false;
  return (
    (signs & Sign.rule) > 0 ||
    ((signs & Sign.bracket) > 0 && text.includes(']:')) ||
    ((signs & Sign.fence) > 0 && fenceLine.test(text)) ||
    mayBeMisnumbered(text, marks) ||
    mayBeLost(text, marks) ||
    mayBeIndented(text, marks) ||
    skipsLevel(text, marks)
  );
}

/** The raw HTML that is not published. */
function* htmlFindings(node: Nodes, written: string, placeOf: PlaceOf): Iterable<Finding> {
  if (node.type !== 'html') return;
  const start = node.position?.start.offset ?? 0;
  if (isOpenComment(node.value)) {
    const [line = ''] = written.split('\n', 1);
    const place = placeOf(start, start + line.trimEnd().length);
    yield finding('anmerkung-ende-fehlt', 'fehlt', { zeile: line.trimEnd() }, place);
    return;
  }
  const place = placeOf(start, start + written.length);
  const [, titel] = /^<h[1-6](?:\s[^<>]*)?>([^<>\n]+)<\/h[1-6]>$/i.exec(node.value) ?? [];
  const loss = lossOf(node.value);
  const worte = loss === 'tag' || loss === 'teils' ? wordsInTag(node.value) : undefined;
  if (titel !== undefined)
    yield finding('html-entfernt', 'ueberschrift', { text: node.value, titel: titel.trim() }, place);
  else if (worte !== undefined)
    yield finding(
      'html-entfernt',
      'worte',
      { text: `<${worte}>`, worte: worte.replace(/\/$/, '').trim() },
      place,
    );
  else if (loss) yield finding('html-entfernt', loss, { text: node.value }, place);
}

/** A line that became a heading by the line below it, or a heading that skips a level. */
function* headingFindings(node: Heading, text: string, place: Place, level: number): Iterable<Finding> {
  if (!/^ {0,3}#/.test(text)) {
    const [titel = ''] = text.split('\n');
    const key = /=[ \t]*$/.test(text) ? 'gleich' : 'strich';
    yield finding('ueberschrift-aus-versehen', key, { text: titel.trim() }, place);
  } else if (node.depth > level + 1) {
    const titel = text.replace(/^#+\s*/, '');
    const facts = { titel, ebene: node.depth, richtig: level + 1 };
    yield finding('ueberschrift-sprung', 'sprung', facts, place);
  }
}

/**
 * What is to be said about a parsed text, in the order in which it stands there.
 *
 * @param look knows what stands at the address of a picture
 */
export function* textFindings(
  root: Root,
  text: string,
  placeOf: PlaceOf,
  look?: Bildsicht,
): Iterable<Finding> {
  const targets = targetsOf(root);
  const inParagraphs = new Set<Nodes>();
  const blocks: (Heading | Paragraph)[] = [];
  let level = 1;
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const written = text.slice(start, end);
    yield* linkFindings(node, written, placeOf(start, end), targets);
    yield* htmlFindings(node, written, placeOf);
    if (node.type === 'image' || node.type === 'imageReference')
      yield* bildFindings(node, placeOf(start, end), inParagraphs.has(node) ? look : noPictures);
    if (node.type === 'paragraph') {
      blocks.push(node);
      for (const part of node.children) inParagraphs.add(part);
    }
    if (node.type === 'code') {
      yield* openCode(node, text, placeOf);
      yield* indentedCode(node, text, placeOf);
    }
    if (node.type === 'table') yield* cellFindings(node, text, placeOf);
    if (node.type === 'list') yield* listFindings(node, text, placeOf);
    if (node.type === 'heading' && isRowAsHeading(written)) blocks.push(node);
    else if (node.type === 'heading') {
      yield* headingFindings(node, written, placeOf(start, end), level);
      // A heading of level 1 is told to become one of level 2.
      if (written.trimStart().startsWith('#')) level = Math.max(node.depth, 2);
    }
    if ('children' in node)
      pending.push(...withWholeScripts<Nodes & RootContent>(node.children).toReversed());
  }
  yield* lostFindings(blocks, text, placeOf);
}
