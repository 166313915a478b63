import { expect, test } from '@jest/globals';
import { typographic } from '../src/base/typography.js';
import { dice } from './support/dice.js';

/** With `~` for a blank at which no line ends. */
const set = (text: string): string => typographic(text).replaceAll('\u00a0', '~');

test.each([
  ['Bis zum 29. Juli 2026', 'Bis zum 29.~Juli 2026'],
  ['am 1. Dez. und im 1. Halbjahr', 'am 1.~Dez. und im 1. Halbjahr'],
  ['z. B. Bänke, i. d. R. aus Holz', 'z.~B. Bänke, i.~d.~R. aus Holz'],
  ['nach § 4 Absatz 1 Nr. 5 BauGB', 'nach §~4 Absatz~1 Nr.~5 BauGB'],
  ['§§ 3 und 4 BauGB', '§§~3 und 4 BauGB'],
  ['1,2 Mio. Euro, davon 60 % Fördermittel', '1,2~Mio.~Euro, davon 60~% Fördermittel'],
  ['250.000 Euro, 5 Prozent, 18 Uhr, 30 km/h', '250.000~Euro, 5~Prozent, 18~Uhr, 30~km/h'],
  ['Telefon 030 23125-617', 'Telefon 030~23125-617'],
  ['+49 (0)381 381-0 oder (0381) 381 12 34', '+49~(0)381~381-0 oder (0381)~381~12~34'],
  ['Der "Platz am Meer" und "Neue Gärten".', 'Der „Platz am Meer“ und „Neue Gärten“.'],
  ['("Bürger*innen"): "Ja!"', '(„Bürger*innen“): „Ja!“'],
  ['Abschnitt A - der Platz - wird umgebaut', 'Abschnitt A – der Platz – wird umgebaut'],
  ['"Nord" - "Süd"', '„Nord“ – „Süd“'],
])('„%s“ is set as „%s“', (text, expected) => {
  expect(set(text)).toBe(expected);
});

test.each([
  '2016/BV/1990, 2017/AN/3173',
  'amt67@brueckenfelde.example',
  '2026-10-19',
  'Bürger*innen, Bürger:innen und Bürger_innen',
  'ein 24" Rohr und ein 30" Rohr',
  'ein 24" Rohr',
  'Er sagte "Ja',
  'Das "',
  '"-"',
  '2022 - 2024',
  'Kinder- und Jugendhilfe',
  '5 Meter, 3 Bäume, 1 Jahr',
  'und so weiter ...',
  '01067 Dresden',
  'Haus-Nr. A',
  'https://b.example/a_b?c="d"',
  'Halle 5 mit 3 Toren',
])('„%s“ stays as it is', (text) => {
  expect(set(text)).toBe(text);
});

const pieces = [
  '"|Platz|Bürger*innen| | |-| - |–|„|“|29.|Juli|2026|§|4|Nr.|z.|B.|Mio.|Euro|%|030|23125-617|(|)|,|.|...|24"|a@b.de|2016/BV/1990|+49|(0)|m|\n|\u00a0',
].flatMap((words) => words.split('|'));

/** The letters without what typography may change. */
const bare = (text: string): string =>
  text.replaceAll('\u00a0', ' ').replace(/[„“]/g, '"').replaceAll('–', '-');

test('of 3,000 strings made at random no letter changes, and the second time nothing changes at all', () => {
  const roll = dice(5);
  for (let number = 0; number < 3000; number += 1) {
    const words = Array.from({ length: 1 + roll(12) }, () => pieces[roll(pieces.length)]).join(
      roll(2) ? ' ' : '',
    );
    const once = typographic(words);
    expect([words, bare(once)]).toEqual([words, bare(words)]);
    expect([words, typographic(once)]).toEqual([words, once]);
  }
});
