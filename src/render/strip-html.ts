import type { PhrasingContent } from 'mdast';
import { parseInline } from '../base/inline-markdown.js';
import { plainText } from './nodes.js';

/** Elements whose content is no text for readers. */
const silent = /^<(script|style)\b/i;

/**
 * Inline content without raw HTML: tags and comments are gone, the text between them stays as it is. What stands
 * between the two tags of a script or a style goes with them.
 */
export function withoutTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type !== 'html') {
      if (node) kept.push(node);
      continue;
    }
    const name = silent.exec(node.value)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const closing = nodes.findIndex(
      (other, index) =>
        index > at && other.type === 'html' && other.value.toLowerCase().startsWith(`</${name}`),
    );
    if (closing !== -1) at = closing;
  }
  return kept;
}

/**
 * The text of a block of raw HTML. The patterns never look past the next `<`, or always find their end: a long row of
 * open tags costs no more than its length.
 */
export function textOfHtml(html: string): string {
  const words = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1[^<>]*>|$)/gi, '')
    .replace(/<[/!?]?[a-z[][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Only character references are left to read; everything else in here is literal.
  return plainText(parseInline(words.replace(/[!"$%'()*+,\-./:<=>?@[\\\]^_`{|}~]/g, '\\$&')));
}
