import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { reasonOf } from '../base/file-fault.js';

/** The file that a path means: a link to a file stays a link, and what it leads to is replaced. */
function targetOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found || found.isFile()) return path;
  const isLinkToFile = found.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isLinkToFile ? realpathSync(path) : undefined;
}

/**
 * Writes a file as a whole: a new one grows beside it and takes its name. Missing folders are made. Whatever happens,
 * the file is the old one or the new one.
 *
 * @returns why nothing was written: the code of the file system, or that something stands there that is no file
 */
export function writeWhole(path: string, content: string): string | undefined {
  let fresh: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    // Where a folder is to be made stands a file.
    return code === 'EEXIST' ? 'ENOTDIR' : code;
  }
  try {
    const target = targetOf(path);
    if (target === undefined) return 'not-a-file';
    fresh = join(dirname(target), `.${basename(target).slice(0, 100)}.${pid}-${Date.now().toString(36)}`);
    writeFileSync(fresh, content, { flag: 'wx' });
    renameSync(fresh, target);
    return undefined;
  } catch (error) {
    if (fresh !== undefined) rmSync(fresh, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return code ?? syscall;
  }
}

/** Why it was not written and what to do, for the end of a sentence: "… lässt sich nicht schreiben: …" */
export const whyUnwritten = (refusal: string): string =>
  refusal === 'not-a-file'
    ? 'Dort liegt schon etwas, das keine Datei ist. Nehmen Sie einen anderen Namen.'
    : refusal === 'ENOTDIR'
      ? `${reasonOf(refusal)}. Nehmen Sie einen anderen Namen.`
      : `${reasonOf(refusal)}. Prüfen Sie Rechte und freien Platz.`;
