import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reportNamed, reportNames } from '../../report/load.js';
import type { CheckRun } from '../../report/run.js';
import { type CheckOptions, choice, exitOf, thresholdOf } from '../check-options.js';
import { useColor } from '../color.js';
import type { ExitCode, Io } from '../io.js';
import { findLeitfaden, stopIfSeveral } from '../leitfaden.js';
import { keepInputs, reportFiles, writeReports } from '../reports.js';
import { onDisk, pathsOf } from '../selection.js';
import { checkAll } from '../steckbriefe.js';
import { versionOf } from '../version.js';

const shippedNote =
  'Im Ordner liegt kein leitfaden.yaml. Geprüft ist nach dem mitgelieferten Leitfaden von Rostock.';

/** `vorhaben check`: reads every Steckbrief, runs every rule, reports, and says by exit code how it went. */
export async function check(io: Io, given: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const report = await reportNamed(choice('--format', options.format, reportNames));
  const files = reportFiles(options.report, io);
  const threshold = thresholdOf(options);
  const color = useColor(options.color, io);
  const wanted = given.length > 0 ? given : ['.'];
  const paths = pathsOf(wanted, io);
  keepInputs(files, paths);
  stopIfSeveral(paths, options.leitfaden, io);
  const first = resolve(io.cwd, wanted[0] ?? '.');
  const folder = statSync(first).isDirectory() ? first : dirname(first);
  const { leitfaden, ordner } = await findLeitfaden(folder, options.leitfaden, io);

  const run: CheckRun = {
    stichtag: io.stichtag,
    leitfaden: leitfaden.kennung,
    stadt: leitfaden.stadt,
    ...(ordner === undefined ? { note: shippedNote } : {}),
    version: versionOf(io),
    files: await checkAll(paths.map(onDisk), leitfaden, io),
  };
  io.out(report(run, { color, columns: io.columns }));
  await writeReports(run, files, options.format, io);
  return exitOf(run, threshold);
}
