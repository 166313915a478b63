import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type Mark, markName, markText, parseMark } from '../model/mark.js';
import { carryForeign, keepRights } from './output-foreign.js';
import { takeLock } from './output-lock.js';
import { isOverInput, watchPaths } from './output-paths.js';
import { discard, exists, heal, isFolder, swap, type Trees, treesBeside } from './output-trees.js';

export interface WriteRequest {
  /** The absolute path of the output folder; its parents are made if they are missing. */
  readonly target: string;
  /** Paths are relative, with `/`. Taken one by one, so that a renderer need not hold them all. */
  readonly files: Iterable<{ readonly path: string; readonly content: string | Uint8Array }>;
  /** The Vorhaben in this publication. */
  readonly ids: readonly string[];
  /** All ids that some Steckbrief explains, by its own id or `frueher`, published or not. */
  readonly explained: ReadonlySet<string>;
  /** Absolute paths that must stay: the parts of the city's folder. */
  readonly inputs: readonly string[];
}

/** Why nothing was written. The old output is as it was. */
export type Refusal =
  /** There are files in the folder and no mark of ours. */
  | { readonly reason: 'foreign-folder' }
  /** A file or a link, also one that leads nowhere. */
  | { readonly reason: 'not-a-folder' }
  /** One of the inputs, or a folder with one inside. */
  | { readonly reason: 'is-input' }
  /** Files and folders of others in the old output that have the name of a new file of ours. */
  | { readonly reason: 'foreign-file'; readonly paths: readonly string[] }
  /** Ids of the old output that no Steckbrief explains any more. */
  | { readonly reason: 'vanished'; readonly ids: readonly string[] }
  /** Another run is writing here. */
  | { readonly reason: 'busy' }
  /** The mark is not one we have written. */
  | { readonly reason: 'broken-mark' }
  | { readonly reason: 'unwritable'; readonly path: string; readonly code: string };

export interface Written {
  /** The number of files, the mark not counted. */
  readonly written: number;
}

const isFault = (error: unknown): error is NodeJS.ErrnoException & { readonly code: string } =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;

/** What is in the place of the output: its mark, nothing at all, or a reason to leave it alone. */
function oldMark(target: string): Mark | undefined | Refusal {
  if (!exists(target)) return undefined;
  if (!isFolder(target)) return { reason: 'not-a-folder' };
  const file = join(target, markName);
  if (!exists(file)) return readdirSync(target).length === 0 ? undefined : { reason: 'foreign-folder' };
  const mark = lstatSync(file).isFile() ? parseMark(readFileSync(file, 'utf8')) : undefined;
  return mark ?? { reason: 'broken-mark' };
}

/** The same files; but a fault of the file system while one is made is the renderer's own and not of the output. */
function* made<File>(files: Iterable<File>): Iterable<File> {
  try {
    yield* files;
  } catch (error) {
    throw isFault(error) ? new Error('a file could not be rendered', { cause: error }) : error;
  }
}

/** Writes our files into the new tree and gives their paths. */
function writeFiles(files: WriteRequest['files'], folder: string): string[] {
  const watch = watchPaths();
  const paths: string[] = [];
  mkdirSync(folder);
  for (const { path, content } of made(files)) {
    watch(path);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
    paths.push(path);
  }
  return paths;
}

/** The work of the holder of the lock. */
function replace(
  trees: Trees,
  { files, ids, explained }: WriteRequest,
  isHeld: () => boolean,
): Written | Refusal {
  const { target, fresh } = trees;
  heal(trees);
  const old = oldMark(target);
  if (old !== undefined && 'reason' in old) return old;
  const vanished = old?.ids.filter((id) => !explained.has(id)) ?? [];
  if (vanished.length > 0) return { reason: 'vanished', ids: vanished };

  const paths = writeFiles(files, fresh);
  if (exists(target)) {
    const inTheWay = carryForeign(target, fresh, old ?? { ids: [], files: [] });
    if (inTheWay.length > 0) return { reason: 'foreign-file', paths: inTheWay };
    keepRights(target, fresh);
  }
  writeFileSync(join(fresh, markName), markText({ ids, files: paths }), { flag: 'wx' });
  if (!isHeld()) return { reason: 'busy' };
  swap(trees);
  return { written: paths.length };
}

/** The path of a fault as the caller knows it: our places beside the output are nothing he has heard of. */
function knownPath(path: string, { target, fresh, prefix }: Trees): string {
  if (path.startsWith(fresh)) return target + path.slice(fresh.length);
  return path.startsWith(prefix) ? target : path;
}

/**
 * Writes a publication into a folder, as a whole: a new tree grows beside it, then the two change places.
 * Whatever happens, also a kill -9, the folder is the old output or the new one, never a mixture. A moment
 * without a folder, between the two renames, is repaired by the next run. Files of others in the folder stay.
 *
 * Nothing the file system does is an exception, only a refusal; a bad path or a failing renderer is one.
 */
export function writeOutput(request: WriteRequest): Written | Refusal {
  if (!isAbsolute(request.target)) throw new Error(`not an absolute path: ${request.target}`);
  const trees = treesBeside(resolve(request.target));
  if (isOverInput(trees.target, request.inputs)) return { reason: 'is-input' };
  try {
    mkdirSync(dirname(trees.target), { recursive: true });
    const lock = takeLock(trees.lock, trees.lockAside);
    if (lock === undefined) return { reason: 'busy' };
    try {
      return replace(trees, request, lock.isHeld);
    } finally {
      discard(trees.fresh);
      lock.release();
    }
  } catch (error) {
    if (!isFault(error)) throw error;
    return {
      reason: 'unwritable',
      path: knownPath(String(error.path ?? trees.target), trees),
      code: error.code,
    };
  }
}
