import { type Diagnostic, type Finding, fileStart } from '../base/diagnostic.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { begruendungOf } from '../model/begruendung.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { fileName } from '../read/folder.js';
import { idOf } from '../read/id.js';
import type { Markdown } from '../read/outline.js';
import { readQuickly } from '../read/quick.js';
import type { SteckbriefFile } from '../read/steckbrief.js';
import type { CheckedFile } from '../report/run.js';
import { checkSteckbrief, severityOf, sharedIds } from '../rules/check.js';
import type { Io } from './io.js';
import { shown } from './leitfaden.js';
import type { Selected } from './selection.js';

/** A checked file together with what was read from it. */
export interface CheckedSteckbrief extends CheckedFile {
  readonly steckbrief?: Steckbrief;
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
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, wrong, body } = read;
  if (!steckbrief) return read.findings;
  const subject = { steckbrief, leitfaden, stichtag, isWritten, body, ...outline };
  return [...read.findings, ...checkSteckbrief(subject, read, wrong)];
}

/** A file that is plain and right is read quickly; as soon as there is a finding, it is read again for its place. */
async function checkFile(
  selected: Selected,
  leitfaden: Leitfaden,
  io: Io,
  loaded: Loaded,
): Promise<CheckedSteckbrief> {
  const file = shown(selected.path, io);
  const name = fileName(selected.path);
  const { value: bytes, findings: unreadable } = selected.bytes();
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
  files: readonly Selected[],
  leitfaden: Leitfaden,
  io: Io,
): Promise<readonly CheckedSteckbrief[]> {
  const loaded: Loaded = {};
  const checked: CheckedSteckbrief[] = [];
  for (const file of files) checked.push(await checkFile(file, leitfaden, io, loaded));

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
