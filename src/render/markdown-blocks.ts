import type { List, ListItem, RootContent, Table } from 'mdast';
import { inlineMarkdown } from './markdown-inline.js';
import type { Content } from './nodes.js';

const indented = (text: string, blanks: string): string => text.replace(/\n(?=[^\n])/g, `\n${blanks}`);

const quoted = (text: string): string => text.replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}`));

/** Words on one or more lines, without a break at the end: it would stay as a backslash. */
const wordsOf = (text: string): string => text.replace(/(?:\s*\\\n)+$/, '').trim();

function codeBlock(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${value}\n${fence}`;
}

/** Alignments are always written: pandoc would centre a column that has none. */
const rulers = { left: ':--', center: ':-:', right: '--:' } as const;

function table({ align, children }: Table): string {
  const rows = children.map((row) =>
    row.children.map((cell) => inlineMarkdown(cell.children, 'cell').trim()),
  );
  const columns = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const ruler = Array.from({ length: columns }, (_, column) => {
    // pandoc takes the widths of long tables from the number of hyphens.
    const width = Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0));
    const mark = rulers[align?.[column] ?? 'left'];
    return `${mark.slice(0, 1)}${'-'.repeat(Math.min(width, 60) - 2)}${mark.slice(-1)}`;
  });
  const [head = [], ...body] = rows;
  return [line(head), line(ruler), ...body.map(line)].join('\n');
}

const isOutOfOrder = ({ data }: ListItem): boolean => data?.hProperties?.value !== undefined;

/** CommonMark counts on from the first number of a list: where another number is written, a list of its own begins. */
function runsOf(node: List): List[] {
  const runs: List[] = [];
  for (const item of node.children) {
    const run = runs.at(-1);
    if (run && !isOutOfOrder(item)) run.children.push(item);
    else
      runs.push({
        ...node,
        start: Number(item.data?.hProperties?.value ?? node.start ?? 1),
        children: [item],
      });
  }
  return runs;
}

/** Whether a list may follow a line directly: with another number than 1 it would be a part of the line. */
const mayFollowLine = ({ ordered, start, children }: List): boolean =>
  !ordered || ((start ?? 1) === 1 && !children.some(isOutOfOrder));

/** A list stays close if no item has more than a paragraph and a list below it. */
const isClose = ({ spread, children }: List): boolean =>
  !spread &&
  children.every(
    ({ children: [first, second, ...others] }) =>
      first?.type === 'paragraph' &&
      (second === undefined || (second.type === 'list' && mayFollowLine(second))) &&
      others.length === 0,
  );

/** A heading in a list is no part of the outline of a document, and pandoc does not always see it. */
const asParagraph = (node: RootContent): RootContent =>
  node.type === 'heading'
    ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
    : node;

function list(node: List, level: number, isSecond: boolean): string {
  const between = isClose(node) ? '\n' : '\n\n';
  const item = ({ children }: ListItem, index: number): string => {
    const ordered = `${(node.start ?? 1) + index}${isSecond ? ')' : '.'}`;
    const marker = `${node.ordered ? ordered : isSecond ? '*' : '-'} `;
    const content = blocks(children.map(asParagraph), level, between);
    const blanks = ' '.repeat(marker.length);
    // On one line with a table pandoc takes the number for a cell.
    const first = children[0]?.type === 'table' ? `${marker.trimEnd()}\n${blanks}` : marker;
    return `${first}${indented(content, blanks)}`.trimEnd();
  };
  return node.children.map(item).join(between);
}

function block(node: RootContent, level: number, isSecond: boolean): string {
  switch (node.type) {
    case 'paragraph':
      return wordsOf(inlineMarkdown(node.children, 'paragraph'));
    case 'heading':
      return `${'#'.repeat(Math.min(6, level + node.depth))} ${inlineMarkdown(node.children, 'line').trim()}`;
    case 'list':
      return list(node, level, isSecond);
    case 'table':
      return table(node);
    case 'blockquote':
      return quoted(blocks(node.children, level, '\n\n'));
    case 'code':
      return codeBlock(node.value);
    case 'thematicBreak':
      return '* * *';
    default:
      return '';
  }
}

function blocks(nodes: Content, level: number, between: string): string {
  let isSecond = false;
  const single = nodes.flatMap((node): RootContent[] => (node.type === 'list' ? runsOf(node) : [node]));
  const parts = single.map((node, index) => {
    const before = single[index - 1];
    const sameList = node.type === 'list' && before?.type === 'list' && node.ordered === before.ordered;
    // Two lists in a row would be read as one, unless their marks differ.
    isSecond = sameList && !isSecond;
    return block(node, level, isSecond);
  });
  return parts.filter((part) => part !== '').join(between);
}

/**
 * Content as portable Markdown for GFM and pandoc: no raw blocks, no attributes, no references.
 *
 * @param level the level of the heading above it; headings inside come below
 */
export const markdownOf = (content: Content, level: number): string => blocks(content, level, '\n\n');
