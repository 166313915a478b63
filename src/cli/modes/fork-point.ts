import { UsageError } from '../io.js';
import type { Git } from './git.js';

/** The commit from which this work and a named state went apart; the reason and the next step if there is none. */
export function forkPoint(git: Git, ref: string): string {
  const isShallow = git.ask(['rev-parse', '--is-shallow-repository']).text.trim() === 'true';
  const missing =
    'Die Git-Historie fehlt: Hier liegt nur ihr Ende.\nHolen Sie sie ganz. In GitLab: GIT_DEPTH: 0 · In GitHub: fetch-depth: 0 · Von Hand: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"';
  const isName = ref !== '' && !ref.startsWith('-');
  const commit = isName
    ? git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    : undefined;
  if (!commit?.ok) {
    throw new UsageError(
      `Den Stand „${ref}“ kennt Git hier nicht. ${isShallow ? missing : 'Nennen Sie einen Zweig oder einen Commit, zum Beispiel: --changed-since origin/main'}`,
    );
  }
  const base = git.ask(['merge-base', commit.text.trim(), 'HEAD']);
  if (base.ok) return base.text.trim();
  throw new UsageError(
    isShallow
      ? missing
      : `„${ref}“ und der jetzige Stand haben keinen gemeinsamen Anfang. Nennen Sie einen anderen Zweig oder Commit.`,
  );
}
