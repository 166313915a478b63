import type { PhrasingContent } from 'mdast';
import { parseInline } from '../base/inline-markdown.js';
import { withWholeScripts, wordsOfHtml } from '../base/raw-html.js';
import { plainText } from './nodes.js';

/**
 * Inline content without raw HTML: tags and comments are gone, the text between them stays as it is. What stands
 * between the two tags of a script or a style goes with them.
 */
export const withoutTags = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  withWholeScripts(nodes).filter(({ type }) => type !== 'html');

/** The text of a block of raw HTML. */
export const textOfHtml = (html: string): string =>
  // Only character references are left to read; everything else in here is literal.
  plainText(parseInline(wordsOfHtml(html).replace(/[!"$%'()*+,\-./:<=>?@[\\\]^_`{|}~]/g, '\\$&')));
