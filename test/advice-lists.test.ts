import { describe, expect, test } from '@jest/globals';
import { mended, said } from './support/mended.js';
import { headed } from './support/typed.js';

const areas = (lines: string): string => `rubrik:\n  stadtteile:${lines}`;
const right = areas('\n    - Nordhafen\n    - Altstadt');

describe('a list of names that was typed by hand', () => {
  test.each([
    ['numbers', '\n    1. Nordhafen\n    2. Altstadt'],
    ['letters', '\n    a) Nordhafen\n    b) Altstadt'],
    ['the dots of a text program', '\n    o\tNordhafen\n    o\tAltstadt'],
    ['the letter o', '\n    o Nordhafen\n    o Altstadt'],
    ['stars', '\n    * Nordhafen\n    * Altstadt'],
    ['stars without a blank', '\n    *Nordhafen\n    *Altstadt'],
    ['stars beside the name', '\n  * Nordhafen\n  * Altstadt'],
    ['dots', '\n    • Nordhafen\n    • Altstadt'],
    ['long dashes', '\n    – Nordhafen\n    – Altstadt'],
    ['dashes without a blank', '\n    -Nordhafen\n    -Altstadt'],
    ['a dash and a star', '\n    - Nordhafen\n    * Altstadt'],
    ['a dash and none', '\n    - Nordhafen\n    Altstadt'],
    ['nothing, beside the name', '\n  Nordhafen\n  Altstadt'],
    ['a star behind the colon', ' * Nordhafen\n    * Altstadt'],
  ])('%s: one finding has the list as it has to be typed', async (_, lines) => {
    const text = headed(areas(lines));
    expect(await said(text)).toMatchObject([
      {
        rule: 'yaml-strich',
        help: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, eingerückt: „  - Nordhafen“, „  - Altstadt“.',
      },
    ]);
    expect(await mended(text)).toBe(text);
    expect(await mended(text, '--unsafe')).toBe(headed(right));
  });

  test.each([
    ['no sign', '\n    Nordhafen\n    Altstadt'],
    ['no sign, the first behind the colon', ' Nordhafen\n    Altstadt'],
    ['commas at the ends', '\n    Nordhafen,\n    Altstadt'],
    ['a text of several lines', ' |\n    Nordhafen\n    Altstadt'],
    ['a text of several lines with dots', ' |\n    • Nordhafen\n    • Altstadt'],
    ['one line', ' Nordhafen, Altstadt]'],
  ])('%s: YAML reads a text, and the list is offered', async (_, lines) => {
    const text = headed(areas(lines));
    expect(await said(text)).toMatchObject([
      {
        rule: 'angabe-art',
        help: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, eingerückt, mit Strich und Leerzeichen davor: „  - Nordhafen“, „  - Altstadt“.',
      },
    ]);
    expect(await mended(text, '--unsafe')).toBe(headed(right));
  });

  test('one number before a name that the city has', async () => {
    const text = headed(areas(' 1. Nordhafen'));
    expect(await mended(text)).toBe(text);
    expect(await mended(text, '--unsafe')).toBe(headed(areas('\n    - Nordhafen')));
  });

  test('a second line of an entry that is two names', async () => {
    const text = headed(areas('\n    - Nordhafen\n      Altstadt'));
    expect((await said(text)).map(({ rule }) => rule)).toEqual(['stadtteil-unbekannt']);
    expect(await mended(text, '--unsafe')).toBe(headed(right));
  });

  test('remarks stay where they are', async () => {
    const text = headed(areas('\n    * Nordhafen # am Fluss\n    # links davon\n    * Altstadt'));
    expect(await mended(text, '--unsafe')).toBe(
      headed(areas('\n    - Nordhafen # am Fluss\n    # links davon\n    - Altstadt')),
    );
  });
});

