import { CommanderError } from 'commander';
import { isFileFault, reasonOf } from '../base/file-fault.js';
import { beforeCommand, germanError } from './deutsch.js';
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
  const program = programFor(io, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      io.out(program.helpInformation());
      return Exit.ok;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return Exit.ok;
      const command = argv.flatMap((word) => program.commands.find((one) => one.name() === word) ?? [])[0];
      const help = ['vorhaben', ...(command ? [command.name()] : []), '--help'].join(' ');
      io.err(`vorhaben: ${beforeCommand(argv, command) ?? germanError(error)}\nHilfe: ${help}\n`);
      return Exit.usage;
    }
    if (isFileFault(error)) {
      // Whether a folder belongs to Git is asked first: the folder is what could not be read.
      const path = (error.path ?? '.').replace(/(?<=.)[\\/]\.git$/, '');
      io.err(`vorhaben: „${path}“ lässt sich nicht öffnen: ${reasonOf(error.code)}.\n`);
      return Exit.usage;
    }
    if (!isUsageError(error)) throw error;
    io.err(`vorhaben: ${error.message}\n`);
    return Exit.usage;
  }
}
