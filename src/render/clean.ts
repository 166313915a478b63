import type { BlockContent, List, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { type Content, merged, paragraph, plainText, text } from './nodes.js';
import { textOfHtml, withoutTags } from './strip-html.js';
import { safeUrl } from './url.js';

type Definitions = ReadonlyMap<string, string>;

function linked(address: string, label: readonly PhrasingContent[]): PhrasingContent[] {
  const url = safeUrl(address);
  if (url === undefined) return [...label];
  const isEmpty = plainText(label).trim() === '';
  return [{ type: 'link', url, children: isEmpty ? [text(url)] : [...label] }];
}

function inline(nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] {
  const cleaned = withoutTags(nodes).flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'break':
        return [node];
      case 'emphasis':
      case 'strong':
      case 'delete': {
        const children = inline(node.children, definitions);
        return children.length > 0 ? [{ type: node.type, children }] : [];
      }
      case 'link':
        return linked(node.url, inline(node.children, definitions));
      case 'linkReference':
        return linked(definitions.get(node.identifier) ?? '', inline(node.children, definitions));
      case 'image':
      case 'imageReference':
        return node.alt ? [text(node.alt)] : [];
      default:
        return [];
    }
  });
  return merged(cleaned);
}

/** Gives headings new depths that begin at 1 and never skip a level, in the order of the text. */
function depthCounter(): (depth: number) => 1 | 2 | 3 | 4 | 5 | 6 {
  const above: number[] = [];
  return (depth) => {
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    above.push(depth);
    return above.length as 1 | 2 | 3 | 4 | 5 | 6;
  };
}

function definitionsIn(
  nodes: readonly RootContent[],
  found = new Map<string, string>(),
): Map<string, string> {
  for (const node of nodes) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    else if ('children' in node) definitionsIn(node.children as RootContent[], found);
  }
  return found;
}

const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));

/**
 * A parsed text in the closed set of nodes that every format writes: raw HTML is taken out (its words stay), references
 * are resolved, images are their alternative text, links that no page may have are their words, headings begin at 1.
 */
export function clean(root: Root): Content {
  const definitions = definitionsIn(root.children);
  const newDepth = depthCounter();

  const block = (node: RootContent): RootContent[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const children = inline(node.children, definitions);
        if (isBlank(children)) return [];
        return node.type === 'paragraph'
          ? [{ type: 'paragraph', children }]
          : [{ type: 'heading', depth: newDepth(node.depth), children }];
      }
      case 'html': {
        const words = textOfHtml(node.value);
        return words === '' ? [] : [paragraph(text(words))];
      }
      case 'code':
        return [{ type: 'code', value: node.value }];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'blockquote': {
        const children = node.children.flatMap(block) as BlockContent[];
        return children.length > 0 ? [{ type: 'blockquote', children }] : [];
      }
      case 'list':
        return [listOf(node)];
      case 'table':
        return [table(node)];
      default:
        return [];
    }
  };
  const listOf = ({ ordered, start, children }: List): List => ({
    type: 'list',
    ordered: ordered === true,
    ...(ordered && typeof start === 'number' ? { start } : {}),
    spread: children.some(({ spread }) => spread === true),
    children: children.map((item) => ({
      type: 'listItem',
      spread: item.spread === true,
      children: item.children.flatMap(block) as BlockContent[],
    })),
  });
  /** GFM drops the cells of a row that is longer than the head; here the table becomes wider instead. */
  const table = ({ align, children }: Table): Table => {
    const columns = Math.max(...children.map((cells) => cells.children.length));
    return {
      type: 'table',
      align: Array.from({ length: columns }, (_, column) => align?.[column] ?? null),
      children: children.map(row),
    };
  };
  const row = ({ children }: TableRow): TableRow => ({
    type: 'tableRow',
    children: children.map((cell) => ({ type: 'tableCell', children: inline(cell.children, definitions) })),
  });

  return root.children.flatMap(block);
}
