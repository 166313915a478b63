import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { limits } from '../../read/limits.js';
import { UsageError } from '../io.js';
import type { Git } from './git.js';

/** An entry of a tree or of the index: what kind of file, and which content. */
export interface Entry {
  readonly mode: string;
  readonly oid: string;
}

const linkMode = '120000';

export const isLink = ({ mode }: Entry): boolean => mode === linkMode;

/** The files of a tree by their paths from the root of the work tree. */
export function treeOf(git: Git, commit: string): ReadonlyMap<string, Entry> {
  const { text } = git.get(['ls-tree', '-r', '-z', '--full-tree', commit]);
  return new Map(
    text
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [mode = '', , oid = ''] = line.slice(0, line.indexOf('\t')).split(' ');
        return [line.slice(line.indexOf('\t') + 1), { mode, oid }];
      }),
  );
}

/** The entries of the index that are new or different from the last commit. */
export function stagedEntries(git: Git): ReadonlyMap<string, Entry> {
  const head = git.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const base = head.ok ? head.text.trim() : git.get(['hash-object', '-t', 'tree', '--stdin']).text.trim();
  const flags =
    '--cached --ita-invisible-in-index --raw -z --no-renames --no-abbrev --no-relative --no-ext-diff --no-textconv --ignore-submodules=all';
  const parts = git.get(['diff-index', ...flags.split(' '), base, '--']).text.split('\0');
  const entries = new Map<string, Entry>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , oid = '', status = ''] = (parts[at] ?? '').slice(1).split(' ');
    if (/^[AMT]/.test(status)) entries.set(parts[at + 1] ?? '', { mode, oid });
  }
  return entries;
}

/** The contents of objects by their names; one over the limit is left out, and stands only in `sizes`. */
export function contentsOf(git: Git, oids: readonly string[]) {
  const sizes = new Map<string, number>();
  const contents = new Map<string, Uint8Array>();
  if (oids.length === 0) return { sizes, contents };
  const listed = git
    .get(['cat-file', '--batch-check'], `${oids.join('\n')}\n`)
    .text.trimEnd()
    .split('\n');
  for (const line of listed) {
    const [oid = '', kind, size] = line.split(' ');
    if (kind !== 'blob')
      throw new UsageError('Im Git-Repository fehlt ein Inhalt. Holen Sie ihn mit: git fetch');
    sizes.set(oid, Number(size));
  }
  const small = oids.filter((oid) => (sizes.get(oid) ?? 0) <= limits.fileBytes);
  if (small.length === 0) return { sizes, contents };
  const { bytes } = git.get(['cat-file', '--batch'], `${small.join('\n')}\n`);
  let at = 0;
  for (const oid of small) {
    const start = bytes.indexOf(10, at) + 1;
    const end = start + (sizes.get(oid) ?? 0);
    contents.set(oid, bytes.subarray(start, end));
    at = end + 1;
  }
  return { sizes, contents };
}

const oidOf = (bytes: Uint8Array, length: number): string =>
  createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');

/** Whether a content is the one that Git has, also if Git has turned its line ends. */
export function isSameContent(bytes: Uint8Array, { oid }: Entry): boolean {
  if (oidOf(bytes, oid.length) === oid) return true;
  const turned = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return turned.length < bytes.length && oidOf(turned, oid.length) === oid;
}

/**
 * Whether a file on the disk is what Git has, also if Git has turned its line ends. Git itself is not asked: it would
 * let programs run that the repository names as filters. What cannot be compared counts as changed.
 */
export function isUnchanged(path: string, entry: Entry): boolean {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink() || isLink(entry)) {
      return isLink(entry) && oidOf(readlinkSync(path, 'buffer'), entry.oid.length) === entry.oid;
    }
    if (!stat.isFile() || stat.size > limits.fileBytes) return false;
    return isSameContent(readFileSync(path), entry);
  } catch {
    return false;
  }
}
