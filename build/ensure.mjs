// Installs what is missing. `npm start` and `npm test` call it, so that they work on a fresh clone with only Node.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const time = (path) => (existsSync(new URL(path, root)) ? statSync(new URL(path, root)).mtimeMs : 0);

/** Runs `npm ci` if the packages are not installed, or are older than the lock file. */
export function ensureInstalled() {
  if (
    time('node_modules/.package-lock.json') > 0 &&
    time('node_modules/.package-lock.json') >= time('package-lock.json')
  )
    return;
  console.error('Pakete werden installiert (npm ci) …');
  execSync('npm ci --ignore-scripts', { cwd: fileURLToPath(root), stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Builds the program anew. */
export async function ensureBuilt() {
  ensureInstalled();
  await import('./build.mjs');
}
