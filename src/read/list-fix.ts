import type { Fix } from '../base/diagnostic.js';
import { replace } from './finding.js';
import { spotAt } from './pointer.js';
import type { Context } from './schema-context.js';
import type { Source } from './source.js';
import type { MapNode } from './tree.js';

/**
 * Makes a list out of the text behind a key: an entry a line, set in below the key. Safe if the text as a whole is the one
 * entry; if it has to be cut, somebody has to look. Undefined where there is no place for lines of their own.
 *
 * @param entries the entries as they are written in YAML
 */
export function listFix(
  { tree, source }: Context,
  pointer: string,
  entries: readonly string[],
): Fix | undefined {
  const spot = spotAt(tree, pointer);
  if (!spot?.key || spot.value.kind !== 'text') return undefined;
  const { key, value } = spot;
  const written = source.text.slice(value.start, value.end);
  const { line, column } = source.place(key.start, key.start);
  // In a group in braces a line of its own would not be a list; blanks or dashes stand before every other key.
  const isBlock = /^[ -]*$/.test(source.text.slice(source.startOf(line), key.start));
  const colon = source.text.indexOf(':', key.end);
  const isOneLine = !written.includes('\n') && !source.text.slice(colon + 1, value.start).includes('\n');
  if (!isBlock || !isOneLine || entries.length === 0) return undefined;
  const isWhole = entries.length === 1 && !/^[-–—•·*]|[,;] /.test(value.text);
  const indent = `\n${' '.repeat(column + 1)}- `;
  const lines = isWhole ? [written] : entries;
  return replace(source.place(colon + 1, value.end), lines.map((entry) => indent + entry).join(''), isWhole);
}

/** Writes another entry in place of one whose value is a text: its name, too. A guess, so somebody has to look. */
export function entryInstead({ tree, source }: Context, pointer: string, entry: string): Fix | undefined {
  const { key, value } = spotAt(tree, pointer) ?? {};
  if (!key || value?.kind !== 'text' || source.text.slice(key.end, value.start).trim() !== ':')
    return undefined;
  return replace(source.place(key.start, value.end), entry, false);
}

/** What stands between an entry of a list and the next one: a line with a dash, or in brackets a comma. */
export function entryBreak(tree: MapNode, source: Source, pointer: string): string | undefined {
  const list = spotAt(tree, pointer.slice(0, pointer.lastIndexOf('/')))?.value;
  const entry = spotAt(tree, pointer)?.value;
  if (list?.kind !== 'list' || !entry) return undefined;
  if (source.text.charAt(list.start) === '[') return ', ';
  const before = source.text.slice(source.text.lastIndexOf('\n', entry.start - 1) + 1, entry.start);
  return /^ *- +$/.test(before) ? `\n${before}` : undefined;
}
