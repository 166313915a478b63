import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

const dated = (typed: string): string => steckbrief({ aktualisiert_am: typed });

async function mended(typed: string, ...flags: readonly string[]): Promise<string> {
  const { cwd } = await run(['check', '--fix', ...flags], { 'platz.md': dated(typed) });
  return readFileSync(join(cwd, 'platz.md'), 'utf8');
}

test.each([
  '19. Oktober 2026',
  '19. Okt. 2026',
  '2026–10–19',
  '2026\u201110\u201119',
  '2026-10-19.',
  '2026/10/19',
  '19.10.2026.',
  '„19.10.2026“',
  '"19.10.2026."',
  'Stand 19.10.2026',
  'Stand: 19.10.2026',
  'Stand: 19. Oktober 2026',
  'Montag, 19.10.2026',
  '19/10/2026',
])('the day %j is offered as it has to be typed, and typed so', async (typed) => {
  const found = await check(dated(typed));
  expect(found).toHaveLength(1);
  expect(found[0]?.help).toBe('Schreiben Sie 2026-10-19.');
  expect(await mended(typed)).toBe(dated('2026-10-19'));
});

test('a day and a month of one digit', async () => {
  expect(await mended('2026-1-9')).toBe(dated('2026-01-09'));
  expect(await mended('9. März 2026')).toBe(dated('2026-03-09'));
});

test('a year of two digits is a guess: offered, but not typed unseen', async () => {
  const [found] = await check(dated('19.10.26'));
  expect(found?.help).toBe('Ist 2026-10-19 gemeint? Dann schreiben Sie das Datum so.');
  expect(await mended('19.10.26')).toBe(dated('19.10.26'));
  expect(await mended('19.10.26', '--unsafe')).toBe(dated('2026-10-19'));
});

test.each([
  ['10/11/2026', 'kein vollständiges Datum'],
  ['Oktober 2026', 'kein vollständiges Datum'],
  ['18 Uhr', 'kein vollständiges Datum'],
  ['Oktober 2026, 18 Uhr', 'kein vollständiges Datum'],
  ['20.10.2026 bis 19.10.2026', 'kein vollständiges Datum'],
  ['19.10.', 'kein vollständiges Datum'],
  ['19.10.2026 bis 20.10.2026', 'stehen zwei Tage'],
  ['31. April 2026', 'gibt es nicht'],
  ['2026/13/19', 'gibt es nicht'],
  ['19. Oktober 0202', 'kann nicht stimmen'],
])('%s has no one reading', async (typed, said) => {
  const [found] = await check(dated(typed));
  expect(found?.message).toContain(said);
  expect(await mended(typed, '--unsafe')).toBe(dated(typed));
});

const termin = (von: string, titel = 'Werkstatt'): string =>
  steckbrief({ beteiligung: `\n  geplant: ja\n  termine:\n    - titel: ${titel}\n      von: ${von}` });

describe('a Termin whose day is more than a day', () => {
  test.each([
    ['2026-12-12, 18 Uhr', '18 Uhr'],
    ['2026-12-12 18:00', '18:00 Uhr'],
    ['2026-12-12T18:00:00', '18:00:00 Uhr'],
    ['12.12.2026, 18.30 Uhr', '18.30 Uhr'],
    ['Samstag, 12. Dezember 2026, 18–20 Uhr', '18-20 Uhr'],
    ['12.12.26 um 18 h', '18 h'],
    ['18 Uhr am 12.12.2026', '18 Uhr'],
    ['12.12.2026 (18 Uhr)', '18 Uhr'],
  ])('%s: the day alone, and the time in the title, is right', async (typed, time) => {
    const found = await check(termin(typed));
    expect(found).toHaveLength(1);
    expect(found[0]?.help).toBe(
      `Schreiben Sie hier nur den Tag: 2026-12-12. Die Uhrzeit schreiben Sie ans Ende von „titel“: „…, ${time}“.`,
    );
    expect(await check(termin('2026-12-12', `Werkstatt, ${time}`))).toEqual([]);
  });

  test.each([
    ['12.12.2026 bis 14.12.2026', '2026-12-12', '2026-12-14'],
    ['12. bis 14.12.2026', '2026-12-12', '2026-12-14'],
    ['30.11.-14.12.2026', '2026-11-30', '2026-12-14'],
    ['2026-12-12 – 2026-12-14', '2026-12-12', '2026-12-14'],
    ['vom 12. Dezember 2026 bis zum 14. Dezember 2026', '2026-12-12', '2026-12-14'],
  ])('%s: the first and the last day are right', async (typed, von, bis) => {
    const found = await check(termin(typed));
    expect(found).toHaveLength(1);
    expect(found[0]?.help).toContain(`„von: ${von}“ und „bis: ${bis}“`);
    expect(await check(termin(`${von}\n      bis: ${bis}`))).toEqual([]);
  });

  test('words before or behind it', async () => {
    for (const typed of [
      '12.12.2026 (Müller)',
      '12. Dezember 2026, im Rathaus',
      'ab 12.12.2026',
      'voraussichtlich 12. Dezember 2026',
      'ca. 2026-12-12',
    ])
      expect((await check(termin(typed)))[0]?.help).toBe('Schreiben Sie hier nur den Tag: 2026-12-12.');
  });
});

test('elsewhere there is no place for a time', async () => {
  const [found] = await check(dated('19.10.2026, 14:30 Uhr'));
  expect(found?.help).toBe('Schreiben Sie hier nur den Tag: 2026-10-19. Die Uhrzeit lassen Sie weg.');
});
