import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeOutput } from '../src/cli/write.js';
import { markName } from '../src/model/mark.js';
import { contentOf, filesOf, place, put, request } from './support/output-folder.js';

test('the first output is written into a new folder, its missing parents too', () => {
  const { parent } = place();
  const target = join(parent, 'web', 'public');
  const files = { 'index.html': 'Liste', 'vorhaben/hafen/index.html': 'Hafen' };
  expect(writeOutput(request(target, files))).toEqual({ written: 2 });
  expect(filesOf(target)).toEqual(files);
  expect(readdirSync(join(parent, 'web'))).toEqual(['public']);
});

test('an existing empty folder is taken', () => {
  const { parent, target } = place();
  mkdirSync(target);
  expect(writeOutput(request(target, { 'index.html': 'Liste' }))).toEqual({ written: 1 });
  expect(readdirSync(parent)).toEqual(['public']);
});

test('bytes are written as they are, and the files may come one by one', () => {
  const { target } = place();
  function* files() {
    yield { path: 'a.pdf', content: new Uint8Array([0, 255, 10, 13]) };
    yield { path: 'b.txt', content: 'ä' };
  }
  expect(writeOutput(request(target, {}, { files: files() }))).toEqual({ written: 2 });
  expect([...readFileSync(join(target, 'a.pdf'))]).toEqual([0, 255, 10, 13]);
  expect([...readFileSync(join(target, 'b.txt'))]).toEqual([195, 164]);
});

test('the mark has the sorted ids and files, and the same publication gives the same bytes', () => {
  const one = place().target;
  const two = place().target;
  writeOutput(request(one, { 'b.html': '1', 'a/c.html': '2' }, { ids: ['see', 'hafen'] }));
  writeOutput(request(two, { 'a/c.html': '2', 'b.html': '1' }, { ids: ['hafen', 'see'] }));
  const mark = readFileSync(join(one, markName), 'utf8');
  expect(JSON.parse(mark)).toEqual({ version: 1, ids: ['hafen', 'see'], files: ['a/c.html', 'b.html'] });
  expect(readFileSync(join(two, markName), 'utf8')).toBe(mark);
});

test('a second output replaces the first, and its stale files and folders are gone', () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt', 'vorhaben/see/index.html': 'See', x: 'Datei' }));
  expect(writeOutput(request(target, { 'index.html': 'neu', 'x/y.html': 'Ordner' }))).toEqual({ written: 2 });
  expect(contentOf(target)).toEqual({
    [markName]: expect.any(String),
    'index.html': 'neu',
    x: '/',
    'x/y.html': 'Ordner',
  });
  expect(readdirSync(parent)).toEqual(['public']);
});

test('what is foreign in the old output is kept: files, folders, empty folders, links', () => {
  const { target } = place();
  writeOutput(request(target, { 'index.html': 'alt', 'vorhaben/see/index.html': 'See', 'alt/a.html': 'a' }));
  put(join(target, 'CNAME'), 'rostock.de');
  put(join(target, 'vorhaben/see/notiz.txt'), 'Notiz');
  put(join(target, '.git/objects/ab/cd'), 'Objekt');
  mkdirSync(join(target, 'leer/ganz'), { recursive: true });
  symlinkSync('vorhaben/see', join(target, 'verweis'));
  symlinkSync('/nirgendwo', join(target, 'vorhaben/tot'));
  expect(writeOutput(request(target, { 'index.html': 'neu', 'vorhaben/hafen.html': 'H' }))).toEqual({
    written: 2,
  });
  const { [markName]: _, ...rest } = contentOf(target);
  expect(rest).toEqual({
    'index.html': 'neu',
    vorhaben: '/',
    'vorhaben/hafen.html': 'H',
    CNAME: 'rostock.de',
    'vorhaben/see': '/',
    'vorhaben/see/notiz.txt': 'Notiz',
    '.git': '/',
    '.git/objects': '/',
    '.git/objects/ab': '/',
    '.git/objects/ab/cd': 'Objekt',
    leer: '/',
    'leer/ganz': '/',
    verweis: '→vorhaben/see',
    'vorhaben/tot': '→/nirgendwo',
  });
});

test('a foreign file stays the same file, with its date and rights, over many outputs', () => {
  const { target } = place();
  writeOutput(request(target, { 'index.html': '0' }));
  const file = join(target, 'plan.pdf');
  writeFileSync(file, 'Plan', { mode: 0o640 });
  utimesSync(file, 1_000_000, 1_000_000);
  const { ino, mode } = statSync(file);
  for (const text of ['1', '2', '3']) writeOutput(request(target, { 'index.html': text }));
  expect(statSync(file)).toMatchObject({ ino, mode, nlink: 1, mtimeMs: 1_000_000_000 });
});

const posix = process.platform === 'win32' ? test.skip : test;

posix('a foreign file whose name is Latin-1 is kept', () => {
  const { target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  const name = Buffer.from('\xdcbersicht.pdf', 'latin1');
  const path = Buffer.concat([Buffer.from(`${target}/`), name]);
  try {
    writeFileSync(path, 'Plan');
  } catch {
    return; // this file system has no such names
  }
  expect(writeOutput(request(target, { 'index.html': 'neu' }))).toEqual({ written: 1 });
  expect(readFileSync(path, 'utf8')).toBe('Plan');
});

posix('the rights of the output folder and of foreign folders stay', () => {
  const { target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  chmodSync(target, 0o2750);
  put(join(target, 'fremd/a'), 'a');
  chmodSync(join(target, 'fremd'), 0o701);
  writeOutput(request(target, { 'index.html': 'neu' }));
  expect(statSync(target).mode & 0o7777).toBe(0o2750);
  expect(statSync(join(target, 'fremd')).mode & 0o7777).toBe(0o701);
});
