import { type Diagnostic, type Finding, fileStart, type Place } from '../base/diagnostic.js';
import { detached } from '../base/lines.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { begruendungOf } from '../model/begruendung.js';
import { type Fassungen, fassungFor, geltungOf } from '../model/fassungen.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { wirksamesVotum } from '../model/votum.js';
import { fileName } from '../read/folder.js';
import { idOf } from '../read/id.js';
import { type Need, type Parsers, readSteckbrief, type SteckbriefFile } from '../read/steckbrief.js';
import { checkSteckbrief, severityOf } from '../rules/check.js';
import type { Io } from './io.js';
import { shown } from './leitfaden.js';
import type { Selected } from './selection.js';
import { byPlace, type Sharing, withShared } from './shared-ids.js';

/** A checked file, and what was read from it if the caller wants to keep it. */
export interface CheckedSteckbrief extends Sharing {
  readonly steckbrief?: Steckbrief;
}

/** Counts how often the parsers are needed that not every file needs. */
export interface Lanes {
  /** The same parsers; whatever is given to them is counted. */
  readonly counted: (parsers: Parsers) => Parsers;
}

interface CheckAllOptions {
  readonly fassungen?: Fassungen;
  readonly neighbours?: readonly string[];
  readonly lanes?: Lanes;
  readonly keep?: boolean;
}

/** How the files of a run are checked. */
interface Judge {
  readonly fassungen: Fassungen;
  readonly io: Io;
  /** Whether the Steckbriefe are kept: of ten thousand files `check` keeps only what it reports. */
  readonly keep: boolean;
}

/** The parsers that are loaded: those that are counted, and the same for a second look at a file. */
interface Loaded {
  readonly first: Parsers;
  readonly again: Parsers;
}

function graded(file: string, findings: readonly Finding[], leitfaden: Leitfaden): readonly Diagnostic[] {
  return findings
    .flatMap((found) => {
      const severity = severityOf(found.rule, leitfaden, found.key);
      return severity === undefined ? [] : [{ ...found, file, severity }];
    })
    .sort(byPlace);
}

/** Loads a parser when the first file needs it. */
async function load(need: Need): Promise<Parsers> {
  if (need === 'header') return { header: (await import('../read/thorough.js')).wholeHeader };
  return { markdown: await import('../base/markdown.js') };
}

function findingsOf(read: SteckbriefFile, leitfaden: Leitfaden, { stichtag }: Io): readonly Finding[] {
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, wrong, body } = read;
  if (!steckbrief) return read.findings;
  const subject = { steckbrief, leitfaden, stichtag, isWritten, body, ...outline };
  return [...read.findings, ...checkSteckbrief(subject, read, wrong)];
}

/** A file as it was read, and the version of the Leitfaden that holds for it. */
interface ReadByFassung {
  readonly read: SteckbriefFile;
  readonly leitfaden: Leitfaden;
}

/** Reads a file by its version. The day that decides it is in the file, so a file of an older one is read twice. */
function readByFassung(
  name: string,
  bytes: Uint8Array,
  { fassungen, io }: Judge,
  parsers: Loaded,
): ReadByFassung | Need {
  const [neueste] = fassungen;
  const read = readSteckbrief(name, bytes, neueste, parsers.first);
  if (typeof read === 'string') return read;
  const leitfaden = fassungFor(fassungen, read.steckbrief ?? {}, io.stichtag);
  if (leitfaden === neueste) return { read, leitfaden };
  const again = readSteckbrief(name, bytes, leitfaden, parsers.again);
  return typeof again === 'string' ? again : { read: again, leitfaden };
}

/** Where a pointer stands in a file, which is read once more for it: nobody asks but for what concerns several files. */
function placeIn(selected: Selected, leitfaden: Leitfaden, parsers: Parsers): (pointer: string) => Place {
  return (pointer) => {
    const bytes = selected.bytes().value;
    const read = bytes && readSteckbrief(fileName(selected.path), bytes, leitfaden, parsers);
    return read === undefined || typeof read === 'string' ? fileStart : read.placeOf(pointer);
  };
}

/** A file with everything there is to say about it, or the parser that has to be loaded for it. */
function checkFile(selected: Selected, judge: Judge, parsers: Loaded): CheckedSteckbrief | Need {
  const { fassungen, io, keep } = judge;
  const file = shown(selected.path, io);
  const name = fileName(selected.path);
  const { value: bytes, findings: unreadable } = selected.bytes();
  if (!bytes) {
    const diagnostics = graded(file, unreadable, fassungen[0]);
    return { file, id: idOf(name).id, frueher: [], diagnostics, line: () => '', placeOf: () => fileStart };
  }
  const found = readByFassung(name, bytes, judge, parsers);
  if (typeof found === 'string') return found;
  const { read, leitfaden } = found;
  const diagnostics = graded(file, findingsOf(read, leitfaden, io), leitfaden);

  const { id, steckbrief, line } = read;
  const placeOf = placeIn(selected, leitfaden, parsers.again);
  if (!steckbrief) return { file, id, frueher: [], diagnostics, line, placeOf };
  const { bezeichnung, beendet, frueher = [] } = steckbrief;
  const titel = bezeichnung === undefined ? undefined : detached(bezeichnung);
  const aufnahme = aufnahmeOf(steckbrief, leitfaden);
  const votum = wirksamesVotum(steckbrief, leitfaden);
  return {
    file,
    id,
    frueher: frueher.map(detached),
    ...(keep ? { steckbrief } : {}),
    ...(titel === undefined ? {} : { bezeichnung: titel }),
    ...(titel === undefined || beendet ? {} : { titel }),
    ...geltungOf(fassungen, leitfaden),
    aufnahme,
    // In words only if somebody asks: a report on thousands of files does not.
    get begruendung() {
      return begruendungOf(aufnahme, leitfaden, votum);
    },
    diagnostics,
    line: diagnostics.length > 0 ? line : () => '',
    placeOf,
  };
}

/**
 * Checks all files; one that is broken never hides the others. What concerns several files comes last.
 *
 * @param leitfaden the newest version, which also judges what concerns several files
 * @param fassungen all versions, each file is judged by its own; without them all by `leitfaden`
 * @param neighbours paths of Steckbriefe that are not checked, but whose ids must stay their own
 * @param lanes counts how the files were read
 * @param keep whether the Steckbriefe are kept
 */
export async function checkAll(
  files: readonly Selected[],
  leitfaden: Leitfaden,
  io: Io,
  { fassungen = [leitfaden], neighbours = [], lanes, keep = false }: CheckAllOptions = {},
): Promise<readonly CheckedSteckbrief[]> {
  const judge = { fassungen, io, keep };
  let parsers: Loaded = { first: {}, again: {} };
  const checked: CheckedSteckbrief[] = [];
  for (const file of files) {
    let result = checkFile(file, judge, parsers);
    while (typeof result === 'string') {
      const loaded = await load(result);
      const counted = lanes ? lanes.counted(loaded) : loaded;
      parsers = { first: { ...parsers.first, ...counted }, again: { ...parsers.again, ...loaded } };
      result = checkFile(file, judge, parsers);
    }
    checked.push(result);
  }
  return withShared(
    checked,
    leitfaden,
    neighbours.map((path) => shown(path, io)),
  );
}
