import { type Diagnostic, type Finding, fileStart, type Place } from '../base/diagnostic.js';
import { detached } from '../base/lines.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { begruendungOf } from '../model/begruendung.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { fileName } from '../read/folder.js';
import { idOf } from '../read/id.js';
import { type Need, type Parsers, readSteckbrief, type SteckbriefFile } from '../read/steckbrief.js';
import type { CheckedFile } from '../report/run.js';
import { checkSteckbrief, type FileFinding, severityOf, sharedIds, sharedTitles } from '../rules/check.js';
import type { Io } from './io.js';
import { shown } from './leitfaden.js';
import type { Selected } from './selection.js';

/** A checked file, its former ids, and what was read from it if the caller wants to keep it. */
export interface CheckedSteckbrief extends CheckedFile {
  readonly frueher: readonly string[];
  /** Its title, if it is to be told apart from those of other Vorhaben. */
  readonly titel?: string;
  readonly steckbrief?: Steckbrief;
}

/** How the files of a run are checked. */
interface Judge {
  readonly leitfaden: Leitfaden;
  readonly io: Io;
  /** Whether the Steckbriefe are kept: of ten thousand files `check` keeps only what it reports. */
  readonly keep: boolean;
}

const byPlace = (a: Finding, b: Finding): number =>
  a.place.line - b.place.line || a.place.column - b.place.column;

function graded(file: string, findings: readonly Finding[], leitfaden: Leitfaden): readonly Diagnostic[] {
  return findings
    .flatMap((found) => {
      const severity = severityOf(found.rule, leitfaden, found.key);
      return severity === undefined ? [] : [{ ...found, file, severity }];
    })
    .sort(byPlace);
}

/** Loads a parser when the first file needs it. */
async function load(parsers: Parsers, need: Need): Promise<Parsers> {
  if (need === 'header') return { ...parsers, header: (await import('../read/thorough.js')).wholeHeader };
  return { ...parsers, markdown: await import('../base/markdown.js') };
}

function findingsOf(read: SteckbriefFile, leitfaden: Leitfaden, { stichtag }: Io): readonly Finding[] {
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, wrong } = read;
  if (!steckbrief) return read.findings;
  const subject = { steckbrief, leitfaden, stichtag, isWritten, ...outline };
  return [...read.findings, ...checkSteckbrief(subject, read, wrong)];
}

/** A file with everything there is to say about it, or the parser that has to be loaded for it. */
function checkFile(
  selected: Selected,
  { leitfaden, io, keep }: Judge,
  parsers: Parsers,
): CheckedSteckbrief | Need {
  const file = shown(selected.path, io);
  const name = fileName(selected.path);
  const { value: bytes, findings: unreadable } = selected.bytes();
  if (!bytes) {
    const diagnostics = graded(file, unreadable, leitfaden);
    return { file, id: idOf(name).id, frueher: [], diagnostics, line: () => '' };
  }
  const read = readSteckbrief(name, bytes, leitfaden, parsers);
  if (typeof read === 'string') return read;
  const diagnostics = graded(file, findingsOf(read, leitfaden, io), leitfaden);

  const { id, steckbrief, line } = read;
  if (!steckbrief) return { file, id, frueher: [], diagnostics, line };
  const { bezeichnung, beendet, frueher = [] } = steckbrief;
  const titel = bezeichnung === undefined ? undefined : detached(bezeichnung);
  const aufnahme = aufnahmeOf(steckbrief, leitfaden);
  return {
    file,
    id,
    frueher: frueher.map(detached),
    ...(keep ? { steckbrief } : {}),
    ...(titel === undefined ? {} : { bezeichnung: titel }),
    ...(titel === undefined || beendet ? {} : { titel }),
    aufnahme,
    // In words only if somebody asks: a report on thousands of files does not.
    get begruendung() {
      return begruendungOf(aufnahme, leitfaden);
    },
    diagnostics,
    line: diagnostics.length > 0 ? line : () => '',
  };
}

/** The place of a finding that was made about several files: its file is read once more for it. */
function placeIn(
  { file, pointer = '' }: FileFinding,
  files: readonly Selected[],
  { leitfaden, io }: Judge,
  parsers: Parsers,
): Place {
  const selected = files.find(({ path }) => shown(path, io) === file);
  const bytes = selected?.bytes().value;
  const read = selected && bytes && readSteckbrief(fileName(selected.path), bytes, leitfaden, parsers);
  return read === undefined || typeof read === 'string' ? fileStart : read.placeOf(pointer);
}

/** Checks all files; one that is broken never hides the others. What concerns several files comes last. */
export async function checkAll(
  files: readonly Selected[],
  leitfaden: Leitfaden,
  io: Io,
  { keep = false } = {},
): Promise<readonly CheckedSteckbrief[]> {
  const judge = { leitfaden, io, keep };
  let parsers: Parsers = {};
  const checked: CheckedSteckbrief[] = [];
  for (const file of files) {
    let result = checkFile(file, judge, parsers);
    while (typeof result === 'string') {
      parsers = await load(parsers, result);
      result = checkFile(file, judge, parsers);
    }
    checked.push(result);
  }

  const shared = new Map<string, Diagnostic[]>();
  for (const found of [...sharedIds(checked), ...sharedTitles(checked)]) {
    const severity = severityOf(found.rule, leitfaden);
    if (severity === undefined) continue;
    const place = found.pointer === undefined ? fileStart : placeIn(found, files, judge, parsers);
    shared.set(found.file, [...(shared.get(found.file) ?? []), { ...found, place, severity }]);
  }
  if (shared.size === 0) return checked;
  return checked.map((entry) => {
    const more = shared.get(entry.file);
    return more ? { ...entry, diagnostics: [...entry.diagnostics, ...more].sort(byPlace) } : entry;
  });
}
