import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Result } from '../base/diagnostic.js';
import { byText } from '../base/order.js';
import type { Bildsicht } from '../read/bild/befund.js';
import { readInTurn, steckbriefPaths, type Unread } from '../read/folder.js';
import { homeOf } from './city.js';
import { type Io, UsageError } from './io.js';
import { unreadNotes } from './unread-notes.js';
import { missingPath, notASteckbrief } from './wrong-path.js';

/** A Steckbrief to be checked: its absolute path, and where its bytes come from (the disk, stdin, Git). */
export interface Selected {
  readonly path: string;
  readonly bytes: () => Result<Uint8Array>;
  /** Where its pictures come from, if not from the disk. */
  readonly pictures?: Bildsicht;
}

/** The file at a path, as it lies on the disk. Its bytes hold until the next file is read. */
export const onDisk = (path: string): Selected => ({ path, bytes: () => readInTurn(path) });

/**
 * The Steckbrief files that the paths of a call mean, each once, in the order of their names.
 *
 * @param unread takes the files that were meant as Steckbriefe and are none by their names
 */
export function pathsOf(given: readonly string[], io: Io, unread: Unread[] = []): readonly string[] {
  const found = given.flatMap((path) => {
    const absolute = resolve(io.cwd, path);
    const stat = path.trim() === '' ? undefined : statSync(absolute, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(missingPath(path, io));
    const refusal = stat.isDirectory() ? undefined : notASteckbrief(path);
    if (refusal !== undefined) throw new UsageError(refusal);
    return stat.isDirectory() ? steckbriefPaths(absolute, homeOf(io), unread) : [absolute];
  });
  if (found.length === 0) {
    const names = given.map((path) => `„${path}“`).join(', ');
    const none = `In ${names} liegt kein Steckbrief. Ein Steckbrief ist eine Datei mit der Endung „.md“.`;
    throw new UsageError([none, ...unreadNotes(unread, io)].join('\n'));
  }
  return [...new Set(found)].sort(byText);
}

/** What a call of `check` is about. */
export interface Input {
  readonly files: readonly Selected[];
  /** Paths of Steckbriefe that are not checked, but whose ids must stay their own. */
  readonly neighbours: readonly string[];
  /** Where the Leitfaden is looked for. */
  readonly folder: string;
  /** What the caller has to know about the choice of files. */
  readonly notes: readonly string[];
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder that a path of the call names, or in which the named file lies. */
export const folderOf = (path: string, { cwd }: Io): string => {
  const absolute = resolve(cwd, path);
  return isFolder(absolute) ? absolute : dirname(absolute);
};
