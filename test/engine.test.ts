import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { home, run, steckbrief } from './support/world.js';

const engine = join(home, 'bin/engine.js');
const { switchesFor } = createRequire(import.meta.url)(engine) as {
  readonly switchesFor: (files: number, v8: string) => readonly string[];
};

test('only the versions of V8 that were tried get switches, and a long run gets other ones than a short one', () => {
  for (const v8 of ['11.3.244.8-node.38', '12.4.254.21-node.57', '13.6.233.17-node.49']) {
    expect(switchesFor(60, v8)).toHaveLength(8);
    expect(switchesFor(10_000, v8)).toHaveLength(7);
    expect(switchesFor(60, v8)).not.toEqual(switchesFor(10_000, v8));
  }
  for (const v8 of ['10.2.154.26', '14.1.0', '', 'eigenbau']) expect(switchesFor(60, v8)).toEqual([]);
});

test('no switch turns off the interpreter of regular expressions that Node has used already: now and then V8 crashed', () => {
  expect(
    switchesFor(60, process.versions.v8).filter((flag) => /no-regexp|regexp-interpret/.test(flag)),
  ).toEqual([]);
});

test('no switch changes what the thread that compiles asks for twice: now and then V8 crashed on a busy machine', () => {
  const flags = [...switchesFor(60, process.versions.v8), ...switchesFor(10_000, process.versions.v8)];
  expect(flags.filter((flag) => /^--max-inlined-bytecode-size=/.test(flag))).toEqual([]);
});

test('this Node knows its switches: it says nothing', () => {
  const told = `const { expectFiles } = require(${JSON.stringify(engine)}); expectFiles(60); expectFiles(10_000);`;
  const { stderr, stdout, status } = spawnSync(process.execPath, ['-e', told], { encoding: 'utf8' });
  expect([stderr, stdout, status]).toEqual(['', '', 0]);
});

test('check says how many files are coming before it reads them', async () => {
  const told: number[] = [];
  const files = { 'hafen.md': steckbrief({ bezeichnung: 'Hafen' }), 'markt.md': steckbrief() };
  await run(['check', '.'], files, { expectFiles: (count) => told.push(count) });
  expect(told).toEqual([2]);
});
