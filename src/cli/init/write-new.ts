import { mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../io.js';

export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly content: string;
}

function makeFolder(folder: string, made: string[]): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** Takes back what was made; what cannot be, like a folder with other files by now, stays. */
function undo(files: readonly string[], folders: readonly string[]): void {
  const steps = [
    ...files.map((file) => () => rmSync(file, { force: true })),
    ...folders.toReversed().map((folder) => () => rmdirSync(folder)),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {}
  }
}

/** Writes files that are not there yet, all of them or none. Nothing is ever overwritten. */
export function writeNew(folder: string, files: readonly NewFile[]): void {
  const written: string[] = [];
  const made: string[] = [];
  for (const { path, content } of files) {
    const file = join(folder, path);
    try {
      makeFolder(dirname(file), made);
      writeFileSync(file, content, { flag: 'wx' });
      written.push(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      undo(code === 'EEXIST' ? written : [...written, file], made);
      throw new UsageError(
        `„${path}“ lässt sich nicht anlegen (${code}). Es wurde nichts angelegt.\nPrüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob noch Platz ist.`,
      );
    }
  }
}
