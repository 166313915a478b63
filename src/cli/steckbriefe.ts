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
import { readSteckbrief, type SteckbriefFile } from '../read/steckbrief.js';
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
    if (!stat) throw new UsageError(`„${path}“ gibt es nicht.`);
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

/** Reads and checks one file; the parser for Markdown is loaded when the first text needs it. */
async function checkFile(
  path: string,
  leitfaden: Leitfaden,
  io: Io,
  parser: { markdown?: Markdown },
): Promise<CheckedSteckbrief> {
  const file = shown(path, io);
  const name = fileName(path);
  const { value: bytes, findings } = readBytes(path);
  if (!bytes)
    return { file, id: idOf(name).id, diagnostics: graded(file, findings, leitfaden), line: () => '' };
  let read: SteckbriefFile | 'needs-markdown' = readSteckbrief(name, bytes, leitfaden, parser.markdown);
  if (read === 'needs-markdown') {
    parser.markdown = await import('../base/markdown.js');
    read = readSteckbrief(name, bytes, leitfaden, parser.markdown);
  }
  if (read === 'needs-markdown') throw new Error('The Markdown parser was not taken');

  const { id, steckbrief, outline = { lead: '', sections: [] }, wrong, line } = read;
  if (!steckbrief) return { file, id, diagnostics: graded(file, read.findings, leitfaden), line };
  const subject = { steckbrief, leitfaden, stichtag: io.stichtag, isWritten: read.isWritten, ...outline };
  const diagnostics = graded(file, [...read.findings, ...checkSteckbrief(subject, read, wrong)], leitfaden);
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
  const parser: { markdown?: Markdown } = {};
  const checked: CheckedSteckbrief[] = [];
  for (const path of paths) checked.push(await checkFile(path, leitfaden, io, parser));

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
