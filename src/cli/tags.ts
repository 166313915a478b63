import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workTreeOf } from '../read/city-folder.js';

function hasPackedTag(git: string): boolean {
  try {
    return /^\S+ refs\/tags\/liste-/m.test(readFileSync(join(git, 'packed-refs'), 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Whether the Git repository around a folder may have a tag for an edition of the list (`liste-…`). Looks at two names
 * on the disk, so that nobody without editions pays for asking Git.
 */
export function mayHaveEditions(folder: string): boolean {
  const root = workTreeOf(folder);
  if (root === undefined) return false;
  const git = join(root, '.git');
  // A work tree beside the main one has a file there: Git knows where its tags are.
  if (!statSync(git).isDirectory()) return true;
  const tags = join(git, 'refs', 'tags');
  const loose = existsSync(tags) ? readdirSync(tags) : [];
  return loose.some((name) => name.startsWith('liste-')) || hasPackedTag(git);
}