test.each([
  ['stichwoerter:\n* Anleger\n* Fähre', 'stichwoerter:\n  - Anleger\n  - Fähre'],
  ['stichwoerter:\nAnleger\nFähre', 'stichwoerter:\n  - Anleger\n  - Fähre'],
  ['schritte:\n  1. Vorbereitung\n  2. Werkstatt', 'schritte:\n  - Vorbereitung\n  - Werkstatt'],
  [
    'schritte:\n  * schritt: Vorbereitung\n  * Werkstatt: Plan',
    'schritte:\n  - schritt: Vorbereitung\n  - "Werkstatt: Plan"',
  ],
  [
    'beschlusslage:\n  • Der Haushalt\n    2026: beschlossen\n  • Der Ortsbeirat',
    'beschlusslage:\n  - "Der Haushalt 2026: beschlossen"\n  - Der Ortsbeirat',
  ],
  [
    'beteiligung:\n  geplant: ja\n  art:\n    * Werkstatt\n    * Umfrage',
    'beteiligung:\n  geplant: ja\n  art:\n    - Werkstatt\n    - Umfrage',
  ],
  [
    'schritte:\n  - schritt: Vorbereitung\n    zeitraum: 2027\n  * Werkstatt # im Rathaus',
    'schritte:\n  - schritt: Vorbereitung\n    zeitraum: 2027\n  - Werkstatt # im Rathaus',
  ],
])('other lists: %j', async (typed, meant) => {
  expect((await said(headed(typed))).map(({ rule }) => rule)).toEqual(['yaml-strich']);
  expect(await mended(headed(typed), '--unsafe')).toBe(headed(meant));
  expect(await said(headed(meant))).toEqual([]);
});

test.each([
  ['a sentence of several lines', 'schritte:\n  Vorbereitung der Werkstatt\n  mit der Anwohnerschaft'],
  ['a name of several lines', areas('\n    Alt-\n    stadt')],
  ['a remark within an entry', 'beschlusslage:\n  * Der Haushalt # 2026\n    ist beschlossen'],
  ['a line that is not set in like the list', 'stichwoerter:\n  - Anleger\nIrgendein Text'],
  ['a list within a list', 'stichwoerter:\n  • Anleger\n     • Fähre\n  • Hafen'],
])('%s is nothing that a program cuts', async (_, typed) => {
  expect(await said(headed(typed))).toHaveLength(1);
  expect(await mended(headed(typed), '--unsafe')).toBe(headed(typed));
});

test.each([
  ['rubrik:\n  quartiere:\n    - Rund um die\n      Haltestelle'],
  ['beschlusslage:\n  1. Nachtrag zum Haushalt\n  vom Oktober'],
  ['beschlusslage:\n  1. Nachtrag zum Haushalt\n    vom Oktober'],
  ['beschlusslage: Der Haushalt enthält\n  2. Fassung und Plan'],
])('%j is no list that was typed by hand', async (typed) => {
  expect(await said(headed(typed))).toEqual([]);
});

test('all entries of a long list are named', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Wort${index}`);
  const [found] = await said(headed(`stichwoerter: ${names.join(', ')}`));
  for (const name of names) expect(found?.help).toContain(`„  - ${name}“`);
});

test.each([
  'beschlusslage: 1. Lesung am 3. Mai\n  2. Lesung am 4. Juni',
  'beschlusslage:\n  1. Lesung am 3. Mai\n  2. Lesung am 4. Juni',
  'beschlusslage: – noch keine\n  – geplant 2027',
])('words that begin like a list stay the text that they are: %j', async (typed) => {
  expect(await said(headed(typed))).toEqual([]);
});

test.each(['**Wichtig** Der Rat entscheidet.', '*direkte Bürger*innenbeteiligung*', '*Fährplatz* neu'])(
  'stars around words are no list: %s',
  async (typed) => {
    const text = headed(`beschlusslage: ${typed}`);
    expect((await said(text)).map(({ rule }) => rule)).toEqual(['yaml-sonderzeichen']);
    expect(await mended(text, '--unsafe')).toBe(headed(`beschlusslage: "${typed}"`));
  },
);
