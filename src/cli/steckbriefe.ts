import type { Diagnostic, Finding } from '../base/diagnostic.js';
import { detached } from '../base/lines.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { begruendungOf } from '../model/begruendung.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { wirksamesVotum } from '../model/votum.js';
import { fileName } from '../read/folder.js';
import { idOf } from '../read/id.js';
import { type Need, type Parsers, readSteckbrief, type SteckbriefFile } from '../read/steckbrief.js';
import { checkSteckbrief, severityOf } from '../rules/check.js';
import type { Geaendert } from '../rules/rule.js';
import type { Io } from './io.js';
import { shown } from './leitfaden.js';
import type { Edition } from './modes/edition.js';
import type { Selected } from './selection.js';
import { byPlace, nowhere, type Places, type Sharing, withShared } from './shared-ids.js';

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
  readonly neighbours?: readonly string[];
  readonly lanes?: Lanes;
  readonly keep?: boolean;
  readonly edition?: Edition | undefined;
}

/** How the files of a run are checked. */
interface Judge {
  readonly leitfaden: Leitfaden;
  readonly io: Io;
  /** Whether the Steckbriefe are kept: of ten thousand files `check` keeps only what it reports. */
  readonly keep: boolean;
  readonly edition?: Edition | undefined;
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

function findingsOf(
  read: SteckbriefFile,
  leitfaden: Leitfaden,
  { stichtag }: Io,
  geaendert?: Geaendert,
): readonly Finding[] {
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, wrong, body } = read;
  if (!steckbrief) return read.findings;
  const since = geaendert ? { geaendert } : {};
  const subject = { steckbrief, leitfaden, stichtag, isWritten, body, ...outline, ...since };
  return [...read.findings, ...checkSteckbrief(subject, read, wrong)];
}

/** The places and lines of a file, which is read once more for them: only what concerns several files asks for it. */
function againFor(selected: Selected, { leitfaden }: Judge, parsers: Parsers): () => Places {
  return () => {
    const bytes = selected.bytes().value;
    const read = bytes && readSteckbrief(fileName(selected.path), bytes, leitfaden, parsers);
    return read === undefined || typeof read === 'string' ? nowhere : read;
  };
}

/** What the public gets to read, without the date: two Steckbriefe in which it is the same say the same. */
const saidBy = ({ steckbrief, body }: SteckbriefFile): string => {
  const { aktualisiert_am: _, intern: __, ...rest } = steckbrief ?? {};
  return JSON.stringify([rest, body.trim()]);
};

/** Whether a Steckbrief says something else than in the last edition of the list. */
function geaendertSeit(
  now: SteckbriefFile,
  bytes: Uint8Array,
  { path }: Selected,
  { edition, leitfaden }: Judge,
  parsers: Parsers,
): Geaendert | undefined {
  const before = edition?.(path, bytes);
  const then = before && readSteckbrief(fileName(path), before.bytes, leitfaden, parsers);
  if (then === undefined || typeof then === 'string' || !then.steckbrief || saidBy(then) === saidBy(now))
    return undefined;
  const { aktualisiert_am } = then.steckbrief;
  return { ausgabe: before?.ausgabe ?? '', ...(aktualisiert_am === undefined ? {} : { aktualisiert_am }) };
}

/** A file with everything there is to say about it, or the parser that has to be loaded for it. */
function checkFile(selected: Selected, judge: Judge, parsers: Parsers): CheckedSteckbrief | Need {
  const { leitfaden, io, keep } = judge;
  const file = shown(selected.path, io);
  const name = fileName(selected.path);
  const { value: bytes, findings: unreadable } = selected.bytes();
  if (!bytes) {
    const diagnostics = graded(file, unreadable, leitfaden);
    return { file, id: idOf(name).id, frueher: [], diagnostics, line: nowhere.line, again: () => nowhere };
  }
  const read = readSteckbrief(name, bytes, leitfaden, parsers);
  if (typeof read === 'string') return read;
  const geaendert = judge.edition && geaendertSeit(read, bytes, selected, judge, parsers);
  const diagnostics = graded(file, findingsOf(read, leitfaden, io, geaendert), leitfaden);

  const { id, steckbrief, line } = read;
  const again = againFor(selected, judge, parsers);
  if (!steckbrief) return { file, id, frueher: [], diagnostics, line, again };
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
    aufnahme,
    // In words only if somebody asks: a report on thousands of files does not.
    get begruendung() {
      return begruendungOf(aufnahme, leitfaden, votum);
    },
    diagnostics,
    line: diagnostics.length > 0 ? line : nowhere.line,
    again,
  };
}

/**
 * Checks all files; one that is broken never hides the others. What concerns several files comes last.
 *
 * @param neighbours paths of Steckbriefe that are not checked, but whose ids must stay their own
 * @param lanes counts how the files were read
 * @param keep whether the Steckbriefe are kept
 * @param edition finds what a file was in the last edition of the list
 */
export async function checkAll(
  files: readonly Selected[],
  leitfaden: Leitfaden,
  io: Io,
  { neighbours = [], lanes, keep = false, edition }: CheckAllOptions = {},
): Promise<readonly CheckedSteckbrief[]> {
  const judge = { leitfaden, io, keep, edition };
  let parsers: Parsers = {};
  const checked: CheckedSteckbrief[] = [];
  for (const file of files) {
    let result = checkFile(file, judge, parsers);
    while (typeof result === 'string') {
      const loaded = await load(result);
      parsers = { ...parsers, ...(lanes ? lanes.counted(loaded) : loaded) };
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
