import { resolve } from 'node:path';
import type { Unread } from '../read/folder.js';
import type { CheckRun } from '../report/run.js';
import { aboutSeveral } from '../rules/check.js';
import type { CheckOptions } from './check-options.js';
import { runOf } from './check-run.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { leitfadenOf } from './leitfaden.js';
import { folderOf, onDisk, pathsOf } from './selection.js';
import { withShared } from './shared-ids.js';
import { checkAll } from './steckbriefe.js';
import { unreadNotes } from './unread-notes.js';

/** `--watch`: the same steps again and again, on what has changed. */
export async function checkAgain(
  io: Io,
  given: readonly string[],
  options: CheckOptions,
  print: (run: CheckRun) => void,
): Promise<ExitCode> {
  if (!['text', 'kompakt'].includes(options.format))
    throw new UsageError('Bei --watch sind nur --format text und --format kompakt möglich.');
  const wanted = given.length > 0 ? given : ['.'];
  const folders = wanted.map((path) => folderOf(path, io));
  const baseline = options.baseline === undefined ? undefined : resolve(io.cwd, options.baseline);
  const { watch } = await import('./modes/watch.js');
  return watch(io, {
    look: async () => {
      const unread: Unread[] = [];
      const paths = pathsOf(wanted, io, unread);
      const asked = { paths, folder: folders[0] ?? io.cwd, given: options.leitfaden, befehl: 'check' };
      const found = await leitfadenOf(asked, io);
      const seen = { paths, found, folders, notes: unreadNotes(unread, io) };
      if (baseline === undefined) return seen;
      (await import('./modes/baseline.js')).readBaseline(baseline, io);
      return { ...seen, baseline };
    },
    check: async (paths, { leitfaden, fassungen }) =>
      (await checkAll(paths.map(onDisk), leitfaden, io, { fassungen })).map((file) => ({
        ...file,
        diagnostics: file.diagnostics.filter(({ rule }) => !aboutSeveral.has(rule)),
      })),
    report: async (files, found) => {
      const run = await runOf(withShared(files, found.leitfaden), found, options, io);
      print(run);
      return run;
    },
  });
}
