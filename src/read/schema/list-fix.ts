import type { Fix } from '../../base/diagnostic.js';
import { quoted } from '../../base/quoted.js';
import { replace } from '../finding.js';
import { spotAt } from '../pointer.js';
import type { Source } from '../source.js';
import type { MapNode, TextNode } from '../tree.js';
import type { Context } from './context.js';

/** The lines of a text as it was written, without the sign of a block. */
export const linesOf = (written: string, value: TextNode): readonly string[] =>
  (value.plain ? written : value.text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

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
  const written = source.text.slice(value.start, value.end).trimEnd();
  const { line, column } = source.place(key.start, key.start);
  // In a group in braces a line of its own would not be a list; blanks or dashes stand before every other key.
  const isBlock = /^[ -]*$/.test(source.text.slice(source.startOf(line), key.start));
  const colon = source.text.indexOf(':', key.end);
  const hasComment =
    source.text.slice(colon, value.start).includes('#') || (!value.plain && / #/.test(written));
  if (!isBlock || hasComment || entries.length === 0) return undefined;
  const [first = '', ...more] = linesOf(written, value);
  const isUncut = [first, quoted(first)].includes(entries[0] ?? '') && !/[,;] /.test(first);
  const isWhole = entries.length === 1 && more.length === 0 && isUncut;
  const indent = `\n${' '.repeat(column + 1)}- `;
  const lines = isWhole ? [written] : entries;
  const place = source.place(colon + 1, value.start + written.length);
  return replace(place, lines.map((entry) => indent + entry).join(''), isWhole);
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
