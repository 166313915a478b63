// Keeps the bytecode of the bundles beside them, with all that the commands of every day compile while they run. It holds
// for the Node that builds; any other refuses it and compiles as ever.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const { load, scripts } = createRequire(import.meta.url)('../bin/bundles.js');

const calls = (out) => [
  ['--help'],
  ['check', 'examples/brueckenfelde'],
  ['check', 'examples/rostock', '--format', 'json'],
  ['render', 'examples/brueckenfelde', '--out', out],
  ['list', 'examples/brueckenfelde'],
  ['status', 'examples/brueckenfelde'],
  ['explain', 'datum-ungueltig'],
];

export async function keepBytecode() {
  const folder = mkdtempSync(join(tmpdir(), 'vorhaben-bau-'));
  const silent = () => {};
  const io = { cwd: home, home, stichtag: '2026-11-22', env: {}, columns: 80, out: silent, err: silent };
  try {
    const { main } = load('main.cjs');
    for (const argv of calls(join(folder, 'public'))) {
      const code = await main(argv, { ...io, isTTY: false, stdin: () => new Uint8Array() });
      if (code !== 0) throw new Error(`vorhaben ${argv.join(' ')} ended with ${code}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const [file, { script }] of scripts) writeFileSync(`${file}.v8`, script.createCachedData());
}
