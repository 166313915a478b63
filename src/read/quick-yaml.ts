import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Tree } from './tree.js';

/**
 * What the quick way is not sure of: words that a `#` would cost, escapes, tabs, signs with a meaning of their own at
 * the start of a value, words for "empty", merge keys, document ends, quotes over several lines.
 */
const unusual = [
  /^[ ]*-[ ]*$|["'\]]#|[\u0085\u2028\u2029\ufeff]|[\t\\]|\S[ ]+#\S|[:-]#|<<|^\.\.\.|\]:|$(?<=\[[^\]\n]*)|^(?=[^\n]*\[)(?=[^\n]*[{}])/m,
  /(?:^|[:-])[ ]+[{}&*!%@`?]|[[,][ ]*[{}&*!%@`?]|^[{}&*!%@`?]/m,
  /(?:^|[\s:[,-])(?:~|null|Null|NULL)(?:[\s,\]]|$)/m,
  /(?:^[ ]*|[:-][ ]+|[[,][ ]*)(?:"[^"\n]*|'(?:[^'\n]|'')*)$/m,
  // Hard blanks where a blank is meant; a comment that is set in and may be a text.
  /[\u00a0\u2000-\u200a\u202f\u3000] *:|:[\u00a0\u2000-\u200a\u202f\u3000]|^ *[\u00a0\u2000-\u200a\u202f\u3000]|- *[\u00a0\u2000-\u200a\u202f\u3000]|^ *#\S/m,
] as const;

/** A value without its place: the quick way is left as soon as there is anything to be said about it. */
function treeOf(value: unknown): Tree | undefined {
  if (value === null) return { kind: 'text', text: '', plain: true, start: 0, end: 0 };
  if (typeof value === 'string' && value.trim() === '') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value, plain: true, start: 0, end: 0 };
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== null).map(treeOf);
    if (items.some((item) => item === undefined)) return undefined;
    if (value.length > 0 && items.length === 0) return treeOf(null);
    return { kind: 'list', items: items as Tree[], start: 0, end: 0 };
  }
  if (typeof value !== 'object') return undefined;
  const entries = Object.entries(value).map(([name, part]) => ({ key: treeOf(name), value: treeOf(part) }));
  const isWhole = entries.every(({ key, value: part }) => key?.kind === 'text' && part !== undefined);
  return isWhole ? ({ kind: 'map', flow: false, entries, start: 0, end: 0 } as Tree) : undefined;
}

/** Whether a list may have been folded into the text above it: its dashes stand in a text that is on no line. */
function isFolded(value: unknown, text: string): boolean {
  if (typeof value === 'string') return /\s[-*•]\s/.test(value) && !text.includes(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => isFolded(part, text));
}

/**
 * Reads a header several times faster than `readYaml`, but without places, and only if nothing in it is unusual.
 * Undefined: come the long way. A test holds both against each other, on files and on thousands of spoilt ones.
 */
export function quickYaml(text: string): Tree | undefined {
  if (unusual.some((pattern) => pattern.test(text))) return undefined;
  try {
    const value = load(text, { schema: FAILSAFE_SCHEMA });
    if (isFolded(value, text)) return undefined;
    const tree = treeOf(value);
    return tree?.kind === 'map' ? tree : undefined;
  } catch {
    return undefined;
  }
}
