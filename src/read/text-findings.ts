import type { Definition, Heading, Nodes, Root, RootContent } from 'mdast';
import type { Finding, Place } from '../base/diagnostic.js';
import { isAllowedLink } from '../base/link.js';
import { isOneLine } from '../base/one-line.js';
import { lossOf, withWholeScripts } from '../base/raw-html.js';
import type { Bildsicht } from './bild/befund.js';
import { bildFindings, noPictures } from './bild-findings.js';
import { fenceLine, openCode } from './code-end.js';
import { finding } from './finding.js';
import { type Marks, marksOf, Sign } from './marks.js';
import { listFindings, mayBeMisnumbered } from './ordered-lists.js';

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

/** Whether the target of a link may be another one than it seems, or one that is not published. */
const isDoubtful = (url: string): boolean => /[&(]/.test(url) || !isAllowedLink(url);

/**
 * Whether a Markdown text has to be parsed to know what is to be said about it: raw HTML, references, images, links
 * that may not be published, code that may not end, a heading that skips a level, a sentence that begins like a numbered list.
 */
export function needsParser(text: string, marks: Marks = marksOf(text)): boolean {
  const { signs } = marks;
  if (signs & Sign.angle && /<[a-z/!?]/i.test(text)) return true;
  if (signs & Sign.bracket) {
    if (/!\[|\]\[/.test(text)) return true;
    if (/\]\([^)]*\s["'(]/.test(text)) return true;
    if ([...text.matchAll(/\]\(([^)\s]*)/g)].some(([, url = '']) => isDoubtful(url))) return true;
  }
  // A value of one line is inline Markdown only: it has no headings, lists and definitions.
  if (isOneLine(text)) return false;
  return (
    (signs & Sign.rule) > 0 ||
    ((signs & Sign.bracket) > 0 && text.includes(']:')) ||
    ((signs & Sign.fence) > 0 && fenceLine.test(text)) ||
    mayBeMisnumbered(text, marks) ||
    skipsLevel(text, marks)
  );
}

type PlaceOf = (start: number, end: number) => Place;

/** Definitions that no reference uses, or that come after another one of the same name. */
function unusedDefinitions(root: Root): ReadonlySet<Nodes> {
  const used = new Set<string>();
  const definitions: Definition[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    if ('children' in node) pending.push(...node.children.toReversed());
  }
  return new Set(definitions.filter(({ identifier }) => !used.delete(identifier)));
}

/** What of a text is not published: links that lead to nowhere good, their targets, raw HTML. */
function* removed(node: Nodes, text: string, place: Place, unused: ReadonlySet<Nodes>): Iterable<Finding> {
  const facts = { text };
  if (/^\[\^[^\]\s]+\]:/.test(text) && (node.type === 'definition' || node.type === 'paragraph')) {
    yield finding('link-entfernt', 'fussnote', facts, place);
  } else if (node.type === 'definition' && unused.has(node)) {
    yield finding('link-entfernt', 'unbenutzt', facts, place);
  } else if ((node.type === 'link' || node.type === 'definition') && !isAllowedLink(node.url)) {
    yield finding('link-entfernt', 'verweis', { ziel: node.url }, place);
  } else if ((node.type === 'link' || node.type === 'definition') && node.title) {
    yield finding('link-entfernt', 'titel', { titel: node.title }, place);
  } else if (node.type === 'html') {
    const loss = lossOf(node.value);
    if (loss) yield finding('html-entfernt', loss, { text: node.value }, place);
  }
}

/** A line that became a heading by the line below it, or a heading that skips a level. */
function* headingFindings(node: Heading, text: string, place: Place, level: number): Iterable<Finding> {
  if (!/^ {0,3}#/.test(text)) {
    const [titel = ''] = text.split('\n');
    yield finding('ueberschrift-aus-versehen', 'strich', { text: titel }, place);
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
  const unused = unusedDefinitions(root);
  const inParagraphs = new Set<Nodes>();
  let level = 1;
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const written = text.slice(start, end);
    yield* removed(node, written, placeOf(start, end), unused);
    if (node.type === 'image' || node.type === 'imageReference')
      yield* bildFindings(node, placeOf(start, end), inParagraphs.has(node) ? look : noPictures);
    if (node.type === 'paragraph') for (const part of node.children) inParagraphs.add(part);
    if (node.type === 'code') yield* openCode(node, text, placeOf);
    if (node.type === 'list') yield* listFindings(node, text, placeOf);
    if (node.type === 'heading') {
      yield* headingFindings(node, written, placeOf(start, end), level);
      if (written.trimStart().startsWith('#')) level = node.depth;
    }
    if ('children' in node)
      pending.push(...withWholeScripts<Nodes & RootContent>(node.children).toReversed());
  }
}
