import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { home } from './support/world.js';

const src = join(home, 'src');
const floors: Readonly<Record<string, number>> = {
  base: 0,
  model: 1,
  read: 2,
  rules: 2,
  render: 2,
  report: 3,
  cli: 4,
};

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, name = '']) => name);

const roomOf = (file: string): string => relative(src, file).split(/[\\/]/)[0] ?? '';

test('every room has a floor', () => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(floors).sort());
});

test('a room imports from itself and from floors below, never sideways and never up', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (!(room in floors)) return [];
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => roomOf(resolve(file, '..', name)))
      .filter((other) => other !== room && (floors[other] ?? 9) >= (floors[room] ?? 0))
      .map((other) => `${relative(src, file)} imports from ${other}`);
  });
  expect(wrong).toEqual([]);
});

test('the folders within a room build on each other one way, without a circle', () => {
  const folderOf = (file: string): string => relative(src, resolve(file, '..')).replaceAll('\\', '/');
  const needs = new Map<string, Set<string>>();
  for (const file of files) {
    const from = folderOf(file);
    const known = needs.get(from) ?? needs.set(from, new Set()).get(from);
    for (const name of importsOf(file).filter((one) => one.startsWith('.'))) {
      const to = folderOf(resolve(file, '..', name));
      // What lies in the room itself is for all of its folders, and puts them together.
      if (to !== from && roomOf(file) === to.split('/')[0] && to.includes('/') && from.includes('/'))
        known?.add(to);
    }
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(needs.get(from) ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    );
  expect([...needs.keys()].filter((folder) => reaches(folder, folder))).toEqual([]);
});

test('one module imports gray-matter, those of one folder yaml, and one room the parser for Markdown', () => {
  const importers = (pattern: RegExp) =>
    files
      .filter((file) => importsOf(file).some((name) => pattern.test(name)))
      .map((file) => relative(src, file).replaceAll('\\', '/'));
  expect(importers(/^gray-matter$/)).toEqual(['read/front-matter.ts']);
  expect(importers(/^yaml$/)).toContain('read/yaml/read-yaml.ts');
  expect(importers(/^yaml$/).filter((file) => !file.startsWith('read/yaml/'))).toEqual([]);
  expect(importers(/^remark/).map((file) => file.split('/')[0])).toEqual(expect.arrayContaining(['base']));
});

test('only the bin touches process, and nobody ends the program', () => {
  // The lock of an output tells by process number whether its holder lives; it changes nothing of this process.
  const wrong = files.filter((file) =>
    /\bprocess\.(?!pid\b|kill\()|(?<!import \{ (?:kill, )?pid \} from ')node:process|console\./.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(wrong.map((file) => relative(src, file))).toEqual([]);
});

test('no file is so long that it has to be scrolled to be understood, and none is called utils', () => {
  const long = files.filter(
    (file) => !file.endsWith('.generated.ts') && readFileSync(file, 'utf8').split('\n').length > 250,
  );
  expect(long.map((file) => relative(src, file))).toEqual([]);
  expect(files.filter((file) => /util|helper/i.test(relative(src, file)))).toEqual([]);
});

test('what is loaded on demand is bundled apart, and nothing else', async () => {
  // @ts-expect-error a build script without types
  const { parts } = await import('../build/bundle.mjs');
  const loaded = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g)].map(([, name = '']) =>
      relative(src, resolve(file, '..', name)).replaceAll('\\', '/'),
    ),
  );
  expect([...new Set(loaded)].sort()).toEqual([...parts].sort());
});
