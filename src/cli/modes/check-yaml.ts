import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic, Finding, Place } from '../../base/diagnostic.js';
import { counted } from '../../base/words.js';
import { inWorten } from '../../model/bedingung.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { finding } from '../../read/finding.js';
import { readBytes } from '../../read/folder.js';
import { readEinstellungen } from '../../read/settings/einstellungen.js';
import { readLeitfaden } from '../../read/settings/leitfaden.js';
import type { CheckedFile, CheckRun } from '../../report/run.js';
import { checkLeitfaden, severityOf } from '../../rules/check.js';
import type { CheckOptions } from '../check-options.js';
import { leitfadenFor } from '../city.js';
import { type Io, isUsageError, UsageError } from '../io.js';
import { leitfadenAlone, regelIds, shown } from '../leitfaden.js';
import { readLogo } from '../logo.js';
import { isFolder, type Selected } from '../selection.js';
import { byPlace } from '../shared-ids.js';
import { versionOf } from '../version.js';

/** A file of settings that was checked, with the Leitfaden if it is one, and what to say if nothing in it is wrong. */
interface CheckedYaml extends CheckedFile {
  readonly leitfaden?: Leitfaden;
  readonly urteil: readonly string[];
}

const isLeitfaden = (path: string): boolean => /^leitfaden(-\d{4}-\d{2}-\d{2})?\.yaml$/.test(basename(path));
const isEinstellungen = (path: string): boolean => basename(path) === 'vorhaben.yaml';

/** Flags that mean something only for Steckbriefe. */
const onlyForSteckbriefe = {
  fix: '--fix',
  diff: '--diff',
  watch: '--watch',
  staged: '--staged',
  changedSince: '--changed-since',
  baseline: '--baseline',
  stats: '--stats',
  leitfaden: '--leitfaden',
} as const;

function stopIfNotAlone(given: readonly string[], options: CheckOptions): void {
  const other = given.find((path) => !isLeitfaden(path) && !isEinstellungen(path));
  if (other !== undefined && /\.ya?ml$/i.test(other))
    throw new UsageError(
      `„${other}“ gehört nicht zu den Dateien, die sich prüfen lassen. Möglich sind Steckbriefe (Endung „.md“), „leitfaden.yaml“, „leitfaden-JJJJ-MM-TT.yaml“ und „vorhaben.yaml“, genau so geschrieben.`,
    );
  if (other !== undefined)
    throw new UsageError(
      `Steckbriefe und YAML-Dateien lassen sich nicht zusammen prüfen. Prüfen Sie „${other}“ in einem eigenen Aufruf.`,
    );
  for (const [key, flag] of Object.entries(onlyForSteckbriefe)) {
    const value = options[key as keyof typeof onlyForSteckbriefe];
    if (value !== undefined && value !== false)
      throw new UsageError(`${flag} gibt es nur für Steckbriefe. Lassen Sie es bei „${given[0]}“ weg.`);
  }
}

/** The files of a call, each once, or the one that comes by the input. */
function filesOf(given: readonly string[], options: CheckOptions, io: Io): readonly Selected[] {
  const { stdin, stdinFilename = '' } = options;
  const names = stdin ? [...given, stdinFilename] : given;
  stopIfNotAlone(names, options);
  if (stdin && given.length > 0)
    throw new UsageError(`Bei --stdin kommt die Datei aus der Eingabe. Lassen Sie „${given[0]}“ weg.`);
  const paths = [...new Set(names.map((path) => resolve(io.cwd, path)))];
  return paths.map((path) => {
    if (stdin) return { path, bytes: () => ({ value: io.stdin(), findings: [] }) };
    if (!existsSync(path)) throw new UsageError(`Die Datei „${shown(path, io)}“ gibt es nicht.`);
    if (isFolder(path)) throw new UsageError(`„${shown(path, io)}“ ist ein Ordner. Nennen Sie eine Datei.`);
    return { path, bytes: () => readBytes(path) };
  });
}

/** The findings with their severities, and without mends: `--fix` is for Steckbriefe. */
const graded = (file: string, findings: readonly Finding[], leitfaden?: Leitfaden): readonly Diagnostic[] =>
  findings
    .flatMap(({ fix: _, ...found }) => {
      const severity = severityOf(found.rule, leitfaden, found.key);
      return severity === undefined ? [] : [{ ...found, file, severity }];
    })
    .sort(byPlace);

