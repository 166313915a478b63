import { visibleLine } from '../base/characters.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { counted } from '../base/words.js';
import { readBytes } from '../read/folder.js';
import type { Mending } from './check-options.js';
import { unifiedDiff } from './diff.js';
import { Exit, type ExitCode, type Io } from './io.js';
import { identity, type Mended, type Mender, mend, type Refusal } from './mend.js';
import { type NotWritten, replaceFile } from './replace-file.js';
import type { CheckedSteckbrief, checkAll } from './steckbriefe.js';

type CheckAll = typeof checkAll;

const refusals: Readonly<Record<Refusal, string>> = {
  unreadable:
    'Danach ließe sich der Kopf noch nicht lesen. Beheben Sie zuerst die übrigen Fehler, und rufen Sie den Befehl noch einmal auf.',
  changed: 'Dabei könnte sich mehr ändern als diese Stelle. Ändern Sie sie bitte von Hand.',
};

const refusalLine = (file: string, { rule, place }: Diagnostic, why: Refusal): string =>
  `Nicht berichtigt: ${visibleLine(file)}:${place.line}:${place.column} [${rule}]. ${refusals[why]}\n`;

function failure(why: NotWritten): string {
  if (why === 'foreign')
    return 'Die Datei wurde inzwischen von einem anderen Programm geändert. Rufen Sie den Befehl noch einmal auf.';
  if (why === 'readonly')
    return 'Sie dürfen die Datei nicht ändern. Heben Sie den Schreibschutz auf, und rufen Sie den Befehl noch einmal auf.';
  return `Die Datei lässt sich nicht schreiben (${why.code}). Sie ist noch so wie vorher.`;
}

/** What `--fix` and `--diff` did: the files as they are now, and 1 if something could not be written or would change. */
export interface Fixed {
  readonly files: readonly CheckedSteckbrief[];
  readonly code: ExitCode;
}

/** Without the fixes that were refused: nobody is told to try them again. */
function withoutRefused(file: CheckedSteckbrief, { refused }: Mended): CheckedSteckbrief {
  const ids = new Set(refused.map(({ diagnostic }) => identity(diagnostic)));
  const diagnostics = file.diagnostics.map((diagnostic) => {
    const { fix: _, ...rest } = diagnostic;
    return ids.has(identity(diagnostic)) ? rest : diagnostic;
  });
  return { ...file, diagnostics };
}

/**
 * Mends the files in which there is something to mend, or shows what would change.
 *
 * @param paths the absolute paths of the files, in the order of `checked`
 */
export async function fixFiles(
  paths: readonly string[],
  checked: readonly CheckedSteckbrief[],
  { isDiff, unsafe }: Mending,
  io: Io,
  report: string,
  check: (files: Parameters<CheckAll>[0]) => ReturnType<CheckAll>,
): Promise<Fixed> {
  const { headerOf, isMendedWell } = await import('../read/thorough.js');
  const tell = report === 'text' && !isDiff ? io.out : io.err;
  const mended = new Map<string, Mended>();
  let code: ExitCode = Exit.ok;
  for (const [index, { file, diagnostics }] of checked.entries()) {
    const path = paths[index] ?? '';
    const old = diagnostics.some(({ fix }) => fix && (fix.safe || unsafe)) && readBytes(path).value;
    if (!old) continue;
    const mender: Mender = {
      look: async (bytes) => {
        const [one] = await check([{ path, bytes: () => ({ value: bytes, findings: [] }) }]);
        return one?.diagnostics ?? [];
      },
      isReadable: (bytes) => headerOf(bytes) !== undefined,
      isMendedWell,
      unsafe,
    };
    const result = await mend(old, mender);
    for (const { diagnostic, why } of result.refused) tell(refusalLine(file, diagnostic, why));
    mended.set(file, result);
    if (result.count === 0) continue;
    if (isDiff) {
      const { patch, note } = unifiedDiff(file, old, result.bytes, io.commands !== undefined);
      io.out(patch);
      if (note) io.err(`${visibleLine(file)}: ${note}\n`);
      code = Exit.findings;
      continue;
    }
    const problem = replaceFile(path, old, result.bytes);
    if (problem === undefined) {
      tell(`Berichtigt: ${visibleLine(file)}, ${counted(result.count, 'Stelle', 'Stellen')}\n`);
    } else {
      io.err(`Nicht berichtigt: ${visibleLine(file)}. ${failure(problem)}\n`);
      code = Exit.findings;
    }
  }
  if (isDiff || mended.size === 0) return { files: checked, code };
  const again = await check(paths.map((path) => ({ path, bytes: () => readBytes(path) })));
  const files = again.map((one) => {
    const result = mended.get(one.file);
    return result ? withoutRefused(one, result) : one;
  });
  return { files, code };
}
