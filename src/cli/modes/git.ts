import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join, resolve, sep } from 'node:path';
import { type Io, UsageError } from '../io.js';
import { shownPath } from '../shown.js';

/** What a repository's own settings could run is switched off: it may come from strangers. */
const harmless = ['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'diff.external='].flatMap(
  (setting) => ['-c', setting],
);

/**
 * Git's own variables stay as they are, for a hook says by them which index is meant. Nothing is fetched over the
 * network, no lock is taken, nobody is asked anything, and messages come in the language that is looked for below.
 */
const quiet = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** The program on the search path, never one in the current folder, where Windows would look first. */
function programIn(env: Io['env']): string {
  const name = sep === '\\' ? 'git.exe' : 'git';
  const found = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (found !== undefined) return found;
  throw new UsageError(
    'Git ist auf diesem Rechner nicht zu finden. --staged und --changed-since brauchen es.\nInstallieren Sie Git, oder prüfen Sie den ganzen Ordner: vorhaben check',
  );
}

export interface Answer {
  readonly ok: boolean;
  readonly bytes: Buffer;
  readonly text: string;
}

/** A Git work tree that can be asked. */
export interface Git {
  /** The folder of the work tree. */
  readonly root: string;
  /** Runs Git and gives what it answers, be it a refusal. */
  readonly ask: (args: readonly string[], input?: string) => Answer;
  /** Runs Git, and ends the run if it refuses. */
  readonly get: (args: readonly string[], input?: string) => Answer;
}

function stopWithoutTree(folder: string, complaint: string): never {
  if (complaint.includes('dubious ownership')) {
    throw new UsageError(
      `Der Ordner „${folder}“ gehört einem anderen Konto. Git liest ihn deshalb nicht.\nIst er Ihnen bekannt, dann erlauben Sie ihn mit: git config --global --add safe.directory <Ordner>`,
    );
  }
  throw new UsageError(
    `Der Ordner „${folder}“ gehört zu keinem Git-Repository mit Dateien.\nPrüfen Sie ohne --staged und --changed-since: vorhaben check`,
  );
}

/** Finds the Git work tree around the working directory of the call, or around a folder that it names. */
export function gitAround(named: string, io: Io): Git {
  const program = programIn(io.env);
  // A hook names index and repository relative to the folder in which it is called.
  const isHook = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'].some((name) => io.env[name] !== undefined);
  const cwd = isHook || !statSync(named, { throwIfNoEntry: false })?.isDirectory() ? io.cwd : named;
  const run = (args: readonly string[], input = '') =>
    spawnSync(program, [...harmless, ...args], {
      cwd,
      env: { ...io.env, ...quiet },
      input,
      maxBuffer: 2 ** 30,
      windowsHide: true,
    });
  const ask = (args: readonly string[], input?: string): Answer => {
    const { status, stdout } = run(args, input);
    const bytes = stdout ?? Buffer.alloc(0);
    return { ok: status === 0, bytes, text: bytes.toString('utf8') };
  };
  const get = (args: readonly string[], input?: string): Answer => {
    const answer = ask(args, input);
    if (answer.ok) return answer;
    throw new UsageError(
      `Git konnte nicht antworten (git ${args[0]}).\nOb das Repository heil ist, sagt: git fsck`,
    );
  };
  const { status, stdout, stderr } = run(['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [isInside, up = ''] = String(stdout).split('\n');
  if (status !== 0 || isInside !== 'true') stopWithoutTree(shownPath(cwd, io.cwd), String(stderr));
  return { root: resolve(cwd, up), ask, get };
}
