import { reportNamed, reportNames } from '../../report/load.js';
import type { CheckRun } from '../../report/run.js';
import { checkAgain } from '../check-again.js';
import { type CheckOptions, choice, exitOf, mendingOf, thresholdOf } from '../check-options.js';
import { runOf, say } from '../check-run.js';
import { useColor } from '../color.js';
import { inputOf } from '../input.js';
import { Exit, type ExitCode, type Io } from '../io.js';
import { leitfadenOf } from '../leitfaden.js';
import { progressOf } from '../progress.js';
import { reportFiles, writeReports } from '../reports.js';
import type { Selected } from '../selection.js';
import { checkAll } from '../steckbriefe.js';
import { mayHaveEditions } from '../tags.js';
import { stopIfApart } from '../together.js';

/** Whether a call names a YAML file: then it is about the files of the city, and not about its Steckbriefe. */
const isAboutYaml = (given: readonly string[], { stdinFilename = '' }: CheckOptions): boolean =>
  [...given, stdinFilename].some((path) => /\.ya?ml[\\/]?$/i.test(path));

/** `vorhaben check`: reads every Steckbrief, runs every rule, reports, and says by exit code how it went. */
export async function check(io: Io, given: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const report = await reportNamed(choice('--format', options.format, reportNames));
  const reportPaths = reportFiles(options.report, io);
  const threshold = thresholdOf(options);
  const mending = mendingOf(options);
  const color = useColor(options.color, io);
  stopIfApart(options);
  const tell = options.format === 'github' ? (io.commands ?? io.out) : io.out;
  const print = (run: CheckRun) => tell(report(run, { color, columns: io.columns }));
  if (isAboutYaml(given, options)) {
    const { checkYaml } = await import('../modes/check-yaml.js');
    const run = await checkYaml(given, options, io);
    print(run);
    await writeReports(run, reportPaths, options.format, io);
    return exitOf(run, threshold);
  }
  if (options.watch) return checkAgain(io, given, options, print);

  const stats = options.stats ? (await import('../modes/stats.js')).startStats(io) : undefined;
  stats?.phase('Dateien finden');
  const { files, neighbours, folder, notes } = await inputOf(given, options, io);
  const paths = files.map(({ path }) => path);
  stats?.phase('Leitfaden lesen');
  const found = await leitfadenOf({ paths, folder, given: options.leitfaden, befehl: 'check' }, io);

  stats?.phase('Lesen und prüfen');
  const progress = progressOf(files.length, io);
  const noted = files.map(progress.noted);
  const edition = mayHaveEditions(folder)
    ? (await import('../modes/edition.js')).lastEdition(folder, io)
    : undefined;
  const look = (some: readonly Selected[]) =>
    checkAll(stats ? some.map(stats.noted) : some, found.leitfaden, io, {
      fassungen: found.fassungen,
      neighbours,
      edition,
      ...(stats ? { lanes: stats.lanes } : {}),
    });
  let checked = await look(noted);
  progress.end();
  let code: ExitCode = Exit.ok;
  if (mending) {
    const { fixFiles } = await import('../fix.js');
    ({ files: checked, code } = await fixFiles(paths, checked, mending, io, options.format, look));
    if (mending.isDiff) return code;
  }

  stats?.phase('Bericht schreiben');
  const run = await runOf(checked, found, options, io);
  print(run);
  await writeReports(run, reportPaths, options.format, io);
  say(io, notes);
  if (stats) io.err(stats.report(run.files));
  return exitOf(run, threshold) || code;
}
