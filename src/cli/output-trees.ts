import { type Dirent, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { markName } from '../model/mark.js';
import { pause } from './output-lock.js';

/** The places of one run, all in the folder of the output, so that a rename is one step of the file system. */
export interface Trees {
  readonly target: string;
  /** What the names of all places but the target begin with. */
  readonly prefix: string;
  /** Where the new tree grows. */
  readonly fresh: string;
  /** Where the old one goes for a moment. */
  readonly old: string;
  readonly lock: string;
  readonly lockAside: string;
}

export function treesBeside(target: string): Trees {
  const prefix = join(dirname(target), `.${basename(target)}.vorhaben-`);
  return {
    target,
    prefix,
    fresh: `${prefix}${pid}-new`,
    old: `${prefix}${pid}-old`,
    lock: `${prefix}lock`,
    lockAside: `${prefix}${pid}-lock`,
  };
}

export const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether there is a real folder, no link to one. */
export const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isBusy = (error: unknown): boolean =>
  ['EPERM', 'EBUSY', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Renames a tree. On Windows a virus scanner or an open window holds a folder for a moment: then again, a few times. */
function move(from: string, to: string): void {
  for (const wait of [20, 50, 100, 200, 400]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      pause(wait);
    }
  }
  renameSync(from, to);
}

/**
 * Deletes a tree. The mark goes first: a tree without it is never taken for a complete output.
 * What resists is left to the next run; it disturbs nobody.
 */
export function discard(tree: string): void {
  try {
    if (isFolder(tree)) rmSync(join(tree, markName), { force: true });
    rmSync(tree, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

/**
 * Repairs what a run left that was killed: an old output moved away, with nothing in its place, comes back;
 * every other tree is deleted. Only for the holder of the lock: then no tree beside belongs to a living run.
 */
export function heal({ target, prefix }: Trees): void {
  const begin = basename(prefix);
  const isOurs = ({ name }: Dirent): boolean =>
    name.startsWith(begin) && /^\d+-(new|old|lock)$/.test(name.slice(begin.length));
  for (const { name } of readdirSync(dirname(target), { withFileTypes: true }).filter(isOurs)) {
    const tree = join(dirname(target), name);
    if (name.endsWith('-old') && !exists(target) && isFolder(tree) && exists(join(tree, markName)))
      move(tree, target);
    else discard(tree);
  }
}

/** Puts the new tree in the place of the old one. If it does not go, the old one is back where it was. */
export function swap({ target, fresh, old }: Trees): void {
  if (!exists(target)) {
    move(fresh, target);
    return;
  }
  move(target, old);
  try {
    move(fresh, target);
  } catch (error) {
    move(old, target);
    throw error;
  }
  discard(old);
}
