// Builds the program: generated sources, the library in dist/, and the bundles that bin/vorhaben.js runs.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { keepBytecode } from './bytecode.mjs';
import { generated } from './generated.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const { path, text } of await generated()) writeFileSync(new URL(`../${path}`, import.meta.url), text);

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: root, stdio: 'inherit' });

await bundle();
await keepBytecode();
