import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How it went: why a file was left as it is, or undefined if it was written. */
export type NotWritten = 'foreign' | 'readonly' | { readonly code: string };

/** Whether a file is still a file of its own with exactly these bytes. */
function isStill(path: string, bytes: Uint8Array): Stats | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() && readFileSync(path).equals(bytes) ? stat : undefined;
}

/** The rights and the owner of the old file for the new one; an owner can be given only by an administrator. */
function likeBefore(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // The file then belongs to whoever mends it, as with any other editor.
  }
  fchmodSync(file, mode & 0o777);
}

function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch {
    // Windows cannot open a folder; the new name is there all the same.
  }
}

/**
 * Writes a file as a whole: beside it under a name that begins with a dot, then in its place. Whatever happens, the old
 * file is there or the new one. Nothing is written over a file that is no longer what was read, over a link, or over one
 * that is write-protected.
 */
export function replaceFile(path: string, old: Uint8Array, fresh: Uint8Array): NotWritten | undefined {
  const beside = join(dirname(path), `.${basename(path)}.vorhaben-${randomBytes(6).toString('hex')}`);
  try {
    const stat = isStill(path, old);
    if (!stat) return 'foreign';
    if ((stat.mode & 0o222) === 0) return 'readonly';
    accessSync(path, constants.W_OK);
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(file, fresh);
      likeBefore(file, stat);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!isStill(path, old)) return 'foreign';
    renameSync(beside, path);
    syncFolder(dirname(path));
    return undefined;
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? 'unbekannter Grund');
    return code === 'EACCES' || code === 'EPERM' ? 'readonly' : { code };
  } finally {
    removeQuietly(beside);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It begins with a dot: no run takes it for a Steckbrief.
  }
}
