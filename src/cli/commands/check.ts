import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reportNamed, reportNames } from '../../report/load.js';
import type { CheckRun } from '../../report/run.js';
import { type CheckOptions, choice, exitOf, mendingOf, thresholdOf } from '../check-options.js';
import { useColor } from '../color.js';
import { Exit, type ExitCode, type Io } from '../io.js';
import { findLeitfaden, stopIfSeveral } from '../leitfaden.js';
import { keepInputs, reportFiles, writeReports } from '../reports.js';
import { onDisk, pathsOf, type Selected } from '../selection.js';
import { checkAll } from '../steckbriefe.js';
import { versionOf } from '../version.js';

const shippedNote =
  'Im Ordner liegt kein leitfaden.yaml. Geprüft ist nach dem mitgelieferten Leitfaden von Rostock.';

/** `vorhaben check`: reads every Steckbrief, runs every rule, reports, and says by exit code how it went. */
export async function check(io: Io, given: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const report = await reportNamed(choice('--format', options.format, reportNames));
  const reportPaths = reportFiles(options.report, io);
  const threshold = thresholdOf(options);
  const mending = mendingOf(options);
  const color = useColor(options.color, io);
  const wanted = given.length > 0 ? given : ['.'];
  const paths = pathsOf(wanted, io);
  keepInputs(reportPaths, paths);
  stopIfSeveral(paths, options.leitfaden, io);
  const first = resolve(io.cwd, wanted[0] ?? '.');
  const folder = statSync(first).isDirectory() ? first : dirname(first);
  const { leitfaden, ordner } = await findLeitfaden(folder, options.leitfaden, io);

  const look = (some: readonly Selected[]) => checkAll(some, leitfaden, io);
  let files = await look(paths.map(onDisk));
  let code: ExitCode = Exit.ok;
  if (mending) {
    const { fixFiles } = await import('../fix.js');
    ({ files, code } = await fixFiles(paths, files, mending, io, options.format, look));
    if (mending.isDiff) return code;
  }

  const run: CheckRun = {
    stichtag: io.stichtag,
    leitfaden: leitfaden.kennung,
    stadt: leitfaden.stadt,
    ...(ordner === undefined ? { note: shippedNote } : {}),
    version: versionOf(io),
    files,
  };
  io.out(report(run, { color, columns: io.columns }));
  await writeReports(run, reportPaths, options.format, io);
  return exitOf(run, threshold) || code;
}