/** What keeps a file of settings from being used: an error, however grave it would be in a Steckbrief. */
const preventing = (file: string, findings: readonly Finding[]): readonly Diagnostic[] =>
  graded(file, findings).map((found) => ({ ...found, severity: 'error' }));

/** What a Leitfaden settles, in one sentence. */
function urteilOver({ kriterien, aufnahme }: Leitfaden, isQuestioned: boolean): string {
  const ids = kriterien.map(({ id }) => id);
  const regel = inWorten(aufnahme, ids, (id) => kriterien.find((one) => one.id === id)?.kurz ?? id);
  const urteil = isQuestioned ? 'lässt sich benutzen' : 'ist in Ordnung';
  return `Der Leitfaden ${urteil}: ${counted(kriterien.length, 'Kriterium', 'Kriterien')}, Regel: ${regel}.`;
}

function checkedLeitfaden(bytes: Uint8Array, file: string, io: Io): Omit<CheckedYaml, 'id' | 'file'> {
  const { value, placeOf, findings, line } = readLeitfaden(bytes, regelIds);
  if (!value || !placeOf) return { diagnostics: preventing(file, findings), line, urteil: [] };
  const diagnostics = graded(file, [...checkLeitfaden(value, io.stichtag, placeOf)], value);
  const isQuestioned = diagnostics.some(({ severity }) => severity !== 'hint');
  return { diagnostics, line, leitfaden: value, urteil: [urteilOver(value, isQuestioned)] };
}

/** Why the logo of the city cannot be published, where its file is named. */
function logoFinding(
  folder: string,
  datei: string,
  placeOf: (pointer: string) => Place,
): Finding | undefined {
  const pointer = '/erscheinung/logo/datei';
  try {
    readLogo(folder, datei);
    return undefined;
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const lines = error.message.split('\n');
    const rat = lines.pop() ?? '';
    return finding('logo-unbrauchbar', 'grund', { grund: lines.join(' '), rat }, placeOf(pointer), {
      pointer,
    });
  }
}

async function checkedEinstellungen(
  bytes: Uint8Array,
  { path, file }: { readonly path: string; readonly file: string },
  io: Io,
): Promise<Omit<CheckedYaml, 'id' | 'file'>> {
  const leitfaden = await leitfadenAlone(leitfadenFor(dirname(path), io), io);
  const { value, findings, line, placeOf } = readEinstellungen(bytes, regelIds, leitfaden.regeln);
  if (value === undefined) return { diagnostics: preventing(file, findings), line, leitfaden, urteil: [] };
  const logo = value.erscheinung?.logo;
  const wrong = logo && placeOf ? logoFinding(dirname(path), logo.datei, placeOf) : undefined;
  if (wrong) return { diagnostics: preventing(file, [wrong]), line, leitfaden, urteil: [] };
  return { diagnostics: [], line, leitfaden, urteil: ['Die Einstellungen sind in Ordnung.'] };
}

async function checked({ path, bytes }: Selected, io: Io): Promise<CheckedYaml> {
  const file = shown(path, io);
  const id = basename(path, '.yaml');
  const { value, findings } = bytes();
  if (!value) return { file, id, diagnostics: graded(file, findings), line: () => '', urteil: [] };
  const rest = isLeitfaden(path)
    ? checkedLeitfaden(value, file, io)
    : await checkedEinstellungen(value, { path, file }, io);
  return { file, id, ...rest };
}

/**
 * `vorhaben check leitfaden.yaml`: the file is what is checked, so that its errors are findings like those of a
 * Steckbrief, and what is only questionable in it is told here and nowhere else.
 */
export async function checkYaml(given: readonly string[], options: CheckOptions, io: Io): Promise<CheckRun> {
  const files: CheckedYaml[] = [];
  for (const file of filesOf(given, options, io)) files.push(await checked(file, io));
  const leitfaden = files.find((file) => file.leitfaden)?.leitfaden;
  return {
    stichtag: io.stichtag,
    leitfaden: leitfaden?.kennung ?? '',
    stadt: leitfaden?.stadt ?? '',
    version: versionOf(io),
    files,
    einstellungen: { urteil: files.flatMap(({ urteil }) => urteil) },
  };
}
