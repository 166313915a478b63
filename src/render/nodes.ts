import type {
  Image,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';
import { safeUrl } from './url.js';

/**
 * What stands under a heading, as a Markdown tree without raw HTML and references. All texts of a page are
 * brought to this form once; each format writes it in its own way. Heading depths count from 1 = the first level below
 * the section.
 */
export type Content = readonly RootContent[];

/** Plain text: nothing in it is Markdown. */
export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A paragraph that stands back: dates and remarks beside what they belong to. */
export const aside = (...children: PhrasingContent[]): Paragraph => ({
  ...paragraph(...children),
  data: { hProperties: { className: ['neben'] } },
});

/** A paragraph that is one link, to be hit with a thumb: the way to take part. */
export const knopf = (...children: PhrasingContent[]): Paragraph => ({
  ...paragraph(...children),
  data: { hProperties: { className: ['knopf'] } },
});

/** A link, or only its words if the address is none that a page may link to. */
export function link(address: string | undefined, words: string): Link | Text {
  const url = address === undefined ? undefined : safeUrl(address);
  return url === undefined ? text(words) : { type: 'link', url, children: [text(words)] };
}

/** A list whose items have any content. If one has more than a line, all stand a little apart. */
export const list = (items: readonly Content[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: items.some(({ length }) => length > 1),
  children: items.map((children) => ({
    type: 'listItem',
    spread: children.length > 1,
    children: [...children] as Paragraph[],
  })),
});

/** A list or an item that a page draws in its own way; its words say all that there is to know. */
export const withClass = <T extends List | ListItem>(name: string, node: T): T => ({
  ...node,
  data: { hProperties: { className: [name] } },
});

/** Texts that touch become one: whoever escapes a text must see what stands beside each character. */
export function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') result.splice(-1, 1, text(last.value + node.value));
    else result.push(node);
  }
  return result;
}

/** Puts something between every two items. */
export const joined = (items: readonly PhrasingContent[][], separator: string): PhrasingContent[] =>
  items.flatMap((item, index) => (index === 0 ? item : [text(separator), ...item]));

/** The words of a content that is one paragraph, for places where only a line fits; undefined for longer ones. */
export function lineOf(content: Content): PhrasingContent[] | undefined {
  const [first] = content;
  return content.length === 1 && first?.type === 'paragraph' ? first.children : undefined;
}

/** The letters of a tree, without its marks. */
export const plainText = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node) =>
      'value' in node
        ? node.value
        : node.type === 'image'
          ? (node.alt ?? '')
          : node.type === 'break'
            ? ' '
            : 'children' in node
              ? plainText(node.children as RootContent[])
              : '',
    )
    .join('');

/** Whether a picture is one that a page may show: `bilder.ts` has put its file and its size there. */
export const isPrepared = ({ data }: Image): boolean => data?.hProperties !== undefined;

/** A picture that is not to be shown where it stands is its alternative text. */
export const inWords = (node: PhrasingContent): PhrasingContent =>
  node.type === 'image' && !isPrepared(node) ? text(node.alt ?? '') : node;
