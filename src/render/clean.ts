import type {
  BlockContent,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { writtenNumbers } from '../base/list-numbers.js';
import { type Content, merged, paragraph, plainText, text } from './nodes.js';
import { textOfHtml, withoutTags } from './strip-html.js';
import { safeUrl } from './url.js';

/** The addresses of references by their names; a footnote is none. */
export type Definitions = ReadonlyMap<string, string>;

/** Footnotes are not supported: their words and marks stay in the text as they are. */
const isFootnote = (identifier: string): boolean => identifier.startsWith('^');

interface Context {
  /** The text that was parsed. */
  readonly source: string;
  readonly definitions: Definitions;
  /** Whether a picture stays one; where not, it is its alternative text. */
  readonly pictures: boolean;
}

const sourceOf = ({ position }: RootContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

function linked(address: string, label: readonly PhrasingContent[]): PhrasingContent[] {
  const url = safeUrl(address);
  if (url === undefined) return [...label];
  const isEmpty = plainText(label).trim() === '';
  return [{ type: 'link', url, children: isEmpty ? [text(url)] : [...label] }];
}

/** @param isParagraph pictures stand only between the words of a paragraph, not in marks, links, headings and cells */
function inline(nodes: readonly PhrasingContent[], context: Context, isParagraph = false): PhrasingContent[] {
  const cleaned = withoutTags(nodes).flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'break':
        return [node];
      case 'emphasis':
      case 'strong':
      case 'delete': {
        const children = inline(node.children, context);
        return children.length > 0 ? [{ type: node.type, children }] : [];
      }
      case 'link':
        return linked(node.url, inline(node.children, context));
      case 'linkReference':
        return isFootnote(node.identifier)
          ? [text(sourceOf(node, context.source))]
          : linked(context.definitions.get(node.identifier) ?? '', inline(node.children, context));
      case 'image':
      case 'imageReference': {
        const alt = node.alt?.trim() ?? '';
        if (alt === '') return [];
        return node.type === 'image' && isParagraph && context.pictures
          ? [{ type: 'image', url: node.url, alt, title: node.title ?? null }]
          : [text(alt)];
      }
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

/** The definitions among these nodes and below them; of several with one name the first counts. */
export function definitionsIn(
  nodes: readonly RootContent[],
  found = new Map<string, string>(),
): Map<string, string> {
  for (const node of nodes) {
    if (node.type === 'definition') {
      if (!isFootnote(node.identifier) && !found.has(node.identifier)) found.set(node.identifier, node.url);
    } else if ('children' in node) definitionsIn(node.children as RootContent[], found);
  }
  return found;
}

/** The number of an item, if it is not the one after the number before. */
const outOfOrder = (numbers: readonly number[], index: number): Pick<ListItem, 'data'> => {
  const [before, value] = [numbers[index - 1], numbers[index]];
  if (before === undefined || value === undefined || value === before + 1) return {};
  return { data: { hProperties: { value: String(value) } } };
};

const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));

/**
 * A parsed text in the closed set of nodes that every format writes: raw HTML is taken out (its words stay), references
 * are resolved, images without an alternative text are left out and are that text where no picture can stand, links
 * that no page may have are their words, headings begin at 1, and the items of a list have the numbers that are written
 * in the source.
 *
 * @param pictures whether the text may show pictures at all
 */
export function clean(
  root: Root,
  source: string,
  definitions: Definitions = definitionsIn(root.children),
  pictures = true,
): Content {
  const context: Context = { source, definitions, pictures };
  const newDepth = depthCounter();

  const block = (node: RootContent): RootContent[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const children = inline(node.children, context, node.type === 'paragraph');
        if (isBlank(children)) return [];
        return node.type === 'paragraph'
          ? [{ type: 'paragraph', children }]
          : [{ type: 'heading', depth: newDepth(node.depth), children }];
      }
      case 'html': {
        const words = textOfHtml(node.value);
        return words === '' ? [] : [paragraph(text(words))];
      }
      case 'definition':
        return isFootnote(node.identifier) ? [paragraph(text(sourceOf(node, source)))] : [];
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
  const listOf = (node: List): List => {
    const { ordered, start, children } = node;
    const numbers = ordered ? writtenNumbers(node, source) : [];
    return {
      type: 'list',
      ordered: ordered === true,
      ...(ordered && typeof start === 'number' ? { start } : {}),
      spread: children.some(({ spread }) => spread === true),
      children: children.map((item, index) => ({
        type: 'listItem',
        spread: item.spread === true,
        ...outOfOrder(numbers, index),
        children: item.children.flatMap(block) as BlockContent[],
      })),
    };
  };
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
    children: children.map((cell) => ({ type: 'tableCell', children: inline(cell.children, context) })),
  });

  return root.children.flatMap(block);
}
