import type { Element, ElementContent, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { type Content, inWords } from './nodes.js';

/** Content stands below an `h2`. */
const baseLevel = 2;

/**
 * The elements that a text of the city may become, and nothing else. The tree is clean already; this is the second
 * lock, so that a mistake there opens nothing.
 */
const schema: Schema = {
  tagNames: [
    ...['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr'],
    ...['img', 'figure', 'figcaption', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    // Only files beside the page, under the names that we gave them.
    img: [['src', /^[a-z0-9-]+\.(?:png|jpg|webp|gif)$/], 'alt', 'width', 'height', ['loading', 'lazy']],
    ol: ['start', ['className', 'zeitstrahl']],
    ul: [['className', 'reihe', 'verlauf']],
    li: ['value', ['className', 'erledigt', 'dran', 'naechster', 'kommt', 'offen']],
    p: [['className', 'neben', 'knopf']],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  required: {},
  clobber: [],
  strip: ['script', 'style'],
};

/** Headings below the heading of the part; `h6` is the last there is. Pictures that are not to be shown are words. */
const placed = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.map((node) => {
    const depth = node.type === 'heading' ? { depth: Math.min(6, node.depth + baseLevel) } : {};
    if (node.type === 'paragraph') return { ...node, children: node.children.map(inWords) };
    const children = 'children' in node ? { children: placed(node.children as RootContent[]) } : {};
    return { ...node, ...depth, ...children } as RootContent;
  });

const words = (node: Root | ElementContent): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? (node.children as ElementContent[]).map(words).join('')
      : '';

const elements = (node: Element, name: string): Element[] =>
  node.children.flatMap((child) =>
    child.type === 'element' ? (child.tagName === name ? [child] : elements(child, name)) : [],
  );

/**
 * Above this number of columns a table gets its own scroll bar on a small screen, which the keyboard can reach: where it
 * may be wider than the screen, no column has to break its words.
 */
const columnsThatFit = 1;

function framed(table: Element): Element {
  const heads = elements(table, 'th');
  for (const head of heads) head.properties.scope = 'col';
  for (const cell of [...heads, ...elements(table, 'td')]) {
    const { align, ...properties } = cell.properties;
    cell.properties =
      align === 'right' || align === 'center' ? { ...properties, className: [String(align)] } : properties;
  }
  if (heads.length <= columnsThatFit) return table;
  const label = `Tabelle: ${heads.map(words).join(', ')}`;
  const properties = { className: ['breit'], role: 'region', ariaLabel: label, tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function withFramedTables<T extends Root | Element>(parent: T): T {
  const children = (parent.children as ElementContent[]).map((child) => {
    if (child.type !== 'element') return child;
    return child.tagName === 'table' ? framed(child) : withFramedTables(child);
  });
  return { ...parent, children };
}

/** Content as HTML. It is safe to put into a page as it is; it holds no `h1`, no `h2` and no id. */
export function htmlOf(content: Content): string {
  const tree = sanitize(toHast({ type: 'root', children: placed(content) }), schema);
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as ElementContent] };
  return toHtml(withFramedTables(root));
}
