import { reports } from '../../report/index.js';
import type { CheckRun } from '../../report/run.js';
import { checkAgain } from '../check-again.js';
import { type CheckOptions, choice, exitOf, thresholdOf } from '../check-options.js';
import { runOf, say } from '../check-run.js';
import { useColor } from '../color.js';
import { inputOf } from '../input.js';
import type { ExitCode, Io } from '../io.js';
import { findLeitfaden, stopIfSeveral } from '../leitfaden.js';
import { progressOf } from '../progress.js';
import { checkAll } from '../steckbriefe.js';
import { stopIfApart } from '../together.js';

/** `vorhaben check`: reads every Steckbrief, runs every rule, reports, and says by exit code how it went. */
export async function check(io: Io, given: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const report = reports[choice('--format', options.format, Object.keys(reports))];
  const threshold = thresholdOf(options);
  const color = useColor(options.color, io);
  const print = (run: CheckRun) => io.out(report?.(run, { color, columns: io.columns }) ?? '');
  stopIfApart(options);
  if (options.watch) return checkAgain(io, given, options, print);

  const stats = options.stats ? (await import('../modes/stats.js')).startStats(io) : undefined;
  stats?.phase('Dateien finden');
  const { files, neighbours, folder, notes } = await inputOf(given, options, io);
  stopIfSeveral(
    files.map(({ path }) => path),
    options.leitfaden,
    io,
  );
  stats?.phase('Leitfaden lesen');
  const found = await findLeitfaden(folder, options.leitfaden, io);

  stats?.phase('Lesen und prüfen');
  const progress = progressOf(files.length, io);
  const noted = files.map(progress.noted);
  const checked = await checkAll(stats ? noted.map(stats.noted) : noted, found.leitfaden, io, {
    neighbours,
    ...(stats ? { lanes: stats.lanes } : {}),
  });
  progress.end();
  stats?.phase('Bericht schreiben');
  const run = await runOf(checked, found, options, io);
  print(run);
  say(io, notes);
  if (stats) io.err(stats.report(run.files));
  return exitOf(run, threshold);
}
