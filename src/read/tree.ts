/** A value in a YAML text with its offsets in the file. Every scalar is text: what it means, the schema says. */
export type Tree = TextNode | MapNode | ListNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Written without quotes. */
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

export interface MapNode {
  readonly kind: 'map';
  /** Written in braces. */
  readonly flow: boolean;
  readonly entries: readonly { readonly key: TextNode; readonly value: Tree }[];
  readonly start: number;
  readonly end: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly start: number;
  readonly end: number;
}

/** Nothing, `~` and `null` mean empty, in every field. */
export const isEmpty = (node: Tree): boolean =>
  node.kind === 'text' &&
  (node.plain ? node.text.length < 5 && /^(~|null|Null|NULL)?$/.test(node.text) : node.text.trim() === '');
