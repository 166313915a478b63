import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { visibleLine } from '../base/characters.js';
import { formatDatumKurz, isDatum } from '../base/datum.js';
import { reasonOf } from '../base/file-fault.js';
import type { Fassungen } from '../model/fassungen.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { type Io, UsageError } from './io.js';
import { shownPath } from './shown.js';

interface Aeltere {
  readonly path: string;
  readonly tag: string;
  readonly leitfaden: Leitfaden;
}

const tagIn = (name: string): string | undefined => /^leitfaden-(\d{4}-\d{2}-\d{2})\.yaml$/.exec(name)?.[1];

/** Whether a file of this name is the Leitfaden of its folder, or an older version of it. */
export const isLeitfadenName = (name: string): boolean =>
  name === 'leitfaden.yaml' || tagIn(name) !== undefined;

/** A name that was to be one of a version: passed over in silence, its Steckbriefe would be judged by another one. */
const isMeantAsFassung = (name: string): boolean => /^leitfaden[-_ ]\d.*\.ya?ml$/i.test(name);

function namesIn(folder: string, name: (path: string) => string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `Der Ordner „${name(folder)}“ lässt sich nicht lesen: ${reasonOf(code)}.\nOb dort ältere Fassungen des Leitfadens liegen, ist deshalb nicht bekannt. Prüfen Sie die Rechte.`,
    );
  }
}

const wrongName = (file: string): string =>
  `Die Datei „${file}“ sieht aus wie eine ältere Fassung des Leitfadens. Ihr Name nennt den Tag nicht richtig, ab dem sie gilt.\n` +
  'Benennen Sie die Datei um, zum Beispiel: leitfaden-2019-12-04.yaml. Soll sie nicht gelten, dann nennen Sie sie ganz anders, zum Beispiel: alter-leitfaden.yaml';

/** What is wrong between an older version and the day in its name, or the newest version. */
function contradiction(
  { path, tag, leitfaden }: Aeltere,
  newest: { readonly path: string; readonly leitfaden: Leitfaden },
  { stichtag }: Io,
  name: (path: string) => string,
): string | undefined {
  const { gueltig_ab: ab, kennung } = leitfaden;
  const { gueltig_ab: neuesteAb, kennung: neuesteKennung } = newest.leitfaden;
  const file = name(path);
  const main = name(newest.path);
  if (ab === undefined)
    return `In „${file}“ fehlt der Tag, ab dem diese Fassung gilt.\nSchreiben Sie in die Datei: gueltig_ab: ${tag}`;
  if (ab !== tag)
    return `Der Name „${file}“ nennt einen anderen Tag als die Datei: Darin steht „gueltig_ab: ${ab}“.\nIst der Tag im Namen richtig, dann schreiben Sie in die Datei: gueltig_ab: ${tag}. Sonst benennen Sie die Datei um: leitfaden-${ab}.yaml`;
  if (kennung !== neuesteKennung)
    return `„${file}“ und „${main}“ gehören nicht zusammen: Die eine Datei hat die kennung „${kennung}“, die andere „${neuesteKennung}“.\nSind es Fassungen desselben Leitfadens, dann schreiben Sie in beide: kennung: ${neuesteKennung}. Sonst legen Sie „${file}“ in einen anderen Ordner.`;
  if (neuesteAb === undefined)
    return `In „${main}“ fehlt der Tag, ab dem der neue Leitfaden gilt. Daneben liegt eine ältere Fassung: ${basename(path)}.\nSchreiben Sie den Tag in „${main}“, zum Beispiel: gueltig_ab: ${stichtag}`;
  if (neuesteAb === tag)
    return `„${main}“ und „${file}“ gelten ab demselben Tag: ${formatDatumKurz(tag)}.\nSchreiben Sie in „${main}“ den Tag, ab dem der neue Leitfaden gilt, zum Beispiel: gueltig_ab: ${stichtag}. Gibt es keinen neuen, dann löschen Sie „${file}“.`;
  if (neuesteAb < tag)
    return `„${file}“ gilt ab ${formatDatumKurz(tag)} und ist damit neuer als „${main}“ (ab ${formatDatumKurz(neuesteAb)}). Der neueste Leitfaden hat keinen Tag im Namen.\nBenennen Sie beide um: „${main}“ in leitfaden-${neuesteAb}.yaml, danach „${file}“ in ${basename(newest.path)}`;
  return undefined;
}

/**
 * The versions of a Leitfaden: itself and every `leitfaden-JJJJ-MM-TT.yaml` in its folder, the newest first. Who names
 * such a file with `--leitfaden` wants this version alone. Ends the run if they do not fit together.
 *
 * @param read reads an older version, or ends the run
 */
export async function fassungenBeside(
  path: string,
  leitfaden: Leitfaden,
  read: (path: string, neueste: Leitfaden) => Promise<Leitfaden>,
  io: Io,
): Promise<Fassungen> {
  if (tagIn(basename(path)) !== undefined) return [leitfaden];
  const name = (of: string): string => visibleLine(shownPath(of, io.cwd));
  const found = namesIn(dirname(path), name)
    .filter((one) => one !== basename(path) && isMeantAsFassung(one))
    .sort((a, b) => (a < b ? 1 : -1));
  const aeltere: Aeltere[] = [];
  for (const one of found) {
    const beside = join(dirname(path), one);
    const tag = tagIn(one);
    if (tag === undefined || !isDatum(tag)) throw new UsageError(wrongName(name(beside)));
    aeltere.push({ path: beside, tag, leitfaden: await read(beside, leitfaden) });
  }
  for (const one of aeltere) {
    const problem = contradiction(one, { path, leitfaden }, io, name);
    if (problem !== undefined) throw new UsageError(problem);
  }
  return [leitfaden, ...aeltere.map((one) => one.leitfaden)];
}
