import { expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { steckbrief } from './support/world.js';

const body = (text: string): string => steckbrief({}, `## Beschreibung\n\n${text}\n`);

test.each([
  ['-Schatten\n-Wasser', '- Schatten\n- Wasser'],
  ['Der Platz bekommt:\n-Schatten\n-Wasser', 'Der Platz bekommt:\n\n- Schatten\n- Wasser'],
  ['- Schatten\n-Wasser', '- Schatten\n- Wasser'],
  ['+Schatten\n+Wasser', '- Schatten\n- Wasser'],
])('dashes without the blank behind them, %j, are told once', async (typed, right) => {
  const found = await check(body(typed));
  expect(found.map(({ rule, message }) => [rule, message.split(': ')[1]])).toEqual([
    ['aufzaehlung-ohne-strich', `Hinter „${typed.startsWith('+') ? '+' : '-'}“ fehlt ein Leerzeichen.`],
  ]);
  expect(await check(body(right))).toEqual([]);
});

test.each(['Geh-\n-und Radweg', 'Der Platz\n-Wasser', '-Wasser', '-5 Grad\n-7 Grad', '--fix'])(
  '%j is no list',
  async (typed) => {
    expect(await check(body(typed))).toEqual([]);
  },
);

test('a bullet from Word with a tab is no table from Excel', async () => {
  const found = await check(body('·\tSchatten\n·\tWasser'));
  expect(found.map(({ rule }) => rule)).toEqual(['aufzaehlung-ohne-strich']);
});
