import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { likely } from '../../base/likely.js';
import { reports } from '../../report/index.js';
import { type CheckRun, countsOf } from '../../report/run.js';
import { useColor } from '../color.js';
import { Exit, type ExitCode, type Io, UsageError } from '../io.js';
import { findLeitfaden, stopIfSeveral } from '../leitfaden.js';
import { checkAll, pathsOf } from '../steckbriefe.js';

interface Options {
  readonly leitfaden?: string;
  readonly format: string;
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly color: string;
}

const levels = ['error', 'warning', 'hint'] as const;

function choice<T extends string>(flag: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === given);
  if (found !== undefined) return found;
  const near = likely(given, allowed);
  throw new UsageError(
    `„${given}“ ist bei ${flag} nicht möglich.${near ? ` Meinten Sie „${near}“?` : ''} Möglich sind: ${allowed.join(', ')}.`,
  );
}

function exitOf(run: CheckRun, { failOn, maxWarnings }: Options): ExitCode {
  const counts = countsOf(run);
  const failing = levels.slice(0, levels.indexOf(choice('--fail-on', failOn, levels)) + 1);
  const tooMany = maxWarnings !== undefined && counts.warning > Number(maxWarnings);
  return tooMany || failing.some((level) => counts[level] > 0) ? Exit.findings : Exit.ok;
}

/** `vorhaben check`: reads every Steckbrief, runs every rule, reports, and says by exit code how it went. */
export async function check(io: Io, given: readonly string[], options: Options): Promise<ExitCode> {
  const report = reports[choice('--format', options.format, Object.keys(reports))];
  choice('--fail-on', options.failOn, levels);
  if (options.maxWarnings !== undefined && !/^\d+$/.test(options.maxWarnings)) {
    throw new UsageError(`„${options.maxWarnings}“ bei --max-warnings ist keine Zahl.`);
  }
  const color = useColor(options.color, io);
  const wanted = given.length > 0 ? given : ['.'];
  const paths = pathsOf(wanted, io);
  stopIfSeveral(paths, options.leitfaden, io);
  const first = resolve(io.cwd, wanted[0] ?? '.');
  const folder = statSync(first).isDirectory() ? first : dirname(first);
  const { leitfaden, ordner } = await findLeitfaden(folder, options.leitfaden, io);

  const run: CheckRun = {
    stichtag: io.stichtag,
    leitfaden: leitfaden.kennung,
    stadt: leitfaden.stadt,
    ...(ordner === undefined
      ? {
          note: 'Im Ordner liegt kein leitfaden.yaml. Geprüft ist nach dem mitgelieferten Leitfaden von Rostock.',
        }
      : {}),
    files: await checkAll(paths, leitfaden, io),
  };
  io.out(report?.(run, { color, columns: io.columns }) ?? '');
  return exitOf(run, options);
}
