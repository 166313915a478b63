// Builds the program: generated sources, the library in dist/, and the one bundled file that bin/vorhaben.js runs.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { generated } from './generated.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const { path, text } of await generated()) writeFileSync(new URL(`../${path}`, import.meta.url), text);

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: root, stdio: 'inherit' });

await esbuild.build({
  entryPoints: [fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))],
  outfile: fileURLToPath(new URL('../dist/vorhaben.cjs', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'eof',
  // gray-matter brings an engine that calls eval; ours replaces it, so the warning says nothing.
  logOverride: { 'direct-eval': 'silent' },
});
