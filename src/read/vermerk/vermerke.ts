import type { Vermerk } from '../../base/vermerk.js';
import type { Header } from '../header.js';
import type { Source } from '../source.js';
import { vermerkeInHeader } from './in-header.js';
import { vermerkeInText } from './in-text.js';
import { mayHaveVermerk } from './words.js';

/** The text below the header without its comments about rules. */
export interface Silenced {
  readonly vermerke: readonly Vermerk[];
  readonly body: string;
  /** An offset of `body` as an offset in the file; `isEnd` for one behind the last character of a range. */
  readonly inFile: (offset: number, isEnd?: boolean) => number;
}

/**
 * The comments of a Steckbrief about rules (`# vorhaben: ignoriere REGEL -- Grund`, in the text as a comment of HTML), each
 * with the lines that it speaks for: its entry or paragraph, or the one below it. One above the first entry also speaks for
 * the file as a whole, which is told in line 1.
 */
export function vermerkeIn(source: Source, { tree, body, bodyStart }: Header): Silenced {
  if (!mayHaveVermerk(source.text)) return { vermerke: [], body, inFile: (offset) => bodyStart + offset };
  const cuts = vermerkeInText(source, body, bodyStart);
  let left = '';
  let behind = 0;
  /** Where something was taken out, and how much was taken out up to there. */
  const gaps: (readonly [at: number, taken: number])[] = [];
  for (const { start, end } of cuts) {
    left += body.slice(behind, start);
    gaps.push([left.length, end - left.length]);
    behind = end;
  }
  return {
    vermerke: [...vermerkeInHeader(source, tree, bodyStart), ...cuts.map(({ vermerk }) => vermerk)],
    body: left + body.slice(behind),
    inFile: (offset, isEnd = false) => {
      const gap = gaps.findLast(([at]) => (isEnd ? at < offset : at <= offset));
      return bodyStart + offset + (gap?.[1] ?? 0);
    },
  };
}
