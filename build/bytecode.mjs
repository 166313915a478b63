// Keeps the bytecode of the bundles beside them, with all that the commands of every day compile while they run. It holds
// for the Node that builds; any other refuses it and compiles as ever.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const { endings, load, scripts } = require('../bin/bundles.js');
const { expectFiles } = require('../bin/engine.js');

const calls = (out) => [
  ['--help'],
  ['check', 'examples/brueckenfelde'],
  ['check', 'examples/rostock', '--format', 'json'],
  ['render', 'examples/brueckenfelde', '--out', out],
  ['list', 'examples/brueckenfelde'],
  ['status', 'examples/brueckenfelde'],
  ['explain', 'datum-ungueltig'],
];

/** Everyday faults, in the header and in the text: they need what a check of a good file never loads. */
const faulty = {
  'hafen.md': '---\nbezeichnung: Bau: Hafen\nstadtteile: [Mitte\n---\n\n## Beschreibung\n',
  'markt.md':
    '---\nbezeichnung: "Der Markt\n  wird neu"\n---\n\n## Beschreibung\n\n<b>Text</b>, *mehr*, [Link](javascript:x).\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
};

const callsWithFaults = (folder) => [
  ['check', folder],
  ['check', folder, '--diff'],
  ['check', folder, '--format', 'github'],
];

/** What a check loads when it finds a fault: by then the switches are set. */
const loadedLate = /^(thorough|markdown|on-disk|more|fix)\.cjs$/;

const keep = (ending, wanted = /./) => {
  for (const [file, { script }] of scripts)
    if (wanted.test(basename(file))) writeFileSync(file + ending, script.createCachedData());
};

export async function keepBytecode() {
  const folder = mkdtempSync(join(tmpdir(), 'vorhaben-bau-'));
  const silent = () => {};
  const io = { cwd: home, home, stichtag: '2026-11-22', env: {}, columns: 80, out: silent, err: silent };
  try {
    const { main } = load('main.cjs');
    const run = async (argv, most) => {
      const code = await main(argv, { ...io, isTTY: false, stdin: () => new Uint8Array() });
      if (code > most) throw new Error(`vorhaben ${argv.join(' ')} ended with ${code}`);
    };
    for (const argv of calls(join(folder, 'public'))) await run(argv, 0);
    keep(endings.before);
    for (const [name, text] of Object.entries(faulty)) writeFileSync(join(folder, name), text);
    expectFiles(1);
    for (const argv of callsWithFaults(folder)) await run(argv, 1);
    keep(endings.after, loadedLate);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
