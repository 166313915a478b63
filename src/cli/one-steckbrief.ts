import type { Diagnostic } from '../base/diagnostic.js';
import { detached } from '../base/lines.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { begruendungOf } from '../model/begruendung.js';
import type { Bilder } from '../model/bild.js';
import { type Fassungen, fassungFor, geltungOf } from '../model/fassungen.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { wirksamesVotum } from '../model/votum.js';
import type { Bildsicht } from '../read/bild/befund.js';
import { fileName } from '../read/folder.js';
import { idOf } from '../read/id.js';
import { type Need, type Parsers, readSteckbrief, type SteckbriefFile } from '../read/steckbrief.js';
import type { Geaendert } from '../rules/rule.js';
import { remembering } from './bilder.js';
import { graded, judged, type ReadByFassung } from './findings.js';
import type { Io } from './io.js';
import { shown } from './leitfaden.js';
import type { Edition } from './modes/edition.js';
import type { Selected } from './selection.js';
import { nowhere, type Places, type Sharing } from './shared-ids.js';

/** A checked file, and what was read from it if the caller wants to keep it. */
export interface CheckedSteckbrief extends Sharing {
  readonly steckbrief?: Steckbrief;
  /** Its pictures, if the Steckbrief is kept. */
  readonly bilder?: Bilder;
  /** The paths of the pictures that it names: what lies there has a part in what was found. */
  readonly beside: readonly string[];
}

/** How the files of a run are checked. */
export interface Judge {
  readonly fassungen: Fassungen;
  readonly io: Io;
  /** Whether the Steckbriefe are kept: of ten thousand files `check` keeps only what it reports. */
  readonly keep: boolean;
  /** Finds what a file was in the last edition of the list. */
  readonly edition?: Edition | undefined;
}

/** The parsers that are loaded: those that are counted, and the same for a second look at a file. */
export interface Loaded {
  readonly first: Parsers;
  readonly again: Parsers;
  /** Comes with the parser for Markdown: without it nobody asks for a picture. */
  readonly bilderNeben?: (path: string) => Bildsicht;
}

/** Reads a file by its version. The day that decides it is in the file, so a file of an older one is read twice. */
function readByFassung(
  name: string,
  bytes: Uint8Array,
  { fassungen, io }: Judge,
  parsers: Loaded,
  look: Bildsicht | undefined,
): ReadByFassung | Need {
  const [neueste] = fassungen;
  const read = readSteckbrief(name, bytes, neueste, parsers.first, look);
  if (typeof read === 'string') return read;
  const leitfaden = fassungFor(fassungen, read.steckbrief ?? {}, io.stichtag);
  if (leitfaden === neueste) return { read, leitfaden };
  const again = readSteckbrief(name, bytes, leitfaden, parsers.again, look);
  return typeof again === 'string' ? again : { read: again, leitfaden };
}

/** The places and lines of a file, which is read once more for them: only what concerns several files asks for it. */
function againFor(selected: Selected, leitfaden: Leitfaden, parsers: Parsers): () => Places {
  return () => {
    const bytes = selected.bytes().value;
    const read = bytes && readSteckbrief(fileName(selected.path), bytes, leitfaden, parsers);
    return read === undefined || typeof read === 'string' ? nowhere : read;
  };
}

/** Nobody looks at more lines of one finding. */
const mostLines = 20;

/** The lines in which something was found: a report needs no others, and the whole text would stay in memory. */
function keptLines(diagnostics: readonly Diagnostic[], line: Places['line']): Places['line'] {
  if (diagnostics.length === 0) return nowhere.line;
  const kept = new Map<number, string>();
  for (const { place } of diagnostics) {
    const last = Math.min(place.endLine, place.line + mostLines);
    for (let number = place.line; number <= last; number += 1)
      if (!kept.has(number)) kept.set(number, detached(line(number)));
  }
  return (number) => kept.get(number) ?? '';
}

/** What the public gets to read, without the date: two Steckbriefe in which it is the same say the same. */
const saidBy = ({ steckbrief, body }: SteckbriefFile): string => {
  const { aktualisiert_am: _, intern: __, ...rest } = steckbrief ?? {};
  return JSON.stringify([rest, body.trim()]);
};

/** Whether a Steckbrief says something else than in the last edition of the list. */
function geaendertSeit(
  { read: now, leitfaden }: ReadByFassung,
  bytes: Uint8Array,
  path: string,
  edition: Edition,
  parsers: Parsers,
): Geaendert | undefined {
  const before = edition(path, bytes);
  const then = before && readSteckbrief(fileName(path), before.bytes, leitfaden, parsers);
  if (then === undefined || typeof then === 'string' || !then.steckbrief || saidBy(then) === saidBy(now))
    return undefined;
  const { aktualisiert_am } = then.steckbrief;
  return { ausgabe: before?.ausgabe ?? '', ...(aktualisiert_am === undefined ? {} : { aktualisiert_am }) };
}

/** A file with everything there is to say about it, or the parser that has to be loaded for it. */
export function checkFile(selected: Selected, judge: Judge, parsers: Loaded): CheckedSteckbrief | Need {
  const { fassungen, io, keep, edition } = judge;
  const file = shown(selected.path, io);
  const name = fileName(selected.path);
  const { value: bytes, findings: unreadable } = selected.bytes();
  if (!bytes) {
    const diagnostics = graded(file, unreadable, fassungen[0]);
    const empty = { frueher: [], beside: [], line: nowhere.line, again: () => nowhere };
    return { file, id: idOf(name).id, diagnostics, ...empty };
  }
  const view = selected.pictures ?? parsers.bilderNeben?.(selected.path);
  const pictures = view && remembering(view);
  const found = readByFassung(name, bytes, judge, parsers, pictures?.look);
  if (typeof found === 'string') return found;
  const { read, leitfaden } = found;
  const since = edition && geaendertSeit(found, bytes, selected.path, edition, parsers.again);
  const said = judged(file, found, io, since);

  const { id, steckbrief, line } = read;
  const again = againFor(selected, leitfaden, parsers.again);
  const beside = pictures?.paths() ?? [];
  if (!steckbrief) return { file, id, frueher: [], beside, ...said, line, again };
  const { bezeichnung, beendet, frueher = [] } = steckbrief;
  const titel = bezeichnung === undefined ? undefined : detached(bezeichnung);
  const aufnahme = aufnahmeOf(steckbrief, leitfaden);
  const votum = wirksamesVotum(steckbrief, leitfaden);
  return {
    file,
    id,
    frueher: frueher.map(detached),
    beside,
    ...(keep ? { steckbrief } : {}),
    ...(keep && pictures ? { bilder: pictures.bilder() } : {}),
    ...(titel === undefined ? {} : { bezeichnung: titel }),
    ...(titel === undefined || beendet ? {} : { titel }),
    ...geltungOf(fassungen, leitfaden),
    aufnahme,
    begruendung: () => begruendungOf(aufnahme, leitfaden, votum),
    ...said,
    line: keptLines(said.diagnostics, line),
    again,
  };
}
