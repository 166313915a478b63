import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

const about = (text: string): string => steckbrief({}, `## Beschreibung\n\n${text}\n`);

test.each([
  ['Ziele:\na) mehr Bäume\nb) weniger Autos', 'Ziele:\n- a) mehr Bäume\n- b) weniger Autos', '„a)“'],
  [
    '(a) mehr Bäume\n(b) weniger Autos\nund Busse',
    '- (a) mehr Bäume\n- (b) weniger Autos\nund Busse',
    '„(a)“',
  ],
  ['(1) mehr Bäume\n(2) weniger Autos', '- (1) mehr Bäume\n- (2) weniger Autos', '„(1)“'],
])('%j is no list: it is told once, and --fix makes one of it', async (typed, mended, sign) => {
  const found = await check(about(typed));
  expect(found).toMatchObject([{ rule: 'aufzaehlung-ohne-strich', severity: 'hint' }]);
  expect(found[0]?.message).toContain(sign);
  const { cwd } = await run(['check', '.', '--fix'], { 'platz.md': about(typed) });
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(about(mended));
});

test.each([
  'Der Platz wird neu gebaut: a) mit Bäumen b) ohne Autos',
  'b) allein ist keine Liste',
  'a) mehr Bäume\n\nb) weniger Autos',
  'Die Werkstatt fand statt\n(2) Stunden lang.',
  '- a) mehr Bäume\n- b) weniger Autos',
])('nothing is said about %j', async (typed) => {
  expect(await check(about(typed))).toEqual([]);
});
