import type { Fix } from '../../base/diagnostic.js';
import { quoted } from '../../base/quoted.js';
import { replace } from '../finding.js';
import type { Source } from '../source.js';
import type { TextNode, Tree } from '../tree.js';

/** Every text of a tree, keys too, in the order of the file. */
export function* textsIn(node: Tree): Iterable<TextNode> {
  if (node.kind === 'text') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* textsIn(item);
  else
    for (const { key, value } of node.entries) {
      yield key;
      yield* textsIn(value);
    }
}

/**
 * The fix for words that a `#` takes from the text before them: quotes around all of it. It is not safe: the words may be
 * a remark, and remarks are for nobody else.
 */
export function wholeText(tree: Tree, source: Source, start: number, end: number): { readonly fix?: Fix } {
  const line = source.startOf(source.place(start, start).line);
  const cut = [...textsIn(tree)].find(
    (node) =>
      node.plain &&
      node.start >= line &&
      node.start < node.end &&
      node.end <= start &&
      source.text.slice(node.end, start).trim() === '',
  );
  if (!cut) return {};
  return { fix: replace(source.place(cut.start, end), quoted(source.text.slice(cut.start, end)), false) };
}
