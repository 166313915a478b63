import type { Nodes, Root } from 'mdast';
import type { Finding, Place } from '../base/diagnostic.js';
import { isAllowedLink } from '../base/link.js';
import { finding } from './finding.js';
import { child } from './pointer.js';
import { propertyOf, resolve, type Schema, typesOf } from './schema.js';
import type { Data } from './shape.js';

/** Whether a Markdown text has to be parsed to know what of it is not published. The common link is judged at once. */
export function hasMarkup(text: string): boolean {
  if (/<[a-z/!?]|!\[|^ {0,3}\[[^\]]+\]:|\]\[/im.test(text)) return true;
  return [...text.matchAll(/\]\(([^)\s]*)/g)].some(([, url = '']) => !isAllowedLink(url));
}

const isComment = (html: string): boolean => html.startsWith('<!--');

/** What of a parsed text is not published: raw HTML, links that lead to nowhere good, images. */
export function* removedMarkup(
  root: Root,
  placeOf: (start: number, end: number) => Place,
): Iterable<Finding> {
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const place = placeOf(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    if (node.type === 'html' && !node.value.startsWith('</')) {
      yield finding(
        'html-entfernt',
        isComment(node.value) ? 'kommentar' : 'tag',
        { text: node.value },
        place,
      );
    }
    if ((node.type === 'link' || node.type === 'definition') && !isAllowedLink(node.url)) {
      yield finding('link-entfernt', 'verweis', { ziel: node.url }, place);
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      yield finding(
        'bild-entfernt',
        'bild',
        { ziel: node.type === 'image' ? node.url : (node.alt ?? '') },
        place,
      );
    }
    if ('children' in node) pending.push(...node.children.toReversed());
  }
}

/** A text that is read as Markdown: not a line, a choice, a day or an address. */
const isMarkdown = (schema: Schema | undefined): boolean =>
  typesOf(schema).includes('string') && schema?.pattern === undefined && schema?.format === undefined;

/** The values of the header that are Markdown and have something in them that needs the parser, with their pointers. */
export function* markupInHeader(
  root: Schema,
  data: Data | undefined,
): Iterable<readonly [pointer: string, text: string]> {
  const pending: [Data | undefined, Schema | undefined, string][] = [[data, root, '']];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const [value, schema, pointer] = entry;
    if (typeof value === 'string' && isMarkdown(schema) && hasMarkup(value)) yield [pointer, value];
    if (typeof value !== 'object') continue;
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value).toReversed()) {
      pending.push([
        part,
        isList ? resolve(root, schema?.items) : propertyOf(root, schema, key),
        child(pointer, key),
      ]);
    }
  }
}
