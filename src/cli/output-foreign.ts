import {
  chmodSync,
  constants,
  copyFileSync,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Mark, markName } from '../model/mark.js';

/** Gives a folder the rights of the one it replaces. */
export function keepRights(from: string | Buffer, to: string | Buffer): void {
  const { mode } = lstatSync(from);
  if (mode !== lstatSync(to).mode) chmodSync(to, mode & 0o7777);
}

/** The folders of a list of paths: `a/b/c.html` gives `a` and `a/b`. */
export const foldersOf = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, depth, names) => names.slice(0, depth + 1).join('/'));

/** A hard link costs nothing and keeps everything about a file; where there are none, a copy with its date. */
function placeFile(from: Buffer, to: Buffer, entry: Dirent<Buffer>): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || !entry.isFile()) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    const { atime, mtime } = lstatSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Runs a step; false if a file or folder of ours has the place already. */
function isPlaced(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') return false;
    throw error;
  }
}

/**
 * Carries what is not ours from the old output into the new tree, which has our files already: files, links as
 * links, folders that are not ours, also empty ones. Gives the paths for which there is no room, because a file
 * of ours has the name. The old output is only read.
 *
 * Names are handled as bytes: a file with a name from Latin-1 times is kept too.
 */
export function carryForeign(old: string, fresh: string, mark: Mark): string[] {
  const ownFiles = new Set([markName, ...mark.files]);
  const ownFolders = new Set(mark.files.flatMap(foldersOf));
  const inTheWay: string[] = [];

  function carry(folder: Buffer): void {
    const inside = (root: string, name: Buffer): Buffer =>
      Buffer.concat([Buffer.from(join(root, '/')), folder, name]);
    const here = Buffer.alloc(0);
    for (const entry of readdirSync(inside(old, here), { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([folder, entry.name]).toString();
      const from = inside(old, entry.name);
      const to = inside(fresh, entry.name);
      if (entry.isDirectory()) {
        const below = Buffer.concat([folder, entry.name, Buffer.from('/')]);
        if (ownFolders.has(path)) carry(below);
        else if (isPlaced(() => mkdirSync(to, { recursive: true }))) {
          carry(below);
          keepRights(from, to); // last: nothing can be put into a folder without the right to write
        } else inTheWay.push(path);
      } else if (!ownFiles.has(path)) {
        const placed = isPlaced(() => {
          mkdirSync(inside(fresh, here), { recursive: true });
          if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from, 'buffer'), to);
          else placeFile(from, to, entry);
        });
        if (!placed) inTheWay.push(path);
      }
    }
  }

  carry(Buffer.alloc(0));
  return inTheWay.sort();
}
