import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, type Finding, fileStart } from '../base/diagnostic.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { begruendungOf } from '../model/begruendung.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { fileName, readBytes, steckbriefPaths } from '../read/folder.js';
import { idOf } from '../read/id.js';
import type { Markdown } from '../read/outline.js';
import { readQuickly } from '../read/quick.js';
import type { SteckbriefFile } from '../read/steckbrief.js';
import type { CheckedFile } from '../report/run.js';
import { checkSteckbrief, severityOf, sharedIds } from '../rules/check.js';
import { type Io, UsageError } from './io.js';
import { shown } from './leitfaden.js';

/** A checked file together with what was read from it. */
export interface CheckedSteckbrief extends CheckedFile {
  readonly steckbrief?: Steckbrief;
}

/** The Steckbrief files that the paths of a call mean, each once, in the order of their names. */
export function pathsOf(given: readonly string[], io: Io): readonly string[] {
  const found = given.flatMap((path) => {
    const absolute = resolve(io.cwd, path);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (!stat) {
      const pattern = /[*?]/.test(path) ? ' Muster werden nicht aufgelöst: Nennen Sie den Ordner.' : '';
      throw new UsageError(`„${path}“ gibt es nicht.${pattern}`);
    }
    return stat.isDirectory() ? steckbriefPaths(absolute) : [absolute];
  });
  if (found.length === 0) {
    const names = given.map((path) => `„${path}“`).join(', ');
    throw new UsageError(
      `In ${names} liegt kein Steckbrief. Ein Steckbrief ist eine Datei mit der Endung „.md“.`,
    );
  }
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

const byPlace = (a: Finding, b: Finding): number =>
  a.place.line - b.place.line || a.place.column - b.place.column;

function graded(file: string, findings: readonly Finding[], leitfaden: Leitfaden): readonly Diagnostic[] {
  return findings
    .flatMap((found) => {
      const severity = severityOf(found.rule, leitfaden);
      return severity === undefined ? [] : [{ ...found, file, severity }];
    })
    .sort(byPlace);
}

/** What is loaded when the first file needs it: the thorough way of reading, and the parsers for Markdown. */
interface Loaded {
  thorough?: typeof import('../read/thorough.js');
  markdown?: Markdown;
}

/** Reads a file with everything that can be said about it. */
async function readThoroughly(
  name: string,
  bytes: Uint8Array,
  leitfaden: Leitfaden,
  loaded: Loaded,
): Promise<SteckbriefFile> {
  loaded.thorough ??= await import('../read/thorough.js');
  const { readSteckbrief } = loaded.thorough;
  const read = readSteckbrief(name, bytes, leitfaden, loaded.markdown);
  if (read !== 'needs-markdown') return read;
  loaded.markdown = await import('../base/markdown.js');
  const again = readSteckbrief(name, bytes, leitfaden, loaded.markdown);
  if (again === 'needs-markdown') throw new Error('The parsers for Markdown were not taken');
  return again;
}

function findingsOf(read: SteckbriefFile, leitfaden: Leitfaden, { stichtag }: Io): readonly Finding[] {
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, wrong } = read;
  if (!steckbrief) return read.findings;
  const subject = { steckbrief, leitfaden, stichtag, isWritten, ...outline };
  return [...read.findings, ...checkSteckbrief(subject, read, wrong)];
}

/** A file that is plain and right is read quickly; as soon as there is a finding, it is read again for its place. */
async function checkFile(
  path: string,
  leitfaden: Leitfaden,
  io: Io,
  loaded: Loaded,
): Promise<CheckedSteckbrief> {
  const file = shown(path, io);
  const name = fileName(path);
  const { value: bytes, findings: unreadable } = readBytes(path);
  if (!bytes)
    return { file, id: idOf(name).id, diagnostics: graded(file, unreadable, leitfaden), line: () => '' };
  const quick = readQuickly(name, bytes, leitfaden);
  const isFine = quick !== undefined && findingsOf(quick, leitfaden, io).length === 0;
  const read = isFine ? quick : await readThoroughly(name, bytes, leitfaden, loaded);
  const diagnostics = isFine ? [] : graded(file, findingsOf(read, leitfaden, io), leitfaden);

  const { id, steckbrief, line } = read;
  if (!steckbrief) return { file, id, diagnostics, line };
  const aufnahme = aufnahmeOf(steckbrief, leitfaden);
  const { bezeichnung } = steckbrief;
  return {
    file,
    id,
    steckbrief,
    ...(bezeichnung === undefined ? {} : { bezeichnung }),
    aufnahme,
    begruendung: begruendungOf(aufnahme, leitfaden),
    diagnostics,
    line: diagnostics.length > 0 ? line : () => '',
  };
}

/** Checks all files; one that is broken never hides the others. What concerns several files comes last. */
export async function checkAll(
  paths: readonly string[],
  leitfaden: Leitfaden,
  io: Io,
): Promise<readonly CheckedSteckbrief[]> {
  const loaded: Loaded = {};
  const checked: CheckedSteckbrief[] = [];
  for (const path of paths) checked.push(await checkFile(path, leitfaden, io, loaded));

  const named = checked.map(({ file, id, steckbrief }) => ({ file, id, frueher: steckbrief?.frueher ?? [] }));
  const shared = new Map<string, Diagnostic[]>();
  for (const { file, key, facts, pointer } of sharedIds(named)) {
    const found: Diagnostic = {
      rule: 'id-doppelt',
      key,
      facts,
      place: fileStart,
      file,
      severity: 'error',
      ...(pointer ? { pointer } : {}),
    };
    shared.set(file, [...(shared.get(file) ?? []), found]);
  }
  return checked.map((entry) => {
    const more = shared.get(entry.file);
    return more ? { ...entry, diagnostics: [...entry.diagnostics, ...more].sort(byPlace) } : entry;
  });
}
