import { visibleLine } from '../base/characters.js';
import type { Diagnostic, Severity } from '../base/diagnostic.js';
import { counted } from '../base/words.js';
import type { Aufnahme } from '../model/aufnahme.js';
import type { Begriffe } from '../model/leitfaden.js';

/** A checked file: what it is, what follows from its criteria, and what there is to say. */
export interface CheckedFile {
  /** As a person would type it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly id: string;
  readonly bezeichnung?: string;
  /** The day from which the version of the Leitfaden holds that judged it; undefined in a city with one version. */
  readonly gueltig_ab?: string;
  /** Undefined if the header could not be read. */
  readonly aufnahme?: Aufnahme;
  /** Puts the result into words: a report on thousands of files does not ask for all of them. */
  readonly begruendung?: () => string;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings a comment in the file asks to ignore, with a reason; they are not among the others. */
  readonly ignoriert?: number;
  /** A line of the file, for the frame around a finding. */
  readonly line: (number: number) => string;
}

/** One run of `check`: what every report is made from. */
export interface CheckRun {
  readonly stichtag: string;
  /** The `kennung` and the city of the Leitfaden. */
  readonly leitfaden: string;
  readonly stadt: string;
  /** What the city calls its papers; without it the usual words stand. */
  readonly begriffe?: Begriffe;
  /** A word on where the Leitfaden comes from, if it is not the city's own. */
  readonly note?: string;
  /** The version of the program, for reports that name it. */
  readonly version?: string;
  /** How many findings were known before and are left out, and the file that names them. */
  readonly known?: { readonly count: number; readonly baseline: string };
  readonly files: readonly CheckedFile[];
  /** There only if no Steckbriefe were checked, but a file of settings: what to say if nothing in it is wrong. */
  readonly einstellungen?: { readonly urteil: readonly string[] };
}

/** How many Steckbriefe a run is about. */
export const anzahlSteckbriefe = ({ files, einstellungen }: CheckRun): number =>
  einstellungen ? 0 : files.length;

export interface ReportOptions {
  readonly color: boolean;
  readonly columns: number;
}

export type Report = (run: CheckRun, options: ReportOptions) => string;

/** How many findings of each severity a run has. */
export function countsOf(run: CheckRun): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { diagnostics } of run.files) for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** How many findings the comments of the files ask to ignore. */
export const ignoriertIn = ({ files }: CheckRun): number =>
  files.reduce((sum, { ignoriert = 0 }) => sum + ignoriert, 0);

/** "0 Fehler, 0 Warnungen, 0 Hinweise": the last line of every report for people. */
export function countsLine(run: CheckRun): string {
  const { error, warning, hint } = countsOf(run);
  const counts = [
    counted(error, 'Fehler', 'Fehler'),
    counted(warning, 'Warnung', 'Warnungen'),
    counted(hint, 'Hinweis', 'Hinweise'),
  ].join(', ');
  const left = [counts];
  if (run.known) {
    const { count, baseline } = run.known;
    left.push(
      `${counted(count, 'bekannter Befund', 'bekannte Befunde')} ausgeblendet (${visibleLine(baseline)})`,
    );
  }
  const ignoriert = ignoriertIn(run);
  if (ignoriert > 0) left.push(`${counted(ignoriert, 'Befund', 'Befunde')} mit Begründung ignoriert`);
  return left.join(' · ');
}
