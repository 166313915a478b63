import type { TextNode, Tree } from './tree.js';
import type { Written } from './written.js';

/** A range of offsets, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const isWithin = (whole: Tree, part: Tree | undefined): boolean =>
  whole.kind === 'text' &&
  part?.kind === 'text' &&
  whole.text !== part.text &&
  whole.text.toLowerCase().includes(part.text.toLowerCase());

/**
 * Whether two headers say the same, in the same order. What a range of `touched` (offsets of the first header) reaches into
 * may differ: the text or the name itself, a group or a list only if all of it lies in the range. An entry of a list can
 * have become several, if all of them stood in it.
 */
export function isSameBut(one: Written, other: Written, touched: readonly Range[]): boolean {
  const isTouched = ({ start, end }: TextNode): boolean =>
    touched.some((range) => range.start < end && range.end > start);
  const isReplaced = (node: Tree): boolean => {
    const end = node.start + one.source.text.slice(node.start, node.end).trimEnd().length;
    return touched.some((range) => range.start <= node.start && range.end >= end);
  };
  const areSame = (items: readonly Tree[], others: readonly Tree[]): boolean => {
    let more = others.length - items.length;
    let at = 0;
    for (const item of items) {
      const other = others[at];
      if (other === undefined || !isSame(item, other)) return false;
      at += 1;
      // Only words that stood in the entry can become another one.
      while (more > 0 && isReplaced(item) && isWithin(item, others[at - 1]) && isWithin(item, others[at])) {
        at += 1;
        more -= 1;
      }
    }
    return at === others.length;
  };
  const isSame = (a: Tree, b: Tree): boolean => {
    if (isReplaced(a)) return true;
    if (a.kind === 'text') return isTouched(a) || (b.kind === 'text' && a.text === b.text);
    if (a.kind === 'list') return b.kind === 'list' && areSame(a.items, b.items);
    return (
      b.kind === 'map' &&
      a.entries.length === b.entries.length &&
      a.entries.every(({ key, value }, index) => {
        const entry = b.entries[index];
        return (
          entry !== undefined && (isTouched(key) || key.text === entry.key.text) && isSame(value, entry.value)
        );
      })
    );
  };
  return isSame(one.tree, other.tree);
}
