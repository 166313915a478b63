import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileStart } from '../base/diagnostic.js';
import type { Fassungen } from '../model/fassungen.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { readBytes } from '../read/folder.js';
import { einstellungenSettings } from '../read/settings/einstellungen-settings.js';
import { leitfadenSettings } from '../read/settings/leitfaden-settings.js';
import { isMilder, type RegelIds, withRegeln } from '../read/settings/regeln.js';
import { rostockYaml } from '../read/settings/rostock.generated.js';
import { readSettingsQuickly, type SettingsFile } from '../read/settings/settings.js';
import { frame } from '../report/frame.js';
import { sentenceOf } from '../report/sentence.js';
import { indented } from '../report/wrap.js';
import { isSettable } from '../rules/check.js';
import { rules } from '../rules/index.js';
import { cityFolderOf, fileFor, leitfadenFor, sentenceOnLeitfadenAbove } from './city.js';
import { fassungenBeside } from './fassungen.js';
import { type Io, UsageError } from './io.js';
import { shownPath } from './shown.js';
import { stopIfStray } from './stray-settings.js';

/** The Leitfaden of a run, and where it was found. */
export interface FoundLeitfaden {
  /** The newest version: what concerns the whole list is taken from it. */
  readonly leitfaden: Leitfaden;
  /** All versions; `fassungFor` gives the one for a Steckbrief. */
  readonly fassungen: Fassungen;
  /** The folder of the city, undefined if the shipped Leitfaden is used. */
  readonly ordner?: string;
  /** Why a Leitfaden further up does not hold; empty if there is none. */
  readonly darueber?: string;
}

export const shown = (path: string, { cwd }: Io): string => shownPath(path, cwd);

/** Reads a settings file, or ends the run with every finding in it: half of the settings would do something else. */
export function readOrStop<T>(path: string, read: (bytes: Uint8Array) => SettingsFile<T>, io: Io): T {
  const { value: bytes, findings } = readBytes(path);
  if (!bytes) {
    const said = findings.map(sentenceOf).map(({ message }) => message);
    throw new UsageError(`Die Datei ${shown(path, io)} kann so nicht benutzt werden.\n${said.join('\n')}`);
  }
  const file = read(bytes);
  if (file.value !== undefined) return file.value;
  const lines = file.findings.flatMap((found) => {
    const { message, help } = sentenceOf(found);
    const place = found.place ?? fileStart;
    const code = file.line(place.line) === '' ? [] : frame(place, file.line, io.columns);
    return [
      `${shown(path, io)}:${place.line}:${place.column}`,
      ...code,
      ...indented(message, io.columns),
      ...indented(help, io.columns - 2, '  → '),
      '',
    ];
  });
  throw new UsageError(
    `Die Datei ${shown(path, io)} kann so nicht benutzt werden.\n\n${lines.join('\n')}\nNur diese Datei prüfen: vorhaben check ${shown(path, io)}`,
  );
}

const idsOf = (wanted: boolean): readonly string[] =>
  rules.filter((rule) => isSettable(rule) === wanted).map(({ id }) => id);

/** What cannot be read stays an error, whatever a city sets. */
export const regelIds: RegelIds = { einstellbar: idsOf(true), fest: idsOf(false) };

/** Reads a Leitfaden: quickly if it is plain and right, and otherwise with everything that can be said about it. */
async function leitfadenAt(path: string, io: Io): Promise<Leitfaden> {
  const { value: bytes } = readBytes(path);
  const quick = bytes && readSettingsQuickly(bytes, withRegeln(leitfadenSettings, regelIds));
  if (quick) return quick;
  const { readLeitfaden } = await import('../read/thorough.js');
  return readOrStop(path, (read) => readLeitfaden(read, regelIds), io);
}

