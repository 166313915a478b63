import type { Nodes, Root } from 'mdast';
import type { Finding, Place } from '../base/diagnostic.js';
import { isAllowedLink } from '../base/link.js';
import { finding, replace } from './finding.js';

/** Words that follow an ordinal number in a text: "29. Juli", "1. Halbjahr", "3. Bauabschnitt". */
const afterOrdinal =
  /^[ \t]*\d{1,9}\.[ \t]+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Halbjahr|Quartal|Bauabschnitt|Abschnitt|Stufe|Phase|Etage|Obergeschoss|Klasse|Sitzung|Fortschreibung|Auflage)/m;

function skipsLevel(text: string): boolean {
  let level = 1;
  for (const [, marks = ''] of text.matchAll(/^ {0,3}(#{1,6})(?=[ \t]|$)/gm)) {
    if (marks.length > level + 1) return true;
    level = marks.length;
  }
  return false;
}

/**
 * Whether a Markdown text has to be parsed to know what is to be said about it: raw HTML, references, images, links
 * that may not be published, a heading that skips a level, a sentence that begins like a numbered list.
 */
export function needsParser(text: string): boolean {
  if (/<[a-z/!?]|!\[|\]\[/i.test(text)) return true;
  if ([...text.matchAll(/\]\(([^)\s]*)/g)].some(([, url = '']) => !isAllowedLink(url))) return true;
  // A value of one line is inline Markdown only: it has no headings, lists and definitions.
  if (!text.trim().includes('\n')) return false;
  const blocks = /^ {0,3}(?:\[[^\]]+\]:|(?:-+|=+)[ \t]*$)/m;
  return blocks.test(text) || afterOrdinal.test(text) || skipsLevel(text);
}

type PlaceOf = (start: number, end: number) => Place;

/** What of a text is not published: raw HTML, links that lead to nowhere good, images. */
function* removed(node: Nodes, place: Place): Iterable<Finding> {
  if (node.type === 'html' && !node.value.startsWith('</')) {
    const key = node.value.startsWith('<!--') ? 'kommentar' : 'tag';
    yield finding('html-entfernt', key, { text: node.value }, place);
  }
  if ((node.type === 'link' || node.type === 'definition') && !isAllowedLink(node.url)) {
    yield finding('link-entfernt', 'verweis', { ziel: node.url }, place);
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    const ziel = node.type === 'image' ? node.url : (node.label ?? '');
    if (node.alt) yield finding('bild-entfernt', 'bild', { ziel }, place);
    else yield finding('bild-ohne-text', 'fehlt', { ziel }, place);
  }
}

/** A list of one entry that is a sentence: "29. Juli: Werkstatt". */
function* accidentalList(node: Nodes, text: string, placeOf: PlaceOf): Iterable<Finding> {
  if (node.type !== 'list' || !node.ordered || node.children.length !== 1) return;
  const start = node.position?.start.offset ?? 0;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  if (!afterOrdinal.test(line)) return;
  const dot = start + line.indexOf('.');
  const besser = line.replace('.', '\\.');
  yield finding(
    'liste-aus-versehen',
    'ordnungszahl',
    { text: line, besser },
    placeOf(start, start + line.length),
    {
      fix: replace(placeOf(dot, dot), '\\'),
    },
  );
}

/** What is to be said about a parsed text, in the order in which it stands there. */
export function* textFindings(root: Root, text: string, placeOf: PlaceOf): Iterable<Finding> {
  let level = 1;
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    yield* removed(node, placeOf(start, end));
    yield* accidentalList(node, text, placeOf);
    if (node.type === 'heading' && !/^ {0,3}#/.test(text.slice(start, end))) {
      const [titel = ''] = text.slice(start, end).split('\n');
      yield finding('ueberschrift-aus-versehen', 'strich', { text: titel }, placeOf(start, end));
    } else if (node.type === 'heading') {
      if (node.depth > level + 1) {
        const titel = text.slice(start, end).replace(/^#+\s*/, '');
        yield finding(
          'ueberschrift-sprung',
          'sprung',
          { titel, ebene: node.depth, richtig: level + 1 },
          placeOf(start, end),
        );
      }
      level = node.depth;
    }
    if ('children' in node) pending.push(...node.children.toReversed());
  }
}
