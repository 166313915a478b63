import { expect, test } from '@jest/globals';
import { check, headed, kriterien } from './support/typed.js';

const withInterest = (typed: string): string =>
  headed(kriterien.replace('hohes_interesse: nein', `hohes_interesse: ${typed}`));

test.each([
  ['nein (weil kein Interesse besteht)', 'trifft_zu: nein\nbegruendung: weil kein Interesse besteht'],
  ['Ja, weil viele Anfragen kamen', 'trifft_zu: ja\nbegruendung: weil viele Anfragen kamen'],
  ['ja - viele Anfragen: 4.000', undefined],
  ['"ja – viele Anfragen: 4.000"', 'trifft_zu: ja\nbegruendung: "viele Anfragen: 4.000"'],
  ['offen, erst im Juni', 'trifft_zu: offen\nbegruendung: erst im Juni'],
])(
  'an answer to a criterion with its reason, %s, is right as soon as it is typed as told',
  async (typed, told) => {
    const [found, ...others] = await check(withInterest(typed));
    if (told === undefined) return expect(found?.rule).toBe('yaml-doppelpunkt');
    expect([found?.rule, others]).toEqual(['ja-nein-unklar', []]);
    expect(found?.help.split(':\n')[1]).toBe(told);
    const left = await check(withInterest(`\n    ${told.replace('\n', '\n    ')}`));
    // What is open, or makes a third criterion, is another matter.
    expect(left.map(({ rule }) => rule).filter((rule) => rule !== 'kriterium-offen')).toEqual([]);
  },
);

test.each([
  'ja oder nein',
  'ja, nein',
  'ja/nein',
  'jein und mehr',
  'ja?',
  'ja, eventuell',
  'vielleicht im Juni',
])('%s is no answer', async (typed) => {
  expect((await check(withInterest(typed)))[0]?.help).toBe('Schreiben Sie ja, nein oder offen.');
});

const termin = (lines: string): string =>
  headed(`beteiligung:\n  geplant: ja\n  termine:\n    - titel: Werkstatt\n      ${lines}`);

test.each([
  ['Datum: 2026-12-12', 'von'],
  ['Beginn: 2026-12-12', 'von'],
  ['Ende: 2026-12-12', 'bis'],
  ['Treffpunkt: Rathaus', 'ort'],
  ['Homepage: https://umfrage.example', 'link'],
])('a Termin with %s: the name is told, and right', async (line, name) => {
  const found = await check(termin(line));
  expect(found.map(({ help }) => help)).toEqual([`Schreiben Sie „${name}“.`]);
  expect(await check(termin(line.replace(/^\w+/, name)))).toEqual([]);
});

test('the hour of a Termin goes to its title', async () => {
  const [found] = await check(termin('Uhrzeit: 18:00 Uhr'));
  expect(found?.help).toContain('ans Ende von „titel“: „…, 18:00 Uhr“');
  expect(await check(headed('uhrzeit: 18:00 Uhr'))).toMatchObject([
    { help: expect.not.stringContaining('titel') },
  ]);
});
