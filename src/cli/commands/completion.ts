import type { Command } from 'commander';
import { choice } from '../check-options.js';
import { choicesOf } from '../completion/choices.js';
import { shells } from '../completion/shells.js';
import { wordsOf } from '../completion/words.js';
import { Exit, type ExitCode, type Io } from '../io.js';

/** `vorhaben completion`: prints the script that completes the words of this program in a shell. */
export const completion =
  (program: Command) =>
  async (io: Io, shell: string): Promise<ExitCode> => {
    const script = shells[choice('completion', shell, Object.keys(shells))];
    io.out(script?.(wordsOf(program, choicesOf)) ?? '');
    return Exit.ok;
  };
