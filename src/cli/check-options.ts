import type { Severity } from '../base/diagnostic.js';
import { likely } from '../base/likely.js';
import { type CheckRun, countsOf } from '../report/run.js';
import { Exit, type ExitCode, UsageError } from './io.js';

/** The flags of `vorhaben check` as they were typed. */
export interface CheckOptions {
  readonly leitfaden?: string;
  readonly format: string;
  /** `NAME=DATEI`, once for each `--report`. */
  readonly report?: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly color: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly unsafe?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly staged?: boolean;
  readonly changedSince?: string;
  readonly baseline?: string;
  readonly baselineSchreiben?: boolean;
  readonly watch?: boolean;
  readonly stats?: boolean;
}

/** What is to become of the findings that a program can mend. */
export interface Mending {
  /** Only show what would be written. */
  readonly isDiff: boolean;
  readonly unsafe: boolean;
}

/** What `--fix`, `--diff` and `--unsafe` ask for together; undefined if nothing is to be mended. */
export function mendingOf({ fix = false, diff = false, unsafe = false }: CheckOptions): Mending | undefined {
  if (fix && diff)
    throw new UsageError(
      '--fix und --diff gehen nicht zusammen: --diff zeigt nur, was --fix ändern würde. Lassen Sie eines von beiden weg.',
    );
  if (unsafe && !fix && !diff)
    throw new UsageError('--unsafe geht nur zusammen mit --fix oder --diff. Schreiben Sie: --diff --unsafe');
  return fix || diff ? { isDiff: diff, unsafe } : undefined;
}

/** The levels as the reports name them. */
const germanLevels: Readonly<Record<string, string>> = {
  fehler: 'error',
  warnung: 'warning',
  warnungen: 'warning',
  hinweis: 'hint',
  hinweise: 'hint',
};

/** The value of a flag that allows a few names only; another one ends the run and names the likely one. */
export function choice<T extends string>(flag: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === given);
  if (found !== undefined) return found;
  const near = allowed.find((name) => name === germanLevels[given.toLowerCase()]) ?? likely(given, allowed);
  throw new UsageError(
    `„${given}“ ist bei ${flag} nicht möglich.${near ? ` Meinten Sie „${near}“?` : ''} Möglich sind: ${allowed.join(', ')}.`,
  );
}

/** The levels for `--fail-on`, the gravest first. */
export const levels: readonly Severity[] = ['error', 'warning', 'hint'];

/** What makes a run fail: the levels whose findings do, and how many warnings are too many. */
export interface Threshold {
  readonly failing: readonly Severity[];
  readonly maxWarnings: number;
}

export function thresholdOf({ failOn, maxWarnings }: CheckOptions): Threshold {
  const failing = levels.slice(0, levels.indexOf(choice('--fail-on', failOn, levels)) + 1);
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new UsageError(`„${maxWarnings}“ bei --max-warnings ist keine Zahl.`);
  }
  return { failing, maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings) };
}

export function exitOf(run: CheckRun, { failing, maxWarnings }: Threshold): ExitCode {
  const counts = countsOf(run);
  const isFailed = counts.warning > maxWarnings || failing.some((level) => counts[level] > 0);
  return isFailed ? Exit.findings : Exit.ok;
}
