import { join } from 'node:path';
import { expect, test } from '@jest/globals';
// @ts-expect-error a script without types
import { steckbrief as sheet } from '../bench/corpus/steckbrief.mjs';
import { folderWith, home, run } from './support/world.js';

interface Sheet {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly defect: string | null;
}

const leitfaden = join(home, 'examples/brueckenfelde/leitfaden.yaml');
const corpus = (count: number, broken: number): readonly Sheet[] =>
  Array.from({ length: count }, (_, number) => sheet(7, number, broken, true));

async function findings(sheets: readonly Sheet[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = folderWith(Object.fromEntries(sheets.map(({ name, text }) => [name, text])));
  const { out } = await run(['check', '.', '--leitfaden', leitfaden, '--format', 'json'], folder);
  const found = new Map<string, string[]>();
  for (const { file, rule, severity } of JSON.parse(out).diagnostics) {
    if (rule !== 'noch-nicht-bekannt') found.set(file, [...(found.get(file) ?? []), `${rule} ${severity}`]);
  }
  return found;
}

/** What is found for each defect that the generator plants. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'kontakt-fehlt': ['pflichtangabe-fehlt error', 'pflichtangabe-fehlt error'],
  'bezeichnung-leer': ['pflichtangabe-fehlt error'],
  'unbekanntes-feld': ['angabe-unbekannt error'],
  'kriterium-kein-wahrheitswert': ['ja-nein-unklar error'],
  'kriterium-fehlt': ['kriterium-fehlt error'],
  'datum-gibt-es-nicht': ['datum-ungueltig error'],
  'datum-deutsch': ['datum-deutsch hint'],
  'email-kaputt': ['email-ungueltig error'],
  'beschlussnummer-kaputt': ['vorlage-unbekannt warning'],
  'stand-unbekannt': ['bearbeitungsstand-unbekannt error'],
  'stadtteil-unbekannt': ['stadtteil-unbekannt warning'],
  'zu-wenig-kriterien': ['listung-freiwillig hint'],
  'widerspruch-beteiligung': ['kriterium-widerspruch warning'],
  'abschnitt-fehlt': ['abschnitt-fehlt error', 'abschnitt-unbekannt warning'],
  'html-im-text': ['html-entfernt warning', 'html-entfernt warning'],
  'verbotener-link': ['link-entfernt warning'],
  'yaml-doppelpunkt': ['yaml-doppelpunkt error'],
  'yaml-tabulator': ['yaml-tabulator error'],
  'yaml-anfuehrung-offen': ['yaml-anfuehrung error'],
  'yaml-feld-doppelt': ['angabe-doppelt error'],
  'kopf-nicht-geschlossen': ['kopf-ende-fehlt error'],
  'kopf-fehlt': ['kopf-fehlt error'],
  'windows-1252': ['zeichensatz error'],
};

test('in 400 right Steckbriefe, some with Windows line ends, there is no error and no warning', async () => {
  expect([...(await findings(corpus(400, 0)))]).toEqual([]);
});

test('every planted defect is found by its own message, and nobody else is blamed', async () => {
  const sheets = corpus(400, 0.5);
  const found = await findings(sheets);
  const wrong = sheets.flatMap(({ name, defect }) => {
    const promised = defect === null ? [] : (expected[defect] ?? ['?']);
    const got = [...(found.get(name) ?? [])].sort();
    return JSON.stringify(got) === JSON.stringify([...promised].sort()) ? [] : [{ name, defect, got }];
  });
  expect(wrong).toEqual([]);
  expect(new Set(sheets.map(({ defect }) => defect)).size).toBe(Object.keys(expected).length + 1);
});
