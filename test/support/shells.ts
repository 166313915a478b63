import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, home } from './world.js';

/** Completes the last word of a line with a script, in a folder: what the shell would offer. */
export type Complete = (script: string, line: string, folder: string) => readonly string[];

export const isInstalled = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

function ask(shell: string, args: readonly string[], script: string, line: string, folder: string) {
  const file = join(folderWith({}), 'script');
  writeFileSync(file, script);
  const { stdout, stderr } = spawnSync(shell, [...args, file, line], { encoding: 'utf8', cwd: folder });
  if (stderr !== '') throw new Error(`${shell}: ${stderr}`);
  return stdout.split('\n').filter((word) => word !== '');
}

/** As readline calls it: `=` divides words, and the last word may be empty. */
const inBash = `
source "$1"
IFS=' ' read -r -a COMP_WORDS <<<"\${2//=/ = }"
if [[ $2 == *' ' || $2 == *= ]]; then [[ $2 == *= ]] || COMP_WORDS+=(''); fi
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_vorhaben
printf '%s\\n' "\${COMPREPLY[@]}"`;

/** Offers and descriptions, with a tab between. */
const inFish = 'source $argv[1]; complete -C $argv[2]';

export const completeIn: Readonly<Record<'bash' | 'zsh' | 'fish', Complete>> = {
  bash: (script, line, folder) => ask('bash', ['--norc', '-c', inBash, 'bash'], script, line, folder),
  zsh: (script, line, folder) =>
    ask('zsh', ['-f', join(home, 'test/support/zsh-complete.zsh')], script, line, folder).filter(
      (word) => !word.startsWith('BUFFER'),
    ),
  fish: (script, line, folder) => ask('fish', ['--no-config', '-c', inFish], script, line, folder),
};
