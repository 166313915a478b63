import { withoutCommands } from '../base/runner-commands.js';
import type { Io } from './io.js';

/** The names by which runners say that they read commands out of the log. */
const runners = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'TF_BUILD'] as const;

const readsCommands = ({ env }: Io): boolean =>
  runners.some((name) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase()));

/**
 * The world in which nothing that is said can be a command for the runner that reads it: words of a Steckbrief and names
 * of files stand in most of what we say. Only `commands` goes past this guard.
 */
export const guarded = (io: Io): Io =>
  readsCommands(io)
    ? {
        ...io,
        out: (text) => io.out(withoutCommands(text)),
        err: (text) => io.err(withoutCommands(text)),
        commands: io.out,
      }
    : io;
