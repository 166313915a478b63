import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileStart, type Result } from '../base/diagnostic.js';
import { byText } from '../base/order.js';
import { markName } from '../model/mark.js';
import { exists, isStadtOrdner } from './city-folder.js';
import { isNamedAsSteckbrief, meantName } from './file-name.js';
import { finding } from './finding.js';
import { isLeftOut, type Rules, rulesAbove, rulesOf } from './ignored.js';
import { limits } from './limits.js';

/** Undefined for a folder that cannot be opened: the caller then reports the folder itself. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Files that were meant as Steckbriefe, but are not read because of their names. */
export interface Unread {
  readonly path: string;
  /** The name that the file was probably to have. */
  readonly meant: string;
}

function* walk(folder: string, above: readonly Rules[], unread: Unread[]): Iterable<string> {
  if (exists(join(folder, markName))) return;
  const rules = [...above, ...rulesOf(folder)];
  for (const entry of entriesOf(folder) ?? []) {
    const { name } = entry;
    const path = join(folder, name);
    const isFolder = entry.isDirectory();
    if (isLeftOut(rules, path, isFolder)) continue;
    if (isFolder && entriesOf(path) === undefined) yield path;
    else if (isFolder) yield* walk(path, rules, unread);
    else if (entry.isSymbolicLink() || isNamedAsSteckbrief(name)) yield path;
    else {
      const meant = meantName(name);
      if (meant !== undefined) unread.push({ path, meant });
    }
  }
}

const startOf = (folder: string): string =>
  resolve(isStadtOrdner(folder) ? join(folder, 'steckbriefe') : folder);

/**
 * The paths of all Steckbriefe of a folder, sorted by code point; of a city's folder those in `steckbriefe/`.
 *
 * @param home the home folder of the person: nothing above it is read where there is no Git
 * @param unread takes the files that were meant as Steckbriefe and are none by their names
 */
export function steckbriefPaths(folder: string, home?: string, unread: Unread[] = []): readonly string[] {
  const start = startOf(folder);
  return [...walk(start, rulesAbove(start, home), unread)].sort(byText);
}

/**
 * Whether single paths would be among the Steckbriefe of a folder; they need not lie on the disk, as those that stand
 * only in the index of Git. A link is always one, as it is when a folder is read.
 *
 * @param isNamed whether a name is one of those that are sought
 */
export function selectorOf(
  folder: string,
  home?: string,
  isNamed: (name: string) => boolean = isNamedAsSteckbrief,
): (path: string, isLink?: boolean) => boolean {
  const start = startOf(folder);
  const known = new Map<string, readonly Rules[] | undefined>();
  const rulesIn = (at: string): readonly Rules[] | undefined => {
    if (known.has(at)) return known.get(at);
    const above = at === start ? rulesAbove(start, home) : rulesIn(dirname(at));
    const isOut =
      above === undefined || exists(join(at, markName)) || (at !== start && isLeftOut(above, at, true));
    const rules = isOut ? undefined : [...above, ...rulesOf(at)];
    known.set(at, rules);
    return rules;
  };
  return (path, isLink = false) => {
    if (!path.startsWith(start.endsWith(sep) ? start : start + sep)) return false;
    if (!isLink && !isNamed(basename(path))) return false;
    const rules = rulesIn(dirname(path));
    return rules !== undefined && !isLeftOut(rules, path, false);
  };
}

const code = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? 'unbekannter Grund');

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const linked = () => finding('datei-verweis', 'verweis', {}, fileStart);

/** Without waiting: a pipe under this name would never answer. */
const opening = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** What stands at a path, opened: the bytes of a file, or why there are none. */
function readFrom(path: string, take: (file: number, size: number) => Uint8Array): Result<Uint8Array> {
  let file: number | undefined;
  try {
    // Where the system refuses links by itself, a file is not asked beforehand what it is: that cost a tenth of reading.
    if (constants.O_NOFOLLOW === undefined && isLink(path)) return { findings: [linked()] };
    file = openSync(path, opening);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { findings: [finding('datei-nicht-lesbar', 'keineDatei', {}, fileStart)] };
    if (stat.size > limits.fileBytes) {
      const facts = { kilobyte: Math.ceil(stat.size / 1024), grenze: limits.fileBytes / 1024 };
      return { findings: [finding('datei-zu-gross', 'bytes', facts, fileStart)] };
    }
    return { value: take(file, stat.size), findings: [] };
  } catch (error) {
    if (file === undefined && isLink(path)) return { findings: [linked()] };
    return { findings: [finding('datei-nicht-lesbar', 'rechte', { ursache: code(error) }, fileStart)] };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads a file's bytes. Links and special files are not followed, a file over the limit is not taken in. */
export const readBytes = (path: string): Result<Uint8Array> => readFrom(path, (file) => readFileSync(file));

let shared: Buffer | undefined;

/**
 * The same for one file after the other: the bytes stand in a buffer of their own only until the next file is read. Of
 * ten thousand files none leaves garbage behind.
 */
export const readInTurn = (path: string): Result<Uint8Array> =>
  readFrom(path, (file, size) => {
    shared ??= Buffer.allocUnsafeSlow(limits.fileBytes);
    let length = 0;
    while (length < size) {
      const count = readSync(file, shared, length, size - length, length);
      if (count === 0) break;
      length += count;
    }
    return shared.subarray(0, length);
  });

export const fileName = (path: string): string => basename(path);
