import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CheckRun, countsLine } from '../../report/run.js';
import { Exit, type ExitCode, type Io, isUsageError } from '../io.js';
import type { FoundLeitfaden } from '../leitfaden.js';
import type { CheckedSteckbrief } from '../steckbriefe.js';
import { nudges } from './nudges.js';

/** What there is to be checked now, and by which Leitfaden. */
export interface Seen {
  readonly paths: readonly string[];
  readonly found: FoundLeitfaden;
  /** The folders that the call named. */
  readonly folders: readonly string[];
  /** What the caller has to know about the choice of files. */
  readonly notes: readonly string[];
  /** The file of known findings, if there is one. */
  readonly baseline?: string;
}

/** The steps of a check, as `check` does them once. */
export interface Steps {
  /** Ends with a UsageError if nothing can be checked. */
  readonly look: () => Promise<Seen>;
  readonly check: (paths: readonly string[], found: FoundLeitfaden) => Promise<readonly CheckedSteckbrief[]>;
  /** Adds what concerns several files, and reports. It never refuses: `look` has seen to that. */
  readonly report: (files: readonly CheckedSteckbrief[], found: FoundLeitfaden) => Promise<CheckRun>;
}

interface Kept {
  readonly stamp: string;
  readonly pictures: string;
  readonly checked: CheckedSteckbrief;
}

/** Tells one state of a file from the next without reading it. */
function stampOf(path: string): string {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino, stat.mode].join(' ') : '';
}

/** The state of the pictures that a Steckbrief names. */
const picturesOf = ({ beside }: CheckedSteckbrief): string => beside.map(stampOf).join('\n');

/**
 * Every folder in which a change can matter: those of the call and of the files with all between, the Leitfaden's, and
 * those of pictures.
 */
function foldersOf({ paths, folders, found, baseline }: Seen, kept: Iterable<Kept>): readonly string[] {
  const all = new Set(folders);
  for (const { checked } of kept) for (const path of checked.beside) all.add(dirname(path));
  if (baseline !== undefined) all.add(dirname(baseline));
  if (found.ordner !== undefined) all.add(found.ordner);
  for (const path of paths) {
    for (let at = dirname(path); !all.has(at) && at !== dirname(at); at = dirname(at)) all.add(at);
  }
  return [...all];
}

const begin = '[vorhaben] Prüfung beginnt';
const end = '[vorhaben] Prüfung beendet';

/**
 * Checks, and checks again what has changed, until it is interrupted. What is wrong with the first call ends it as any
 * other; later a wrong Leitfaden is said, and the run goes on.
 */
export async function watch(io: Io, steps: Steps): Promise<ExitCode> {
  const signal = io.interrupted?.() ?? new AbortController().signal;
  const changes = nudges(io, signal);
  let kept = new Map<string, Kept>();
  let lastLeitfaden = '';
  let lastBaseline = '';
  let lastNotes = '';
  let lastSentence: string | undefined;

  const round = async (): Promise<void> => {
    const seen = await steps.look();
    changes.follow(foldersOf(seen, kept.values()));
    const leitfaden = JSON.stringify(seen.found);
    const stamps = new Map(seen.paths.map((path) => [path, stampOf(path)]));
    const isKept = (path: string): boolean => {
      const one = kept.get(path);
      if (!one || leitfaden !== lastLeitfaden || one.stamp !== stamps.get(path)) return false;
      return one.pictures === picturesOf(one.checked);
    };
    const changed = seen.paths.filter((path) => !isKept(path));
    const baseline = seen.baseline === undefined ? '' : stampOf(seen.baseline);
    const notes = seen.notes.map((note) => `${note}\n`).join('');
    const isSameSet = changed.length === 0 && kept.size === stamps.size;
    const isSame = isSameSet && baseline === lastBaseline && notes === lastNotes;
    if (isSame && lastSentence === undefined) return;

    io.out(`${begin}\n`);
    const checked = await steps.check(changed, seen.found);
    const fresh = new Map(changed.map((path, index) => [path, checked[index]]));
    const next = new Map<string, Kept>();
    for (const [path, stamp] of stamps) {
      const one = fresh.get(path);
      const old = kept.get(path);
      if (one) next.set(path, { stamp, checked: one, pictures: picturesOf(one) });
      else if (old) next.set(path, { ...old, stamp });
    }
    kept = next;
    changes.follow(foldersOf(seen, kept.values()));
    lastLeitfaden = leitfaden;
    lastBaseline = baseline;
    lastNotes = notes;
    lastSentence = undefined;
    const run = await steps.report(
      [...kept.values()].map((one) => one.checked),
      seen.found,
    );
    if (notes !== '') io.err(notes);
    io.out(`${end}: ${countsLine(run)}\n`);
  };

  try {
    await round();
    io.err('vorhaben prüft wieder, sobald sich etwas ändert. Beenden: Strg+C\n');
    while (await changes.next()) {
      try {
        await round();
      } catch (error) {
        if (!isUsageError(error)) throw error;
        if (error.message === lastSentence) continue;
        lastSentence = error.message;
        io.out(`${begin}\n`);
        io.err(`vorhaben: ${error.message}\n`);
        io.out(`${end}: nicht möglich\n`);
      }
    }
    return Exit.ok;
  } finally {
    changes.stop();
  }
}
