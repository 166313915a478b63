import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeOutput } from '../src/cli/write.js';
import { markName } from '../src/model/mark.js';
import { contentOf, expectRefused, place, put, request } from './support/output-folder.js';

test('a folder with files and without our mark is refused', () => {
  const { parent, target } = place();
  put(join(target, 'diplomarbeit.doc'), 'wichtig');
  expectRefused(parent, request(target, { 'index.html': 'x' }), { reason: 'foreign-folder' });
});

test('a file in the place of the folder is refused', () => {
  const { parent, target } = place();
  put(target, 'Datei');
  expectRefused(parent, request(target, { 'index.html': 'x' }), { reason: 'not-a-folder' });
});

test('a link in the place of the folder is refused, also one to an output of ours and one to nowhere', () => {
  const { parent, target } = place();
  writeOutput(request(join(parent, 'echt'), { 'index.html': 'x' }));
  for (const goal of ['echt', 'nirgendwo']) {
    symlinkSync(goal, target);
    expectRefused(parent, request(target, { 'index.html': 'y' }), { reason: 'not-a-folder' });
    expectRefused(parent, request(`${target}/`, { 'index.html': 'y' }), { reason: 'not-a-folder' });
    rmSync(target);
  }
});

test('an input and every parent of one is refused, also by way of a link', () => {
  const { parent } = place();
  const city = join(parent, 'rostock');
  put(join(city, 'steckbriefe/a.md'), 'a');
  put(join(city, markName), '{"version":1,"ids":[],"files":[]}');
  put(join(parent, 'ein', markName), '{"version":1,"ids":[],"files":[]}');
  symlinkSync(city, join(parent, 'verweis'));
  symlinkSync(parent, join(parent, 'oben'));
  const inputs = [join(city, 'steckbriefe'), join(city, 'leitfaden.yaml')];
  for (const target of [city, join(city, 'steckbriefe'), join(city, 'leitfaden.yaml'), parent, '/']) {
    expectRefused(parent, request(target, { 'index.html': 'x' }, { inputs }), { reason: 'is-input' });
  }
  for (const target of ['verweis', 'verweis/steckbriefe', 'oben/rostock', 'oben/rostock/leitfaden.yaml']) {
    expectRefused(parent, request(join(parent, target), { 'index.html': 'x' }, { inputs }), {
      reason: 'is-input',
    });
  }
  symlinkSync(join(city, 'steckbriefe'), join(parent, 'ein/verweis.yaml'));
  const link = { inputs: [join(parent, 'ein/verweis.yaml')] };
  expectRefused(parent, request(join(parent, 'ein'), { 'index.html': 'x' }, link), { reason: 'is-input' });
  expect(writeOutput(request(join(city, 'public'), { 'index.html': 'x' }, { inputs }))).toEqual({
    written: 1,
  });
  expect(writeOutput(request(join(parent, 'ros'), { 'index.html': 'x' }, { inputs }))).toEqual({
    written: 1,
  });
});

test('foreign files and folders that have the name of a new file of ours stop the output', () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt', 'alt/a.html': 'a' }));
  put(join(target, 'feed.xml'), 'fremd');
  put(join(target, 'karte/leer.txt'), 'fremd');
  put(join(target, 'alt/notiz.txt'), 'fremd');
  put(join(target, 'vorhaben'), 'fremd');
  symlinkSync('index.html', join(target, 'verweis'));
  const second = {
    'feed.xml': '1',
    karte: '2',
    alt: '3',
    'vorhaben/a.html': '4',
    verweis: '5',
    'neu.html': '6',
  };
  expectRefused(parent, request(target, second), {
    reason: 'foreign-file',
    paths: ['alt/notiz.txt', 'feed.xml', 'karte', 'verweis', 'vorhaben'],
  });
});