/** A Leitfaden without what `vorhaben.yaml` adds to it; without a path the shipped one of Rostock. */
export async function leitfadenAlone(path: string | undefined, io: Io): Promise<Leitfaden> {
  if (path !== undefined) return leitfadenAt(path, io);
  const shipped = readSettingsQuickly(new TextEncoder().encode(rostockYaml), leitfadenSettings);
  if (!shipped) throw new Error('The shipped Leitfaden is wrong');
  return shipped;
}

/**
 * The Leitfaden with the severities that `vorhaben.yaml` adds to its own; a wrong `vorhaben.yaml` ends the run. It is
 * written for the newest version: what is milder than an older one sets does not hold there.
 */
async function withSettings(
  leitfaden: Leitfaden,
  path: string | undefined,
  io: Io,
  neueste = leitfaden,
): Promise<Leitfaden> {
  if (path === undefined || !existsSync(path)) return leitfaden;
  const { value: bytes } = readBytes(path);
  const settings = withRegeln(einstellungenSettings, regelIds, neueste.regeln);
  const quick = bytes && readSettingsQuickly(bytes, settings);
  const { readEinstellungen } = quick ? {} : await import('../read/thorough.js');
  const read = readEinstellungen
    ? readOrStop(path, (all) => readEinstellungen(all, regelIds, neueste.regeln), io)
    : quick;
  if (!read?.regeln) return leitfaden;
  const holds = ([regel, { schwere }]: [string, { readonly schwere: string }]) =>
    !isMilder(schwere, leitfaden.regeln[regel]?.schwere);
  const regeln = Object.fromEntries(Object.entries(read.regeln).filter(holds));
  return { ...leitfaden, regeln: { ...leitfaden.regeln, ...regeln } };
}

/**
 * Finds and reads the Leitfaden for a folder, with the severities that the city sets in `vorhaben.yaml`. Without a
 * Leitfaden the shipped one of Rostock is given, and the caller says so. Older versions beside it come with it.
 *
 * @param given the value of `--leitfaden`
 */
export async function findLeitfaden(
  folder: string,
  given: string | undefined,
  io: Io,
): Promise<FoundLeitfaden> {
  const named = given === undefined ? leitfadenFor(folder, io) : resolve(io.cwd, given);
  if (given !== undefined && (given.trim() === '' || !existsSync(resolve(io.cwd, given))))
    throw new UsageError(
      given.trim() === ''
        ? 'Hinter --leitfaden fehlt der Name der Datei.'
        : `Die Datei „${given}“ gibt es nicht.`,
    );
  stopIfStray(folder, named === undefined ? undefined : dirname(named), io);
  const leitfadenOnly = await leitfadenAlone(named, io);
  if (named === undefined) {
    const leitfaden = await withSettings(leitfadenOnly, fileFor('vorhaben.yaml', folder, io), io);
    return { leitfaden, fassungen: [leitfaden], darueber: sentenceOnLeitfadenAbove(folder, io) };
  }
  const ordner = dirname(named);
  const settings = join(ordner, 'vorhaben.yaml');
  const leitfaden = await withSettings(leitfadenOnly, settings, io);
  const read = async (path: string, neueste?: Leitfaden) =>
    withSettings(await leitfadenAt(path, io), settings, io, neueste);
  return { leitfaden, fassungen: await fassungenBeside(named, leitfaden, read, io), ordner };
}

/** The Steckbriefe that a call is about, and what it says about the Leitfaden. */
export interface Asked {
  readonly paths: readonly string[];
  /** The folder that holds if there is no Steckbrief. */
  readonly folder: string;
  /** The value of `--leitfaden`. */
  readonly given: string | undefined;
  /** The command that was called. */
  readonly befehl: string;
}

/**
 * The same for the Steckbriefe of a call: the nearest city above them counts, not the folder of the call. Ends the run if
 * they belong to several.
 */
export const leitfadenOf = async ({ paths, folder, given, befehl }: Asked, io: Io): Promise<FoundLeitfaden> =>
  findLeitfaden((given === undefined ? cityFolderOf(paths, befehl, io) : undefined) ?? folder, given, io);
