import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Result } from '../base/diagnostic.js';
import { readBytes, steckbriefPaths } from '../read/folder.js';
import { type Io, UsageError } from './io.js';

/** A Steckbrief to be checked: its absolute path, and where its bytes come from (the disk, stdin, Git). */
export interface Selected {
  readonly path: string;
  readonly bytes: () => Result<Uint8Array>;
}

/** The file at a path, as it lies on the disk. */
export const onDisk = (path: string): Selected => ({ path, bytes: () => readBytes(path) });

/** The Steckbrief files that the paths of a call mean, each once, in the order of their names. */
export function pathsOf(given: readonly string[], io: Io): readonly string[] {
  const found = given.flatMap((path) => {
    const absolute = resolve(io.cwd, path);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (!stat) {
      const pattern = /[*?]/.test(path) ? ' Muster werden nicht aufgelöst: Nennen Sie den Ordner.' : '';
      throw new UsageError(`„${path}“ gibt es nicht.${pattern}`);
    }
    return stat.isDirectory() ? steckbriefPaths(absolute) : [absolute];
  });
  if (found.length === 0) {
    const names = given.map((path) => `„${path}“`).join(', ');
    throw new UsageError(
      `In ${names} liegt kein Steckbrief. Ein Steckbrief ist eine Datei mit der Endung „.md“.`,
    );
  }
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}
