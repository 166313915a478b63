import { fileStart, type Place } from '../base/diagnostic.js';
import type { Source } from './source.js';
import { isEmpty, type MapNode, type TextNode, type Tree } from './tree.js';
import { isVermerk } from './vermerk/words.js';

/** Adds a step to a JSON pointer (RFC 6901). */
export const child = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at a pointer: the value, and its key if it has one. */
export interface Spot {
  readonly key?: TextNode;
  readonly value: Tree;
}

/** What stands at a JSON pointer, or undefined if nothing is written there. */
export function spotAt(root: MapNode, pointer: string): Spot | undefined {
  let spot: Spot | undefined = { value: root };
  for (const step of stepsOf(pointer)) {
    const value: Tree = spot.value;
    if (value.kind === 'map') spot = value.entries.find(({ key }) => key.text === step);
    else {
      const item = value.kind === 'list' ? value.items[Number(step)] : undefined;
      spot = item && { value: item };
    }
    if (!spot) return undefined;
  }
  return spot;
}

/** The JSON pointer of a node; undefined if it is none of this tree. */
export function pointerTo(node: Tree, root: Tree, pointer = ''): string | undefined {
  if (node === root) return pointer;
  if (root.kind === 'text') return undefined;
  const parts =
    root.kind === 'list'
      ? root.items.map((value, index) => [index, value] as const)
      : root.entries.map(({ key, value }) => [key.text, value] as const);
  for (const [step, value] of parts) {
    const found = pointerTo(node, value, child(pointer, step));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The place of what a pointer names: its value, or with `key` the word before the colon. A list or a group is named by
 * its key; what is not written at all by the key above it, and at the top by the line that opens the header.
 */
export function placeOf(
  root: MapNode,
  source: Source,
  pointer: string,
  part: 'value' | 'key' = 'value',
): Place {
  if (pointer === '') return fileStart;
  const spot = spotAt(root, pointer);
  if (!spot) return placeOf(root, source, pointer.slice(0, pointer.lastIndexOf('/')), 'key');
  const { key, value } = spot;
  const atKey = key && (part === 'key' || value.kind !== 'text' || value.start === value.end);
  if (atKey) return source.place(key.start, key.end);
  const line = source.text.slice(value.start, value.end).split('\n', 1)[0] ?? '';
  return source.place(
    value.start,
    value.kind === 'text' ? value.end : value.start + Math.max(1, line.length),
  );
}

/** The words of the comment beside or below the name of an entry that has no value; empty if there is none. */
export function remarkAt(root: MapNode, source: Source, pointer: string): string {
  const { key, value } = spotAt(root, pointer) ?? {};
  if (!key || !value || !isEmpty(value)) return '';
  const line = source.place(key.end, key.end).line;
  const behind = `${source.line(line)}\n${source.line(line + 1)}`.slice(key.end - source.startOf(line));
  const [, remark = ''] = /^["']?:[ \t]*(?:~[ \t]+)?(?:\n[ \t]+)?#[ \t]*([^\n]*)/.exec(behind) ?? [];
  return isVermerk(remark) ? '' : remark.trim();
}
