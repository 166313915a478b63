import { type Document, isNode, visit } from 'yaml';
import type { Finding } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import type { Source } from '../source.js';

/**
 * The first alias of a header that repeats an anchored value (`*a` after `&a`): one cause, however many follow it. A
 * text that only begins with `*` or `&` is none.
 */
export function references(document: Document, source: Source, offset: number): Finding | undefined {
  const anchors = new Set<string>();
  let found: Finding | undefined;
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_, node) {
      if (!anchors.has(node.source) || !isNode(node) || !node.range) return undefined;
      const place = source.place(node.range[0] + offset, node.range[1] + offset);
      found = finding('yaml-sonderzeichen', 'verweis', { name: node.source }, place);
      return visit.BREAK;
    },
  });
  return found;
}
