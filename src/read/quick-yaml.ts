import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Tree } from './yaml-tree.js';

/**
 * What the quick way is not sure of: comments and lost words (`#`), escapes, tabs, braces, anchors, aliases, tags,
 * directives and other signs at the start of a value, words for "empty", merge keys, document ends.
 */
const unusual =
  /[\t#\\{}]|(?:^|[:\-[,])[ ]+[&*!%@`?]|^[&*!%@`?]|(?:^|[\s:[,-])(?:~|null|Null|NULL)(?:[\s,\]]|$)|<<|^\.\.\.|^[^\S\n]*$\n?^-/m;

/** A value without its place: the quick way is left as soon as there is anything to be said about it. */
function treeOf(value: unknown): Tree | undefined {
  if (value === null) return { kind: 'text', text: '', plain: true, start: 0, end: 0 };
  if (typeof value === 'string') return { kind: 'text', text: value, plain: false, start: 0, end: 0 };
  if (Array.isArray(value)) {
    const items = value.map(treeOf);
    return items.every((item) => item !== undefined) ? { kind: 'list', items, start: 0, end: 0 } : undefined;
  }
  if (typeof value !== 'object') return undefined;
  const entries = Object.entries(value).map(([name, part]) => ({ key: treeOf(name), value: treeOf(part) }));
  const isWhole = entries.every(({ key, value: part }) => key?.kind === 'text' && part !== undefined);
  return isWhole ? ({ kind: 'map', flow: false, entries, start: 0, end: 0 } as Tree) : undefined;
}

/**
 * Reads a header several times faster than `readYaml`, but without places, and only if nothing in it is unusual.
 * Undefined: come the long way. A test holds both against each other, on files and on thousands of spoilt ones.
 */
export function quickYaml(text: string): Tree | undefined {
  if (unusual.test(text)) return undefined;
  try {
    const tree = treeOf(load(text, { schema: FAILSAFE_SCHEMA }));
    return tree?.kind === 'map' ? tree : undefined;
  } catch {
    return undefined;
  }
}
