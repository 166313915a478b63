import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileStart, type Result } from '../../base/diagnostic.js';
import { byText } from '../../base/order.js';
import { enumerate } from '../../base/words.js';
import { meantName } from '../../read/file-name.js';
import { finding } from '../../read/finding.js';
import { selectorOf, type Unread } from '../../read/folder.js';
import { limits } from '../../read/limits.js';
import { homeOf } from '../city.js';
import { isLeitfadenName } from '../fassungen.js';
import { type Io, UsageError } from '../io.js';
import { folderOf, type Input, onDisk, pathsOf } from '../selection.js';
import { unreadNotes } from '../unread-notes.js';
import { forkPoint } from './fork-point.js';
import { gitAround } from './git.js';
import { contentsOf, type Entry, isLink, isUnchanged, stagedEntries, treeOf } from './git-objects.js';
import { indexedPaths, stagedPictures } from './staged-pictures.js';

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Those of the paths that may be the Leitfaden of a folder: in it or above, up to the root of the work tree. */
function leitfaedenIn(paths: Iterable<string>, folder: string, root: string): readonly string[] {
  const folders = new Set([folder]);
  for (let at = folder; at !== root && dirname(at) !== at; at = dirname(at)) folders.add(dirname(at));
  const onDisk = [...folders].flatMap((at) => namesIn(at).map((name) => join(at, name)));
  const all = new Set([...paths, ...onDisk]);
  return [...all].filter((path) => isLeitfadenName(basename(path)) && folders.has(dirname(path))).sort();
}

/** A changed Leitfaden may judge Steckbriefe anew that have not changed: the caller has to know. */
function leitfadenNotes(changed: readonly string[]): readonly string[] {
  const names = new Set(changed.map((path) => basename(path)));
  const verb = names.size === 1 ? 'ist' : 'sind';
  return names.size === 0
    ? []
    : [
        `Auch ${enumerate([...names])} ${verb} geändert. Der Leitfaden gilt für alle Steckbriefe. Prüfen Sie deshalb alle: vorhaben check`,
      ];
}

/** Which of the paths that Git names the call means, be they folders or single files. */
function chosenBy(wanted: readonly string[], all: ReadonlySet<string>, io: Io) {
  const folders = new Set<string>();
  const files = new Set<string>();
  for (const path of wanted) {
    const absolute = resolve(io.cwd, path);
    const isFolder = folderOf(path, io) === absolute;
    if (!isFolder && !existsSync(absolute) && !all.has(absolute))
      throw new UsageError(`„${path}“ gibt es nicht, auch nicht in Git vorgemerkt.`);
    (isFolder ? folders : files).add(absolute);
  }
  const home = homeOf(io);
  const selector = (folder: string) => selectorOf(folder, home);
  const inFolders = [...folders].map(selector);
  const isMeant = (name: string) => meantName(name) !== undefined;
  const misnamed = [...folders].map((folder) => selectorOf(folder, home, isMeant));
  const besides = [...new Set([...files].map((file) => dirname(file)))].map(selector);
  return {
    isChosen: (path: string, link: boolean) => files.has(path) || inFolders.some((is) => is(path, link)),
    unreadOf: (path: string): readonly Unread[] => {
      const meant = meantName(basename(path));
      return meant !== undefined && misnamed.some((is) => is(path)) ? [{ path, meant }] : [];
    },
    isNeighbour: (path: string) => [...inFolders, ...besides].some((is) => is(path)),
  };
}

function contentOf(entry: Entry, { sizes, contents }: ReturnType<typeof contentsOf>): Result<Uint8Array> {
  if (isLink(entry)) return { findings: [finding('datei-verweis', 'verweis', {}, fileStart)] };
  const value = contents.get(entry.oid);
  if (value) return { value, findings: [] };
  const facts = { kilobyte: Math.ceil((sizes.get(entry.oid) ?? 0) / 1024), grenze: limits.fileBytes / 1024 };
  return { findings: [finding('datei-zu-gross', 'bytes', facts, fileStart)] };
}

/** What the next commit would bring: the Steckbriefe that are new or different in the index, with its content. */
export function stagedInput(wanted: readonly string[], io: Io): Input {
  const folder = folderOf(wanted[0] ?? '.', io);
  const git = gitAround(folder, io);
  const pathOf = (name: string) => resolve(git.root, name);
  const entries = new Map([...stagedEntries(git)].map(([name, entry]) => [pathOf(name), entry]));
  const listed = git
    .get(['ls-files', '--cached', '-z', '--full-name', ':/'])
    .text.split('\0')
    .filter(Boolean);
  const all = new Set(listed.map(pathOf));
  const { isChosen, isNeighbour, unreadOf } = chosenBy(wanted, all, io);
  const chosen = [...entries].filter(([path, entry]) => isChosen(path, isLink(entry)));
  const paths = new Set(chosen.map(([path]) => path));
  const stored = contentsOf(
    git,
    chosen.filter(([, entry]) => !isLink(entry)).map(([, { oid }]) => oid),
  );
  const index = indexedPaths(git);
  return {
    files: chosen
      .map(([path, entry]) => ({
        path,
        bytes: () => contentOf(entry, stored),
        pictures: stagedPictures(path, git, index),
      }))
      .sort((a, b) => byText(a.path, b.path)),
    neighbours: [...all].filter((path) => !paths.has(path) && isNeighbour(path)),
    folder,
    notes: [
      ...(chosen.length === 0 ? ['Für den nächsten Commit ist kein Steckbrief vorgemerkt.'] : []),
      ...unreadNotes([...entries.keys()].flatMap(unreadOf), io),
      ...leitfadenNotes(leitfaedenIn(entries.keys(), folder, git.root).filter((path) => entries.has(path))),
    ],
  };
}

/** The Steckbriefe on the disk that differ from where this work left a named state; also those new to Git. */
export function changedInput(wanted: readonly string[], ref: string, io: Io): Input {
  const folder = folderOf(wanted[0] ?? '.', io);
  const git = gitAround(folder, io);
  const tree = treeOf(git, forkPoint(git, ref));
  const isSame = (path: string): boolean => {
    const entry = tree.get(relative(git.root, path).split(sep).join('/'));
    return entry === undefined ? !existsSync(path) : isUnchanged(path, entry);
  };
  const stored = [...tree.keys()].map((name) => resolve(git.root, name));
  const unread: Unread[] = [];
  const all = pathsOf(wanted, io, unread);
  const neighbours = new Set(all.filter(isSame));
  const files = all.filter((path) => !neighbours.has(path));
  return {
    files: files.map(onDisk),
    neighbours: [...neighbours],
    folder,
    notes: [
      ...(files.length === 0 ? [`Seit „${ref}“ hat sich kein Steckbrief geändert.`] : []),
      ...unreadNotes(
        unread.filter(({ path }) => !isSame(path)),
        io,
      ),
      ...leitfadenNotes(leitfaedenIn(stored, folder, git.root).filter((path) => !isSame(path))),
    ],
  };
}
