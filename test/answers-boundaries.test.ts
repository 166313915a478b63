// Boundaries of rules about single answers, in cities that demand different things.
import { describe, expect, test } from '@jest/globals';
import { cities } from './support/pages.js';
import { headed, kriterien } from './support/typed.js';
import { run } from './support/world.js';

type Row = readonly [what: string, lines: string, found: readonly string[], leitfaden?: string | undefined];

const { brueckenfelde = '', kleinstadt, rostock = '' } = cities;
const areasRequired = brueckenfelde.replace(
  'felder: [rubrik]\n      pflicht: ja',
  'felder: [rubrik.stadtteile, rubrik.themen]\n      pflicht: [rubrik.stadtteile, rubrik.themen]',
);
const stufeRequired = brueckenfelde.replace(
  'pflicht: [beteiligung.geplant]',
  'pflicht: [beteiligung.geplant, beteiligung.stufe]',
);
const oneIsEnough = brueckenfelde.replace('mindestens: 2', 'mindestens: 1');
const twoPatterns = brueckenfelde.replace('  - muster: 9999/AA/9999', '$&\n  - muster: DS 999/99');
const paper = (vorlage: string) => `beschlusslage:\n  - vorlage: ${vorlage}`;
const interested = kriterien
  .replace('vorgesehen: ja', 'vorgesehen: nein')
  .replace('konzept: ja', 'konzept: nein')
  .replace('interesse: nein', 'interesse: ja');

const rules: Readonly<Record<string, readonly Row[]>> = {
  'bearbeitungsstand-unbekannt': [
    ['takes a dash for a state', 'bearbeitungsstand: "-"', ['„-“ gibt es nicht'], brueckenfelde],
  ],
  'thema-unbekannt': [
    ['takes a dash for no answer', 'rubrik:\n  stadtteile: [Altstadt]\n  themen: ["-"]', [], brueckenfelde],
    ['skips an empty entry', 'rubrik:\n  stadtteile: [Altstadt]\n  themen: ["", Sport]', [], brueckenfelde],
  ],
  'noch-nicht-bekannt': [
    ['shows the words without blanks', 'kostenrahmen: " N.N. "', ['steht „N.N.“']],
    ['leaves criteria to their own rule', kriterien.replace('interesse: nein', 'interesse: N.N.'), []],
    ['looks into a group of groups', 'lage:\n  adresse: N.N.\n  strassen: [N.N.]', ['„N.N.“']],
  ],
  'pflichtangabe-fehlt': [
    ['takes empty entries for nothing', 'beschlusslage:\n  - ""\n  - vorlage: " "', ['keine Antwort']],
    [
      'takes a paper with its day for an answer',
      'beschlusslage:\n  - vorlage: 2025/BV/0412\n    datum: 2026-01-12',
      [],
    ],
    ['takes no areas for the whole city', 'rubrik:\n  stadtteile: []\n  themen: [Sport]', [], areasRequired],
    [
      'takes no themes for nothing',
      'rubrik:\n  stadtteile: [Altstadt]\n  themen: []',
      ['themen'],
      areasRequired,
    ],
  ],
  listenpflicht: [
    [
      'speaks of one criterion',
      `${interested}\nvorhabenliste: nein`,
      ['1 von 5 Kriterien trifft zu'],
      oneIsEnough,
    ],
    ['speaks of two', `${kriterien}\nvorhabenliste: nein`, ['2 von 5 Kriterien treffen zu'], oneIsEnough],
  ],
  'stadtteil-mehrdeutig': [
    [
      'is silent where one of the areas stands, too',
      'rubrik:\n  stadtteile: [Gartenstadt, Lindenhöhe]',
      [],
      kleinstadt,
    ],
    [
      'speaks where another area stands, too',
      'rubrik:\n  stadtteile: [Gartenstadt, Moorhof]',
      ['„Gartenstadt“'],
      kleinstadt,
    ],
  ],
  'stufe-fehlt': [
    ['leaves a required one to its own rule', 'beteiligung:\n  geplant: ja', [], stufeRequired],
  ],
  'vorlage-unbekannt': [
    [
      'is silent in a city without patterns',
      paper('Antrag 17'),
      [],
      brueckenfelde.replace(/^vorlagen:\n.*\n/m, ''),
    ],
    ['takes a dash for no paper', paper('"-"'), [], brueckenfelde],
    ['takes „N.N.“ for no paper', paper('N.N.'), [], brueckenfelde],
    ['takes a number of any pattern', `${paper('DS 123/25')}\n  - vorlage: 2025/BV/0412`, [], twoPatterns],
    ['names both patterns', paper('Antrag 17'), ['„Antrag 17“'], twoPatterns],
    [
      'is silent about a text without numbers',
      'beschlusslage: Der Haushalt 2026 enthält Mittel.',
      [],
      brueckenfelde,
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, rows) => {
  test.each(rows.map(([what, ...row]) => [what, row] as const))(
    '%s',
    async (_, [lines, found, leitfaden]) => {
      const files = { 'leitfaden.yaml': leitfaden ?? rostock, 'steckbriefe/platz.md': headed(lines) };
      const { out } = await run(['check', '.', '--format', 'json'], files);
      const said: readonly { rule: string; message: string }[] = JSON.parse(out).diagnostics;
      const messages = said.filter((one) => one.rule === rule).map(({ message }) => message);
      expect(messages).toEqual(found.map((part) => expect.stringContaining(part)));
    },
  );
});

test('what an unconfirmed Leitfaden demands is only a hint', async () => {
  const held = headed(`${kriterien}\nvorhabenliste: nein`);
  const severityIn = async (leitfaden: string) => {
    const files = { 'leitfaden.yaml': leitfaden, 'steckbriefe/platz.md': held };
    const { out } = await run(['check', '.', '--format', 'json'], files);
    const said: readonly { rule: string; severity: string }[] = JSON.parse(out).diagnostics;
    return said.filter(({ rule }) => rule === 'listenpflicht').map(({ severity }) => severity);
  };
  expect(await severityIn(brueckenfelde)).toEqual(['error']);
  expect(await severityIn(brueckenfelde.replace('art: beschlossen', 'art: entwurf'))).toEqual(['hint']);
});
