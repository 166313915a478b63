import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportNamed, reportNames } from '../report/load.js';
import type { CheckRun } from '../report/run.js';
import { choice } from './check-options.js';
import { type Io, UsageError } from './io.js';
import { refusalFor } from './report-target.js';
import { whyUnwritten, writeWhole } from './whole-file.js';

/** A report that goes to a file: `--report NAME=DATEI`. */
export interface ReportFile {
  readonly name: (typeof reportNames)[number];
  /** The file as it was typed, and its absolute path. */
  readonly given: string;
  readonly path: string;
}

/** What GitHub takes as the summary of one step. */
const summaryLimit = 1024 * 1024;

/** Takes the values of `--report` apart; a wrong one ends the run before anything is read. */
export function reportFiles(values: readonly string[] = [], io: Io): readonly ReportFile[] {
  const seen = new Set<string>();
  return values.map((value) => {
    const [, typed, given] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
    if (typed === undefined || given === undefined) {
      throw new UsageError(
        `„${value}“ bei --report ist nicht vollständig. Nennen Sie den Bericht und die Datei, zum Beispiel: --report junit=junit.xml`,
      );
    }
    const name = choice('--report', typed, reportNames);
    // Other programs mean the output by this name; here it belongs to the report of `--format`.
    if (given === '-') {
      throw new UsageError(
        `„-“ bei --report ist keine Datei: Auf dem Bildschirm steht schon der Bericht von --format. Schreiben Sie --format ${name}, oder nennen Sie eine Datei, zum Beispiel: --report ${name}=bericht.txt`,
      );
    }
    const path = resolve(io.cwd, given);
    if (seen.has(path)) {
      throw new UsageError(
        `Zwei Berichte sollen in dieselbe Datei „${given}“. Geben Sie jedem Bericht eine eigene Datei.`,
      );
    }
    const refusal = refusalFor(given, path);
    if (refusal !== undefined) throw new UsageError(refusal);
    seen.add(path);
    return { name, given, path };
  });
}

/** Adds the page to the summary of the step, if GitHub Actions runs us and there is room left. */
async function appendSummary(run: CheckRun, { env }: Io): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { zusammenfassung } = await import('../report/more.js');
  try {
    const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(file, zusammenfassung(run, summaryLimit - written));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(
      `Die Zusammenfassung „${file}“ lässt sich nicht schreiben (${code}). GitHub nennt die Datei in GITHUB_STEP_SUMMARY.`,
    );
  }
}

/** Writes the reports of one run to their files, and the summary of the step if one of all its reports is for GitHub. */
export async function writeReports(
  run: CheckRun,
  files: readonly ReportFile[],
  format: string,
  io: Io,
): Promise<void> {
  for (const { name, given, path } of files) {
    const report = await reportNamed(name);
    const refusal = writeWhole(path, report(run, { color: false, columns: 80 }));
    if (refusal !== undefined) {
      throw new UsageError(`Der Bericht „${given}“ lässt sich nicht schreiben: ${whyUnwritten(refusal)}`);
    }
  }
  if (format === 'github' || files.some(({ name }) => name === 'github')) await appendSummary(run, io);
}
