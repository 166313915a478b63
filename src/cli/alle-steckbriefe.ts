import type { Diagnostic } from '../base/diagnostic.js';
import { counted } from '../base/words.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Gelesen } from '../model/uebersicht.js';
import type { Unread } from '../read/folder.js';
import { typed } from '../report/befehl.js';
import { Exit, type ExitCode, type Io } from './io.js';
import { leitfadenOf } from './leitfaden.js';
import { onDisk, pathsOf } from './selection.js';
import { checkAll } from './steckbriefe.js';
import { unreadNotes } from './unread-notes.js';
import { folderNamed } from './wrong-path.js';

/** A Steckbrief with what `check` says about it. */
export interface Geprueft extends Gelesen {
  readonly befunde: readonly Diagnostic[];
}

/** Every Steckbrief of a folder that can be read. */
export interface AlleSteckbriefe {
  readonly leitfaden: Leitfaden;
  readonly geprueft: readonly Geprueft[];
  /** 1 if a file could not be read. */
  readonly code: ExitCode;
  /** Says on `err` what the caller has to know: which Leitfaden holds, and which files are missing here. */
  readonly sayNotes: () => void;
}

/** At most so many files are named; the rest is counted. */
const most = 10;

function unreadable(files: readonly string[]): string {
  const verb = files.length === 1 ? 'lässt' : 'lassen';
  const left = files.length - most;
  return [
    `vorhaben: ${counted(files.length, 'Steckbrief', 'Steckbriefe')} ${verb} sich nicht lesen und ${files.length === 1 ? 'fehlt' : 'fehlen'} hier. Den Grund zeigt:`,
    ...files.slice(0, most).map((file) => `  vorhaben check ${typed(file)}`),
    ...(left > 0 ? [`  … und ${counted(left, 'weitere Datei', 'weitere Dateien')}: vorhaben check`] : []),
    '',
  ].join('\n');
}

/** Reads and checks the Steckbriefe of a folder: drafts and exempt ones, too. One that is broken never hides the others. */
export async function alleSteckbriefe(
  io: Io,
  ordner: string,
  given: string | undefined,
  befehl: 'list' | 'status',
): Promise<AlleSteckbriefe> {
  const folder = folderNamed(ordner, io);
  const unread: Unread[] = [];
  const paths = pathsOf([ordner], io, unread);
  const found = await leitfadenOf({ paths, folder, given, befehl }, io);
  const checked = await checkAll(paths.map(onDisk), found.leitfaden, io, {
    fassungen: found.fassungen,
    keep: true,
  });
  const broken = checked.filter(({ steckbrief }) => steckbrief === undefined).map(({ file }) => file);
  return {
    leitfaden: found.leitfaden,
    geprueft: checked.flatMap(({ file, steckbrief, diagnostics }) =>
      steckbrief ? [{ file, steckbrief, befunde: diagnostics }] : [],
    ),
    code: broken.length > 0 ? Exit.findings : Exit.ok,
    sayNotes: () => {
      if (found.ordner === undefined)
        io.err(
          `${`vorhaben: Im Ordner liegt kein leitfaden.yaml. Es gilt der mitgelieferte Leitfaden von Rostock. ${found.darueber ?? ''}`.trim()}\n`,
        );
      if (broken.length > 0) io.err(unreadable(broken));
      for (const note of unreadNotes(unread, io)) io.err(`${note}\n`);
    },
  };
}

/** How wide a table may be. What goes into a file or to another program is not cut. */
export const columnsOf = ({ isTTY, columns }: Io): number => (isTTY ? columns : Number.POSITIVE_INFINITY);
