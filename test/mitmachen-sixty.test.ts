import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  type Antwort,
  beendet,
  laufend,
  nichtOeffentlich,
  stichtage,
} from './support/mitmachen-stichtage.js';
import { folderWith, home, run } from './support/world.js';

const city = join(home, 'examples/brueckenfelde');
const sheets = readdirSync(join(city, 'steckbriefe')).flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? []);

/** The list of Brückenfelde as pages, as they are on one day. */
async function pagesOn(stichtag: string): Promise<string> {
  const folder = folderWith({});
  const { code, err } = await run(['render', city, '--stichtag', stichtag, '--format', 'html'], folder);
  expect([code, err]).toEqual([0, '']);
  return join(folder, 'public');
}

/** The answer in the box "Kann ich mitmachen?" of a page. */
const answerOn = (pages: string, id: string): string | undefined =>
  /<section class="mitmachen ([a-z-]+)">/.exec(
    readFileSync(join(pages, 'vorhaben', id, 'index.html'), 'utf8'),
  )?.[1];

test('the example has sixty Steckbriefe, and each has its expected answers', () => {
  const expected = [...Object.keys(laufend), ...beendet, ...Object.keys(nichtOeffentlich)];
  expect(sheets.length).toBe(60);
  expect([...sheets].sort()).toEqual(expected.sort());
});

test('nothing is wrong with them', async () => {
  const { code, out } = await run(['check', city, '--format', 'json']);
  const found = JSON.parse(out).diagnostics as readonly { severity: string; rule: string }[];
  const hints = new Set(found.filter(({ severity }) => severity === 'hint').map(({ rule }) => rule));
  expect([code, found.filter(({ severity }) => severity !== 'hint')]).toEqual([0, []]);
  expect([...hints].sort()).toEqual(['kriterium-offen', 'listung-freiwillig', 'noch-nicht-bekannt']);
});

describe.each(stichtage.map((stichtag, index) => [stichtag, index] as const))('on %s', (stichtag, index) => {
  test('every page answers "Kann ich mitmachen?" as its Steckbrief says', async () => {
    const pages = await pagesOn(stichtag);
    const expected: Record<string, Antwort | undefined> = {};
    for (const [id, answers] of Object.entries(laufend)) expected[id] = answers[index];
    for (const id of beendet) expected[id] = 'abgeschlossen';
    const got = Object.fromEntries(Object.keys(expected).map((id) => [id, answerOn(pages, id)]));
    expect(got).toEqual(expected);
    for (const id of Object.keys(nichtOeffentlich))
      expect([id, existsSync(join(pages, 'vorhaben', id))]).toEqual([id, false]);
  });
});

test('an internal note and what is exempt stand on no page', async () => {
  const pages = await pagesOn('2026-11-22');
  const all = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join(pages, path), 'utf8'))
    .join('\n');
  expect(all).toContain('Schiffbauhalle');
  for (const secret of ['Baufeld 3', 'Alte Planken', 'Kostenrisiko', 'Rechtsamt', 'Leitstelle', 'Badesteg'])
    expect([secret, all.includes(secret)]).toEqual([secret, false]);
});

test('the list of the sixty weighs at most 100 KB, 15 KB compressed, with all that its page loads', async () => {
  const pages = await pagesOn('2026-11-22');
  const index = readFileSync(join(pages, 'index.html'), 'utf8');
  const loaded = [...index.matchAll(/<(?:link rel="stylesheet" href|img[^>]* src)="([^"]+)"/g)];
  expect(loaded.length).toBeGreaterThan(2);
  const files = ['index.html', ...loaded.map(([, path = '']) => path)].map((path) =>
    readFileSync(join(pages, path)),
  );
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  expect(sum(files.map(({ length }) => length))).toBeLessThan(100_000);
  expect(sum(files.map((file) => gzipSync(file).length))).toBeLessThan(15_000);
});
