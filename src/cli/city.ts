import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { visibleLine } from '../base/characters.js';
import { counted } from '../base/words.js';
import { foldersOfCity, leitfadenAboveTree } from '../read/city-folder.js';
import { typed } from '../report/befehl.js';
import { type Io, UsageError } from './io.js';
import { shownPath } from './shown.js';

/** The home folder of the person who calls, if the system names one. */
export function homeOf({ env, cwd }: Io): string | undefined {
  const named = env.HOME || env.USERPROFILE;
  return named ? resolve(cwd, named) : undefined;
}

/** The file of a city (`leitfaden.yaml`, `vorhaben.yaml`) that holds for a folder, if there is one. */
export function fileFor(name: string, folder: string, io: Io): string | undefined {
  for (const at of foldersOfCity(folder, homeOf(io))) {
    const path = join(at, name);
    if (existsSync(path)) return path;
  }
  return undefined;
}

/** The Leitfaden that holds for a folder, if there is one. */
export const leitfadenFor = (folder: string, io: Io): string | undefined =>
  fileFor('leitfaden.yaml', folder, io);

/** Why a Leitfaden further up does not hold for a folder that has none, and how to make it hold; empty if there is none. */
export function sentenceOnLeitfadenAbove(folder: string, io: Io): string {
  const above = leitfadenAboveTree(folder, homeOf(io));
  if (above === undefined) return '';
  const path = shownPath(above.path, io.cwd);
  const tree = visibleLine(shownPath(above.tree, io.cwd) || '.');
  return `Die Datei ${visibleLine(path)} gilt hier nicht: Im Ordner „${tree}“ beginnt ein eigenes Git-Repository. Soll sie gelten, dann schreiben Sie dazu: --leitfaden ${typed(path)}`;
}

/** How many files a sentence names that belong to no city. */
const most = 3;

function linesOf(cities: ReadonlyMap<string | undefined, readonly string[]>, befehl: string, io: Io) {
  return [...cities].map(([path, files]) => {
    const call = (names: readonly string[]) => `vorhaben ${befehl} ${names.map(typed).join(' ')}`;
    if (path !== undefined)
      return `  ${shownPath(path, io.cwd)}\n    → ${call([shownPath(dirname(path), io.cwd)])}`;
    const names = files.slice(0, most).map((file) => shownPath(file, io.cwd));
    const rest = files.length > names.length ? ' …' : '';
    const above = sentenceOnLeitfadenAbove(dirname(files[0] ?? '.'), io);
    const why = above === '' ? '' : `\n    ${above}`;
    return `  ohne leitfaden.yaml: ${counted(files.length, 'Datei', 'Dateien')}${why}\n    → ${call(names)}${rest}`;
  });
}

/**
 * The folder by whose city the files of a call are judged: it is the same from wherever the call comes. Ends the run if
 * they belong to several cities, for each would be judged by the rules of the first.
 *
 * @param befehl the command to be typed for each of the cities
 * @returns undefined if there is no file
 */
export function cityFolderOf(files: readonly string[], befehl: string, io: Io): string | undefined {
  const known = new Map<string, string | undefined>();
  const cities = new Map<string | undefined, string[]>();
  for (const file of files) {
    const folder = dirname(file);
    if (!known.has(folder))
      known.set(folder, leitfadenFor(folder, io) ?? fileFor('vorhaben.yaml', folder, io));
    const city = known.get(folder);
    const same = cities.get(city);
    if (same) same.push(file);
    else cities.set(city, [file]);
  }
  const [first] = files;
  if (cities.size < 2) return first === undefined ? undefined : dirname(first);
  throw new UsageError(
    `Die Steckbriefe gehören zu verschiedenen Leitfäden:\n${linesOf(cities, befehl, io).join('\n')}\nRufen Sie den Befehl für jede Stadt einzeln auf, wie es hinter dem Pfeil steht.`,
  );
}
