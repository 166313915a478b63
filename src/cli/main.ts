import { CommanderError } from 'commander';
import { isFileFault, reasonOf } from '../base/file-fault.js';
import { germanError } from './deutsch.js';
import { Exit, type ExitCode, type Io, isUsageError } from './io.js';
import { programFor } from './program.js';
import { guarded } from './runner.js';

/**
 * Runs the program and says by exit code how it went: 0, 1 findings, 2 wrong call. Anything else that is thrown is a
 * bug; the caller turns it into 70.
 */
export async function main(argv: readonly string[], world: Io): Promise<ExitCode> {
  const io = guarded(world);
  let code: ExitCode = Exit.ok;
  try {
    const program = programFor(io, (result) => {
      code = result;
    });
    if (argv.length === 0) {
      io.out(program.helpInformation());
      return Exit.ok;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return Exit.ok;
      io.err(`vorhaben: ${germanError(error)}\nHilfe: vorhaben --help\n`);
      return Exit.usage;
    }
    if (isFileFault(error)) {
      io.err(`vorhaben: „${error.path ?? '.'}“ lässt sich nicht öffnen: ${reasonOf(error.code)}.\n`);
      return Exit.usage;
    }
    if (!isUsageError(error)) throw error;
    io.err(`vorhaben: ${error.message}\n`);
    return Exit.usage;
  }
}
