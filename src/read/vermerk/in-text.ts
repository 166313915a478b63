import type { Hindernis, Vermerk } from '../../base/vermerk.js';
import type { Source } from '../source.js';
import { bracketed, hashed, wordsOf } from './words.js';

/** The first and the last line of the paragraph, list or table around a line of the text, or below it. */
function blockAt({ line, count }: Source, from: number, isAlone: boolean): readonly [number, number] {
  let [first, last] = [from, from];
  if (isAlone) last += 1;
  else while (line(first - 1).trim() !== '' && !/^---\s*$/.test(line(first - 1))) first -= 1;
  while (last < count() && line(last).trim() === '') last += 1;
  while (last < count() && line(last + 1).trim() !== '') last += 1;
  return [first, last];
}

/** A comment, with the range of the text that goes with it so that the words around it stay as they are. */
export interface Cut {
  readonly vermerk: Vermerk;
  readonly start: number;
  readonly end: number;
}

/** The comments below a header that are to silence rules; each speaks for its paragraph or for the one below it. */
export function vermerkeInText(source: Source, body: string, bodyStart: number): readonly Cut[] {
  const found = [
    ...[...body.matchAll(bracketed)].map((match) => [match, true] as const),
    ...[...body.matchAll(hashed)].map((match) => [match, false] as const),
  ].sort(([a], [b]) => a.index - b.index);
  let behind = 0;
  return found.flatMap(([match, html]) => {
    const [written, inner = match[2] ?? ''] = match;
    const words = wordsOf(inner);
    let start = match.index;
    let end = start + written.trimEnd().length;
    if (!words || start < behind || body.charAt(start - 1) === '`') return [];
    behind = end;
    const place = source.place(bodyStart + start, bodyStart + end);
    const lineStart = body.lastIndexOf('\n', start - 1) + 1;
    const isFirst = body.slice(lineStart, start).trim() === '';
    const isLast = /^[ \t]*(?:\n|$)/.test(body.slice(end, end + 1000));
    const [von, bis] = blockAt(source, isFirst && isLast ? place.endLine : place.line, isFirst && isLast);
    const { regeln, grund, isSure } = words;
    const hindernis: Hindernis | undefined = !html
      ? { art: 'imText' }
      : isSure
        ? undefined
        : { art: 'undeutlich', zeichen: '<!--' };
    // Blanks stay where words are on both sides of the comment, but only once.
    if (isFirst) while (/[ \t]/.test(body.charAt(end))) end += 1;
    else if (/[\s]|^$/.test(body.charAt(end))) while (/[ \t]/.test(body.charAt(start - 1))) start -= 1;
    return {
      vermerk: {
        regeln,
        grund,
        place,
        von: isFirst && isLast ? place.line : von,
        bis,
        ...(hindernis ? { hindernis } : {}),
      },
      start,
      end,
    };
  });
}
