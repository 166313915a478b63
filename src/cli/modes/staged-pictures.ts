import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bildbefund, Bildsicht } from '../../read/bild/befund.js';
import { inspect, tooLarge, unfit } from '../../read/bild/inspect.js';
import { cityOf, missing, wayInCity } from '../../read/bild/on-disk.js';
import { limits } from '../../read/limits.js';
import type { Git } from './git.js';
import { type Entry, isLink } from './git-objects.js';

/** Every file of the index by its absolute path; asked of Git when the first picture is looked for. */
export function indexedPaths(git: Git): () => ReadonlyMap<string, Entry> {
  let known: ReadonlyMap<string, Entry> | undefined;
  return () => {
    known ??= new Map(
      git
        .get(['ls-files', '--cached', '--stage', '-z', '--full-name', ':/'])
        .text.split('\0')
        .filter(Boolean)
        .map((line) => {
          const [mode = '', oid = ''] = line.split(' ');
          return [resolve(git.root, line.slice(line.indexOf('\t') + 1)).normalize('NFC'), { mode, oid }];
        }),
    );
    return known;
  };
}

/** What Git LFS leaves in the index: the picture itself lies elsewhere. */
const isPointer = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 40)).toString('latin1').startsWith('version https://git-lfs');

/** Looks for the pictures of a Steckbrief in the next commit: one that only lies on the disk would be missing there. */
export function stagedPictures(path: string, git: Git, index: () => ReadonlyMap<string, Entry>): Bildsicht {
  return (ziel): Bildbefund => {
    const city = cityOf(path);
    const steps = wayInCity(ziel, path, city);
    if ('rule' in steps) return { ergebnis: steps };
    const pfad = join(city, ...steps);
    const entry = index().get(pfad.normalize('NFC'));
    if (!entry) {
      const isOnDisk = existsSync(pfad);
      const unstaged = { rule: 'bild-fehlt', key: 'vorgemerkt', facts: { ziel } } as const;
      return { ergebnis: isOnDisk ? unstaged : missing(ziel), pfad };
    }
    if (isLink(entry)) return { ergebnis: unfit('verweis', ziel), pfad };
    const size = Number(git.get(['cat-file', '-s', entry.oid]).text);
    if (size > limits.bildBytes) return { ergebnis: tooLarge(ziel, size), pfad };
    const { bytes } = git.get(['cat-file', 'blob', entry.oid]);
    if (isPointer(bytes)) return { ergebnis: undefined, pfad };
    return { ergebnis: inspect(ziel, steps.at(-1) ?? '', bytes, () => bytes), pfad };
  };
}
