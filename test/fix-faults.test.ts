import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { expect, jest, test } from '@jest/globals';

/** Called before every operation of the code under test; whatever it throws, the operation throws. */
let before: (operation: string, path: string) => void = () => {};

const watched = Object.fromEntries(
  Object.entries(fs)
    .filter(([name, value]) => typeof value === 'function' && name.endsWith('Sync'))
    .map(([name, operation]) => [
      name,
      (...args: unknown[]) => {
        before(name, String(args[0]));
        return (operation as (...args: unknown[]) => unknown)(...args);
      },
    ]),
);
jest.unstable_mockModule('node:fs', () => ({ ...fs, ...watched, realpathSync: fs.realpathSync }));

const { replaceFile } = await import('../src/cli/replace-file.js');
const { folderWith, run, steckbrief } = await import('./support/world.js');

const [old, fresh] = [Buffer.from('alt\n'), Buffer.from('neu, und länger\n')];

/** Throws at the n-th operation and, like a machine that was switched off, at every one behind it. */
function failFrom(first: number, code: string, isForGood: boolean): void {
  let count = 0;
  before = () => {
    count += 1;
    if (count === first || (isForGood && count > first)) throw Object.assign(new Error(code), { code });
  };
}

test.each([
  ['EIO', false],
  ['ENOSPC', false],
  ['EACCES', false],
  ['EROFS', true],
  ['EIO', true],
] as const)(
  'whatever operation fails with %s (for good: %s), the old file is there or the new one',
  (code, isForGood) => {
    for (let first = 1; first < 40; first += 1) {
      const folder = folderWith({ 'platz.md': old });
      const path = join(folder, 'platz.md');
      failFrom(first, code, isForGood);
      let result: unknown;
      try {
        result = replaceFile(path, old, fresh);
      } finally {
        before = () => {};
      }
      const content = fs.readFileSync(path);
      expect(content).toEqual(result === undefined ? fresh : old);
      const others = fs.readdirSync(folder).filter((name) => name !== 'platz.md');
      if (!isForGood) expect(others.length).toBeLessThanOrEqual(1);
      for (const name of others) expect(name).toMatch(/^\.platz\.md\.vorhaben-/);
    }
  },
);

test('what was left over by a run that was cut off is never taken for a Steckbrief', async () => {
  const folder = folderWith({ 'platz.md': steckbrief(), '.hafen.md.vorhaben-0123': 'halb' });
  const { out } = await run(['check', '--fix'], folder);
  expect(out).toContain('Geprüft: 1 Steckbrief ');
});

const german = steckbrief({ aktualisiert_am: '19.10.2026' });

test('a file that another program writes in the meantime is left alone', async () => {
  const folder = folderWith({ 'platz.md': german });
  const path = join(folder, 'platz.md');
  before = (operation, file) => {
    // The new file is opened beside the old one: then the old one was read and is about to be replaced.
    if (operation !== 'openSync' || !file.includes('.vorhaben-')) return;
    before = () => {};
    fs.writeFileSync(path, `${german}Neuer Satz.\n`);
  };
  const { code, err } = await run(['check', '--fix'], folder);
  expect(code).toBe(1);
  expect(err).toContain(
    'Nicht berichtigt: platz.md. Die Datei wurde inzwischen von einem anderen Programm geändert.',
  );
  expect(fs.readFileSync(path, 'utf8')).toBe(`${german}Neuer Satz.\n`);
  expect(fs.readdirSync(folder)).toEqual(['platz.md']);
});

test('a file that became a link in the meantime is left alone, and so is its goal', async () => {
  const folder = folderWith({ 'platz.md': german, 'fern/platz.txt': german });
  const path = join(folder, 'platz.md');
  before = (operation, file) => {
    // The new file is opened beside the old one: then the old one was read and is about to be replaced.
    if (operation !== 'openSync' || !file.includes('.vorhaben-')) return;
    before = () => {};
    fs.rmSync(path);
    fs.symlinkSync('fern/platz.txt', path);
  };
  const { code } = await run(['check', '--fix', 'platz.md'], folder);
  expect(code).toBe(1);
  expect(fs.lstatSync(path).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(join(folder, 'fern/platz.txt'), 'utf8')).toBe(german);
});

test('a full disk: the sentence says that the file is as before, and the others are tried', async () => {
  const folder = folderWith({ 'hafen.md': german, 'platz.md': german });
  before = (operation, path) => {
    if (operation === 'renameSync' && basename(path).startsWith('.hafen'))
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  const { code, err } = await run(['check', '--fix'], folder);
  before = () => {};
  expect(code).toBe(1);
  expect(err).toBe(
    'Nicht berichtigt: hafen.md. Die Datei lässt sich nicht schreiben (ENOSPC). Sie ist noch so wie vorher.\n',
  );
  expect(fs.readFileSync(join(folder, 'hafen.md'), 'utf8')).toBe(german);
  expect(fs.readFileSync(join(folder, 'platz.md'), 'utf8')).not.toBe(german);
});
