import { type StdioOptions, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, home, steckbrief } from './support/world.js';

const city = join(home, 'examples/brueckenfelde');
const bundles = join(home, 'dist/bundle');

/** The program with other bytecode beside its bundles, or with none; then what it says about the invented city. */
function said(bytecode?: (kept: string, target: string) => void) {
  const folder = folderWith({});
  for (const part of ['bin', 'schemas', 'package.json'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  const target = join(folder, 'dist/bundle');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(bundles)) {
    const put = name.endsWith('.v8') ? bytecode : copyFileSync;
    put?.(join(bundles, name), join(target, name));
  }
  const argv = [join(folder, 'bin/vorhaben.js'), 'check', '.', '--stichtag', '2026-11-22'];
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { cwd: city, encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('the build keeps bytecode of the bundles that everybody runs', () => {
  expect(readdirSync(bundles)).toEqual(
    expect.arrayContaining(['main.cjs.v8', 'check.cjs.v8', 'render.cjs.v8', 'thorough.cjs.few.v8']),
  );
});

/** The bundles that a check of one file runs, and whether V8 takes their bytecode. */
function taken(text: string) {
  const folder = folderWith({ 'hafen.md': text });
  const code = `
    process.argv.splice(1, 0, 'vorhaben');
    process.on('exit', () => {
      const { scripts } = require('./bin/bundles.js');
      const all = [...scripts].map(([file, { script }]) => [require('path').basename(file), script.cachedDataRejected === false]);
      require('fs').writeFileSync(3, JSON.stringify(all));
    });
    require('./bin/vorhaben.js');`;
  const argv = ['-e', code, '--', 'check', join(folder, 'hafen.md')];
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', 'pipe'];
  const { output } = spawnSync(process.execPath, argv, { cwd: home, stdio, encoding: 'utf8' });
  return JSON.parse(output[3] ?? '') as readonly (readonly [string, boolean])[];
}

test('V8 takes the bytecode of every bundle, also of those that only a fault asks for', () => {
  expect(taken(steckbrief())).toEqual([
    ['main.cjs', true],
    ['check.cjs', true],
  ]);
  const faulty = steckbrief({ rubrik: '\n  stadtteile: [Nordhafen' });
  expect(taken(faulty)).toEqual(expect.arrayContaining([['thorough.cjs', true]]));
  expect(taken(faulty).filter(([, isTaken]) => !isTaken)).toEqual([]);
});

test('with its bytecode, without it and with one that is none the program says the same', () => {
  const without = said();
  expect([without.stderr, without.status]).toEqual(['', 0]);
  expect(without.stdout).toContain('0 Fehler, 0 Warnungen');
  expect(said(copyFileSync)).toEqual(without);
  expect(said((_, target) => writeFileSync(target, ''))).toEqual(without);
  expect(said((_, target) => writeFileSync(target, 'kein Bytecode '.repeat(999)))).toEqual(without);
});
