import type { Fassungen } from '../model/fassungen.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Need, Parsers } from '../read/steckbrief.js';
import type { Io } from './io.js';
import { shown } from './leitfaden.js';
import type { Edition } from './modes/edition.js';
import { type CheckedSteckbrief, checkFile, type Judge, type Loaded } from './one-steckbrief.js';
import type { Selected } from './selection.js';
import { withShared } from './shared-ids.js';

export type { CheckedSteckbrief } from './one-steckbrief.js';

/** Counts how often the parsers are needed that not every file needs. */
export interface Lanes {
  /** The same parsers; whatever is given to them is counted. */
  readonly counted: (parsers: Parsers) => Parsers;
}

interface CheckAllOptions {
  readonly fassungen?: Fassungen;
  readonly neighbours?: readonly string[];
  readonly lanes?: Lanes;
  readonly keep?: boolean;
  readonly edition?: Edition | undefined;
}

/** Loads a parser when the first file needs it. */
async function load(need: Need): Promise<Parsers> {
  if (need === 'header') return { header: (await import('../read/thorough.js')).wholeHeader };
  return { markdown: await import('../base/markdown.js') };
}

/**
 * Checks all files; one that is broken never hides the others. What concerns several files comes last.
 *
 * @param leitfaden the newest version, which also judges what concerns several files
 * @param fassungen all versions, each file is judged by its own; without them all by `leitfaden`
 * @param neighbours paths of Steckbriefe that are not checked, but whose ids must stay their own
 * @param lanes counts how the files were read
 * @param keep whether the Steckbriefe are kept
 * @param edition finds what a file was in the last edition of the list
 */
export async function checkAll(
  files: readonly Selected[],
  leitfaden: Leitfaden,
  io: Io,
  { fassungen = [leitfaden], neighbours = [], lanes, keep = false, edition }: CheckAllOptions = {},
): Promise<readonly CheckedSteckbrief[]> {
  if (!keep) io.expectFiles?.(files.length);
  const judge: Judge = { fassungen, io, keep, edition };
  let parsers: Loaded = { first: {}, again: {} };
  const checked: CheckedSteckbrief[] = [];
  for (const file of files) {
    let result = checkFile(file, judge, parsers);
    while (typeof result === 'string') {
      const loaded = await load(result);
      if (result === 'markdown')
        parsers = { ...parsers, bilderNeben: (await import('../read/bild/on-disk.js')).bilderNeben };
      const counted = lanes ? lanes.counted(loaded) : loaded;
      parsers = {
        ...parsers,
        first: { ...parsers.first, ...counted },
        again: { ...parsers.again, ...loaded },
      };
      result = checkFile(file, judge, parsers);
    }
    checked.push(result);
  }
  return withShared(
    checked,
    leitfaden,
    neighbours.map((path) => shown(path, io)),
  );
}
