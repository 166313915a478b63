import type { PhrasingContent, RootContent } from 'mdast';
import { typographic } from '../base/typography.js';
import { isNochNichtBekannt } from '../model/steckbrief.js';
import { type Content, text } from './nodes.js';

export const nochNichtBekannt = 'Noch nicht bekannt';

/** Whether an element says "N.N." and nothing else; inside a sentence the letters stay. */
const isUnknown = (children: readonly PhrasingContent[]): boolean => {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && isNochNichtBekannt(only.value);
};

function set<T extends RootContent>(node: T): T {
  if (node.type === 'text') return { ...node, value: typographic(node.value) };
  if (!('children' in node)) return node;
  const isWords = node.type === 'paragraph' || node.type === 'tableCell';
  const children =
    isWords && isUnknown(node.children)
      ? [text(nochNichtBekannt)]
      : (node.children as RootContent[]).map(set);
  return { ...node, children } as T;
}

/**
 * A text of the city as a page sets it: German quotes, dashes and blanks in its words, not in code and not in the
 * addresses of links, and "Noch nicht bekannt" for an "N.N." that is a paragraph, an item or a cell of its own.
 */
export const typeset = (content: Content): Content => content.map(set);
