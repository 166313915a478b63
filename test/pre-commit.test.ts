import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith, home, run, steckbrief } from './support/world.js';

const [hook] = parse(readFileSync(join(home, '.pre-commit-hooks.yaml'), 'utf8'));
const npmrc = readFileSync(join(home, '.npmrc'), 'utf8');
const { name, bin, scripts } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

test('the hook calls a command that there is, with the files that pre-commit adds', async () => {
  const [program, ...args] = hook.entry.split(' ');
  expect(Object.keys(bin)).toContain(program);
  expect(hook).toMatchObject({ id: 'vorhaben-check', language: 'node', require_serial: true });

  const city = {
    'leitfaden.yaml': readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8'),
    'steckbriefe/platz.md': steckbrief(),
    'steckbriefe/markt.md': steckbrief({ aktualisiert_am: '2026-02-31' }),
  };
  expect((await run([...args, 'steckbriefe/platz.md'], city)).code).toBe(0);
  expect((await run([...args, 'steckbriefe/platz.md', 'steckbriefe/markt.md'], city)).code).toBe(1);
});

test('the hook looks at Steckbriefe and at nothing else', () => {
  // Python writes "(?i)" where JavaScript has a flag.
  const pattern = (text: string) => new RegExp(text.replace('(?i)', ''), text.startsWith('(?i)') ? 'i' : '');
  const isTaken = (path: string) => pattern(hook.files).test(path) && !pattern(hook.exclude).test(path);
  expect(['steckbriefe/platz.md', 'staedte/x/steckbriefe/2026/platz.md'].filter(isTaken)).toHaveLength(2);
  expect(
    [
      'README.md',
      'steckbriefe/README.md',
      'steckbriefe/Readme.md',
      'docs/platz.md',
      'steckbriefe/a.txt',
    ].filter(isTaken),
  ).toEqual([]);
});

test('npm pack builds first, and prints the name of the file alone, for pre-commit takes it as such', () => {
  expect(scripts.prepack).toBe('node build/build.mjs');
  // The same settings and the same kind of script, without the time that a build takes.
  const folder = folderWith({
    '.npmrc': npmrc,
    'package.json': JSON.stringify({ name, version: '0.0.0', scripts: { prepack: 'node prepack.cjs' } }),
    'prepack.cjs': 'console.log("gebaut"); require("fs").writeFileSync("gebaut", "");',
  });
  const { stdout, status } = spawnSync('npm', ['pack'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // As in a shell of its own: nothing of an npm that runs these tests.
    env: Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key))),
  });
  expect([status, stdout]).toEqual([0, `${name}-0.0.0.tgz\n`]);
  expect(existsSync(join(folder, 'gebaut'))).toBe(true);
});

test('npm builds for who installs from Git, but not a second time in the project itself', () => {
  expect(scripts.prepare).toBe('node build/prepare.mjs');
  const prepare = (from: string) => {
    const root = folderWith({ 'build/build.mjs': 'console.log("gebaut");' });
    const script = join(root, 'build/prepare.mjs');
    copyFileSync(join(home, 'build/prepare.mjs'), script);
    const env = { ...process.env, INIT_CWD: from === 'here' ? root : from };
    return spawnSync(process.execPath, [script], { encoding: 'utf8', cwd: root, env }).stdout;
  };
  expect(prepare('here')).toBe('');
  expect(prepare('/somewhere/else')).toBe('gebaut\n');
});
