import { relative, sep } from 'node:path';
import { type Io, isUsageError } from '../io.js';
import { type Git, gitAround } from './git.js';
import { contentsOf, type Entry, isLink, isSameContent, treeOf } from './git-objects.js';

/** A Steckbrief as it was in the last edition of the list. */
export interface Before {
  /** The tag of the edition, `liste-2026-Q3`. */
  readonly ausgabe: string;
  readonly bytes: Uint8Array;
}

/** Finds what a file was in the last edition; undefined if it was not there, or is the same today. */
export type Edition = (path: string, bytes: Uint8Array) => Before | undefined;

function editionIn(git: Git): Edition | undefined {
  const sought = ['--count=1', '--sort=-creatordate', '--merged=HEAD', '--format=%(refname)'];
  const { ok, text } = git.ask(['for-each-ref', ...sought, 'refs/tags/liste-*']);
  const ref = text.trim();
  if (!ok || ref === '') return undefined;
  const entries = treeOf(git, ref);
  const entryOf = (path: string): Entry | undefined =>
    entries.get(relative(git.root, path).split(sep).join('/'));
  let contents: ReadonlyMap<string, Uint8Array> | undefined;
  return (path, bytes) => {
    const entry = entryOf(path);
    if (!entry || isLink(entry) || isSameContent(bytes, entry)) return undefined;
    // One question to Git for all files, as soon as the first one has changed.
    const sheets = [...entries].filter(([name, one]) => name.endsWith('.md') && !isLink(one));
    contents ??= contentsOf(
      git,
      sheets.map(([, { oid }]) => oid),
    ).contents;
    const before = contents.get(entry.oid);
    return before && { ausgabe: ref.replace('refs/tags/', ''), bytes: before };
  };
}

/**
 * The last edition of the list: the newest tag that begins with `liste-` among those that led to today's state.
 * Undefined if there is none. What cannot be asked is no fault of the Steckbriefe: then there is nothing to compare.
 */
export function lastEdition(folder: string, io: Io): Edition | undefined {
  try {
    return editionIn(gitAround(folder, io));
  } catch (error) {
    if (isUsageError(error)) return undefined;
    throw error;
  }
}
