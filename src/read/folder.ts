import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { fileStart, type Result } from '../base/diagnostic.js';
import { byText } from '../base/order.js';
import { markName } from '../model/mark.js';
import { finding } from './finding.js';
import { limits } from './limits.js';

const ignoreFiles = ['.gitignore', '.vorhabenignore'];

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The folder of the Git work tree around a path, if there is one. */
export function workTreeOf(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A rule list of one folder: paths are judged relative to it. */
interface Rules {
  readonly folder: string;
  readonly list: Ignore;
}

function rulesOf(folder: string): readonly Rules[] {
  return ignoreFiles.flatMap((name) => {
    const path = join(folder, name);
    return isFile(path) ? [{ folder, list: ignore().add(readFileSync(path, 'utf8')) }] : [];
  });
}

/** The rule lists that hold in a folder, from the root of its work tree downwards. */
function rulesAbove(folder: string): readonly Rules[] {
  const root = workTreeOf(folder);
  const chain: string[] = [];
  for (
    let at = dirname(folder);
    root !== undefined && at.startsWith(root) && folder !== root;
    at = dirname(at)
  ) {
    chain.unshift(at);
    if (at === root) break;
  }
  return chain.flatMap(rulesOf);
}

/** The list that is nearest to a file decides, as in Git: one further down can take back what one above ignores. */
function isIgnored(rules: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { folder, list } of rules.toReversed()) {
    const name = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = list.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Whether a name or a list of ignored files keeps an entry, and all that lies below it, out of a selection. */
const isLeftOut = (rules: readonly Rules[], path: string, isFolder: boolean): boolean =>
  /^\.|^~\$|^node_modules$/.test(basename(path)) || isIgnored(rules, path, isFolder);

const isNamedAsSteckbrief = (name: string): boolean => /\.md$/i.test(name) && !/^readme\.md$/i.test(name);

/** Undefined for a folder that cannot be opened: the caller then reports the folder itself. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function* walk(folder: string, above: readonly Rules[]): Iterable<string> {
  if (exists(join(folder, markName))) return;
  const rules = [...above, ...rulesOf(folder)];
  for (const entry of entriesOf(folder) ?? []) {
    const { name } = entry;
    const path = join(folder, name);
    const isFolder = entry.isDirectory();
    if (isLeftOut(rules, path, isFolder)) continue;
    if (isFolder && entriesOf(path) === undefined) yield path;
    else if (isFolder) yield* walk(path, rules);
    else if (entry.isSymbolicLink() || isNamedAsSteckbrief(name)) yield path;
  }
}

/** Whether a folder is a city's: it holds `leitfaden.yaml` or `vorhaben.yaml`, and `steckbriefe/`. */
export const isStadtOrdner = (folder: string): boolean =>
  exists(join(folder, 'steckbriefe')) &&
  (exists(join(folder, 'leitfaden.yaml')) || exists(join(folder, 'vorhaben.yaml')));

const startOf = (folder: string): string =>
  resolve(isStadtOrdner(folder) ? join(folder, 'steckbriefe') : folder);

/** The paths of all Steckbriefe of a folder, sorted by code point; of a city's folder those in `steckbriefe/`. */
export function steckbriefPaths(folder: string): readonly string[] {
  const start = startOf(folder);
  return [...walk(start, rulesAbove(start))].sort(byText);
}

/**
 * Whether single paths would be among the Steckbriefe of a folder; they need not lie on the disk, as those that stand
 * only in the index of Git. A link is always one, as it is when a folder is read.
 */
export function selectorOf(folder: string): (path: string, isLink?: boolean) => boolean {
  const start = startOf(folder);
  const known = new Map<string, readonly Rules[] | undefined>();
  const rulesIn = (at: string): readonly Rules[] | undefined => {
    if (known.has(at)) return known.get(at);
    const above = at === start ? rulesAbove(start) : rulesIn(dirname(at));
    const isOut =
      above === undefined || exists(join(at, markName)) || (at !== start && isLeftOut(above, at, true));
    const rules = isOut ? undefined : [...above, ...rulesOf(at)];
    known.set(at, rules);
    return rules;
  };
  return (path, isLink = false) => {
    if (!path.startsWith(start.endsWith(sep) ? start : start + sep)) return false;
    if (!isLink && !isNamedAsSteckbrief(basename(path))) return false;
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
