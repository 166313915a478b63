import type { Html, RootContent } from 'mdast';

/** What holds no words for readers: comments, scripts, styles, CDATA, processing instructions, declarations. */
const hidden =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1[^<>]*>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z][^<>]*>?/gi;

/**
 * What is left of raw HTML without its tags and without what holds no words for readers. The patterns never look past
 * the next `<`, or always find their end: a long row of open tags costs no more than its length.
 */
export const wordsOfHtml = (html: string): string =>
  html
    .replace(hidden, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What goes when raw HTML is taken out: only tags, a comment, all with its text, or a part of its text. */
export type HtmlLoss = 'tag' | 'kommentar' | 'ganz' | 'teils';

/** Whether raw HTML is a comment that ends nowhere: all below it is part of it. */
export const isOpenComment = (html: string): boolean => html.startsWith('<!--') && !html.includes('-->');

/** Undefined for closing tags: what they close tells of them. A script or a style that is not closed is only its tag. */
export function lossOf(html: string): HtmlLoss | undefined {
  const parts = /^<(?:script|style)\b[^<>]*>$/i.test(html) ? [] : (html.match(hidden) ?? []);
  if (parts.length === 0) return /<[^/\s]/.test(html) ? 'tag' : undefined;
  if (parts.every((part) => part.startsWith('<!--')) && html.replace(hidden, '').trim() === '')
    return 'kommentar';
  return wordsOfHtml(html) === '' ? 'ganz' : 'teils';
}

/**
 * Nodes of a line in which a script or a style, with its two tags and all between them, is one node of raw HTML. The
 * parser makes several of them there, for in a line it knows only tags.
 */
export function withWholeScripts<T extends RootContent>(nodes: readonly T[]): (T | Html)[] {
  const result: (T | Html)[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const name =
      node.type === 'html' ? /^<(script|style)\b/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
    const closing =
      name === undefined
        ? -1
        : nodes.findIndex(
            (other, index) =>
              index > at && other.type === 'html' && other.value.toLowerCase().startsWith(`</${name}`),
          );
    const last = nodes[closing];
    if (node.type === 'html' && last?.type === 'html') {
      const position = node.position &&
        last.position && { start: node.position.start, end: last.position.end };
      result.push({ type: 'html', value: `${node.value}…${last.value}`, ...(position ? { position } : {}) });
      at = closing;
    } else result.push(node);
  }
  return result;
}
