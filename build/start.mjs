// `npm start`: checks and renders the example of Rostock and says where the list lies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensureInstalled();
if (!existsSync(new URL('../dist/bundle/main.cjs', import.meta.url))) {
  console.error('Das Programm wird gebaut …');
  await ensureBuilt();
}
const run = (...args) =>
  spawnSync(process.execPath, ['bin/vorhaben.js', ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
process.exitCode =
  run('check', 'examples/rostock') || run('render', 'examples/rostock', '--out', 'public/rostock');
