import { statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** The folder of the Git work tree around a path, if there is one. */
export function workTreeOf(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether a folder holds a file by which a city is known: `leitfaden.yaml` or `vorhaben.yaml`. */
export const hasCityFile = (folder: string): boolean =>
  exists(join(folder, 'leitfaden.yaml')) || exists(join(folder, 'vorhaben.yaml'));

/** Whether a folder is a city's: it holds `leitfaden.yaml` or `vorhaben.yaml`, and `steckbriefe/`. */
export const isStadtOrdner = (folder: string): boolean =>
  exists(join(folder, 'steckbriefe')) && hasCityFile(folder);

/**
 * A Leitfaden that lies above a folder, but does not hold for it, because a Git work tree begins between them.
 *
 * @param home the home folder of the person: what lies in it, or above, was hardly meant
 */
export function leitfadenAboveTree(
  folder: string,
  home?: string,
): { readonly path: string; readonly tree: string } | undefined {
  const tree = workTreeOf(folder);
  if (tree === undefined) return undefined;
  for (let at = dirname(tree); at !== home && at !== dirname(at); at = dirname(at)) {
    const path = join(at, 'leitfaden.yaml');
    if (exists(path)) return { path, tree };
  }
  return undefined;
}

/** Whether a folder is, or lies in, the `steckbriefe/` of a city's folder. */
const isIn = (city: string, folder: string): boolean =>
  `${folder}${sep}`.startsWith(join(city, 'steckbriefe', sep)) && isStadtOrdner(city);

/**
 * The folders in which the files of a city may lie that hold for a folder, the nearest first. Inside a Git work tree
 * these are all up to its root, elsewhere all up to the home folder of the person or the root of the disk. What lies
 * further up, or in one of these two themselves, is a city's only if the folder lies in the `steckbriefe/` beside it: a
 * file that was left in the home folder must not judge all that lies below it.
 *
 * @param home the home folder of the person, if there is one
 */
export function* foldersOfCity(folder: string, home?: string): Iterable<string> {
  const tree = workTreeOf(folder);
  let isInTree = tree !== undefined;
  for (let at = folder; ; at = dirname(at)) {
    const isLast = at === dirname(at) || (!isInTree && at === home);
    const isNear = tree === undefined ? !isLast : isInTree;
    if (at === folder || isNear || isIn(at, folder)) yield at;
    if (isLast) return;
    if (at === tree) isInTree = false;
  }
}
