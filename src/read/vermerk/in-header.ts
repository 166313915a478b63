import type { Hindernis, Vermerk } from '../../base/vermerk.js';
import type { Source } from '../source.js';
import type { MapNode, TextNode, Tree } from '../tree.js';
import { bracketed, hashed, wordsOf } from './words.js';

const isBlank = (line: string): boolean => /^\s*(#.*)?$/.test(line);

/** The last line of the entry that begins at a line of the header or below it: what is set in deeper belongs to it. */
function endOfEntry({ line }: Source, from: number, last: number): number {
  let first = from;
  while (first < last && isBlank(line(first))) first += 1;
  const depth = (number: number): number => line(number).search(/\S/);
  let end = first;
  for (let number = first + 1; number <= last; number += 1) {
    if (isBlank(line(number))) continue;
    if (depth(number) <= depth(first)) break;
    end = number;
  }
  return end;
}

/** A text of the header with the name of the entry in which it stands. */
interface Named {
  readonly text: TextNode;
  readonly key: TextNode;
}

/** All texts of a header, in their order. */
function* textsIn(node: Tree, key?: TextNode): Iterable<Named> {
  if (node.kind === 'text') {
    if (key) yield { text: node, key };
  } else if (node.kind === 'list') for (const item of node.items) yield* textsIn(item, key);
  else for (const entry of node.entries) yield* textsIn(entry.value, entry.key);
}

/** Whether an offset lies in a text: there a # begins no comment, save behind the bar above a text. */
function isIn({ text }: Source, { start, end }: TextNode, offset: number): boolean {
  if (offset < start || offset >= end) return false;
  return !(/[|>]/.test(text.charAt(start)) && !text.slice(start, offset).includes('\n'));
}

/** The comments of a header, each for the entry below it, or for the one behind whose value it stands. */
export function vermerkeInHeader(source: Source, tree: MapNode, bodyStart: number): readonly Vermerk[] {
  const lineOf = (offset: number): number => source.place(offset, offset).line;
  const last = lineOf(bodyStart) - 2;
  const header = source.text.slice(0, bodyStart);
  // What stands in a comment of HTML was told by who took that out.
  const html = [...header.matchAll(bracketed)].map(
    ({ 0: all, index }) => [index, index + all.length] as const,
  );
  let texts: readonly Named[] | undefined;
  return [...header.matchAll(hashed)].flatMap((match) => {
    const words = wordsOf(match[1] ?? '');
    if (!words || html.some(([from, to]) => match.index >= from && match.index < to)) return [];
    const { regeln, grund, isSure } = words;
    const start = match.index;
    const place = source.place(start, start + match[0].trimEnd().length);
    texts ??= [...textsIn(tree)];
    const around = texts.find(({ text }) => isIn(source, text, start));
    const hindernis: Hindernis | undefined = around
      ? { art: 'imWert', angabe: around.key.text, zeile: lineOf(around.key.start) }
      : isSure
        ? undefined
        : { art: 'undeutlich', zeichen: '#' };
    const beside = source.text.slice(source.startOf(place.line), start).trim();
    const before = beside === '' ? undefined : texts.findLast(({ text }) => text.end <= start);
    // Behind a bracket that closes a list stands the comment for all of it.
    const begin = /^[\]},]+$/.test(beside)
      ? before?.key.start
      : before && before.text.end > source.startOf(place.line)
        ? before.text.start
        : undefined;
    return {
      regeln,
      grund,
      place,
      von: start < (tree.entries[0]?.key.start ?? 0) ? 1 : lineOf(begin ?? start),
      bis: endOfEntry(source, beside === '' ? place.line + 1 : place.line, last),
      ...(hindernis ? { hindernis } : {}),
    };
  });
}