test('an id of the old output that nobody explains stops the next one', () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }, { ids: ['hafen', 'see', 'wald'] }));
  const second = { ids: ['hafen'], explained: new Set(['hafen', 'see']) };
  expectRefused(parent, request(target, { 'index.html': 'neu' }, second), {
    reason: 'vanished',
    ids: ['wald'],
  });
  const third = { ids: ['hafen'], explained: new Set(['hafen', 'see', 'wald']) };
  expect(writeOutput(request(target, { 'index.html': 'neu' }, third))).toEqual({ written: 1 });
  expect(writeOutput(request(target, { 'index.html': 'neu' }))).toEqual({ written: 1 });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{}',
  '{"version":2,"ids":[],"files":[]}',
  '{"version":1,"ids":[1],"files":[]}',
  '{"version":1,"ids":[],"files":"index.html"}',
])('the mark %j is refused as broken', (text) => {
  const { parent, target } = place();
  put(join(target, markName), text);
  expectRefused(parent, request(target, { 'index.html': 'x' }), { reason: 'broken-mark' });
});

test('a link or a folder in the place of the mark is refused as broken', () => {
  const { parent, target } = place();
  put(join(parent, 'echt'), '{"version":1,"ids":[],"files":[]}');
  mkdirSync(target);
  symlinkSync('../echt', join(target, markName));
  expectRefused(parent, request(target, { 'index.html': 'x' }), { reason: 'broken-mark' });
  rmSync(join(target, markName));
  mkdirSync(join(target, markName));
  expectRefused(parent, request(target, { 'index.html': 'x' }), { reason: 'broken-mark' });
});

test('a file that the file system refuses is named with its place in the output', () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  const tooLong = `${'ä'.repeat(200)}.html`.slice(-200);
  expectRefused(parent, request(target, { 'index.html': 'neu', [`a/${tooLong}`]: 'x' }), {
    reason: 'unwritable',
    path: join(target, 'a', tooLong),
    code: 'ENAMETOOLONG',
  });
});

test('an output folder that the file system refuses is named, nothing of our places beside it', () => {
  const { parent } = place();
  const tooLong = join(parent, 'a'.repeat(250));
  expectRefused(parent, request(tooLong, { a: '' }), {
    reason: 'unwritable',
    path: tooLong,
    code: 'ENAMETOOLONG',
  });
  put(join(parent, 'datei'));
  const below = request(join(parent, 'datei/public'), { a: '' });
  expectRefused(parent, below, { reason: 'unwritable', path: join(parent, 'datei'), code: 'EEXIST' });
});

test.each([
  '',
  '/etc/passwd',
  '../x',
  'a/../../x',
  'a/./b',
  'a//b',
  'a/',
  'a\\b',
  'C:x',
  'a\0b',
  'a\nb',
  'ende.',
  'ende ',
  'con',
  'vorhaben/NUL/index.html',
  'aux.html',
  'com1',
  'lpt9.txt',
  'a'.repeat(201),
  markName,
])('the path %j is a bug and throws, and the old output stays', (path) => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  const before = contentOf(parent);
  expect(() => writeOutput(request(target, { 'index.html': 'neu', [path]: 'x' }))).toThrow(/path/);
  expect(contentOf(parent)).toEqual(before);
});

test.each([
  ['a.html', 'a.html'],
  ['a.html', 'A.html'],
  ['a', 'a/b'],
  ['a/b', 'a'],
])('the paths %j and %j in one output are a bug', (one, two) => {
  const { parent, target } = place();
  const files = [one, two].map((path) => ({ path, content: '' }));
  expect(() => writeOutput(request(target, {}, { files }))).toThrow('the same path');
  expect(readdirSync(parent)).toEqual([]);
});

test('names that only look reserved are written', () => {
  const { target } = place();
  const files = {
    '.nojekyll': '',
    'konto.html': '',
    'com10.html': '',
    'console/aux-hafen.html': '',
    ['a'.repeat(200)]: '',
  };
  expect(writeOutput(request(target, files))).toEqual({ written: 5 });
});

test('a relative folder is a bug', () => {
  expect(() => writeOutput(request('public', { a: '' }))).toThrow('not an absolute path');
});

test('an error of a renderer in the middle is thrown, also one of reading a file, and the old output stays', () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  const before = contentOf(parent);
  function* broken(step: () => unknown) {
    yield { path: 'index.html', content: 'neu' };
    step();
  }
  const fail = () => {
    throw new RangeError('kaputt');
  };
  expect(() => writeOutput(request(target, {}, { files: broken(fail) }))).toThrow('kaputt');
  const read = () => readFileSync(join(parent, 'keine-vorlage'));
  expect(() => writeOutput(request(target, {}, { files: broken(read) }))).toThrow('could not be rendered');
  expect(contentOf(parent)).toEqual(before);
});
