import { describe, expect, test } from '@jest/globals';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { rostockYaml } from '../src/read/settings/rostock.generated.js';
import { readWhole } from './support/reading.js';
import { check, headed } from './support/typed.js';

describe('what a clerk types and means', () => {
  const leitfaden = readLeitfaden(Buffer.from(rostockYaml)).value;
  if (!leitfaden) throw new Error('the Leitfaden of Rostock is wrong');
  const readValue = (typed: string): unknown => {
    const read = readWhole('platz.md', Buffer.from(headed(`kurzbeschreibung: ${typed}`)), leitfaden);
    return [read.steckbrief?.kurzbeschreibung, read.findings.map(({ rule }) => rule)];
  };

  test.each([
    '250.000',
    '1.250.000',
    '1,5',
    '250.000 €',
    '01067',
    '0123',
    '1.10',
    '12:30',
    '2022-07-29',
    '2016/BV/1990',
    '1_000',
    '.inf',
    'no',
    'ja',
    'X',
    '0x1F',
    '1e3',
    '9999999999999999999',
    '29. Juli',
    '1. Halbjahr 2027',
    'Bürger*innen und Nutzer*innen',
    'Bürger:innen',
    'Träger_innen',
    'amt67@brueckenfelde.example',
    'Nordhafen/Altstadt',
    'Weg – und Steg',
    '100 %',
    'eins, zwei & drei!',
    '(noch offen)',
    'N.N.',
  ])('the text %j keeps every character', (typed) => {
    expect(readValue(typed)).toEqual([typed, []]);
  });

  test.each([
    ['"01067"', '01067'],
    ["'Das ist''s'", "Das ist's"],
    ['"-"', '-'],
    ['"Platz am #Hafen"', 'Platz am #Hafen'],
    ['Der Platz # Anmerkung des Amtes', 'Der Platz'],
    ['|\n  Erste Zeile\n\n  29. Juli', 'Erste Zeile\n\n29. Juli'],
    ['>-\n  Erste Zeile\n  geht weiter', 'Erste Zeile geht weiter'],
    ['Der Platz\n  geht weiter', 'Der Platz geht weiter'],
  ])('%j means %j', (typed, meant) => {
    expect((readValue(typed) as unknown[])[0]).toBe(meant);
  });

  test.each(['ja', 'Ja', 'JA', 'true', '"ja"', 'nein', 'Nein', 'false'])(
    '%s is an answer where yes or no is asked',
    async (typed) => {
      expect(await check(headed(`entwurf: ${typed}`))).toEqual([]);
    },
  );
});
