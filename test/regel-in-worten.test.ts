// The listing rule of a city as the end of a sentence: "Ein Vorhaben muss auf die Vorhabenliste, wenn …".
import { expect, test } from '@jest/globals';
import type { Bedingung } from '../src/model/bedingung.js';
import { regelNachWenn } from '../src/model/regel-in-worten.js';
import { leitfaden } from './support/brueckenfelde.js';

const namen = { a: 'Spielraum', b: 'Hohe Kosten', c: 'Ortsbild', d: 'Natur' };
const city = (aufnahme: Bedingung) => ({
  ...leitfaden,
  kriterien: Object.entries(namen).map(([id, kurz]) => ({
    id,
    kurz,
    wortlaut: kurz,
    art: 'angabe' as const,
  })),
  aufnahme,
});

test.each([
  ['a', '„Spielraum“ zutrifft'],
  ['z', '„z“ zutrifft'],
  [{ alle: ['a'] }, '„Spielraum“ zutrifft'],
  [{ alle: ['a', 'b'] }, '„Spielraum“ und „Hohe Kosten“ zutreffen'],
  [{ mindestens: 2, von: ['a', 'b'] }, '„Spielraum“ und „Hohe Kosten“ zutreffen'],
  [
    { mindestens: 2, von: ['a', 'b', 'c'] },
    'mindestens 2 von „Spielraum“, „Hohe Kosten“ und „Ortsbild“ zutreffen',
  ],
  [{ eines: ['a', 'b'] }, '„Spielraum“ oder „Hohe Kosten“ zutrifft'],
  [
    { alle: ['a', { eines: ['b', 'c'] }] },
    '„Spielraum“ zutrifft und mindestens eines von „Hohe Kosten“ und „Ortsbild“ zutrifft',
  ],
  [{ eines: ['a', { eines: ['b'] }] }, '„Spielraum“ zutrifft oder „Hohe Kosten“ zutrifft'],
  // All criteria of the Leitfaden, as a part of the rule.
  [{ eines: ['a', { alle: 'alle' }] }, '„Spielraum“ zutrifft oder alle Kriterien zutreffen'],
  [{ alle: ['a', { eines: 'alle' }] }, '„Spielraum“ zutrifft und mindestens eines der Kriterien zutrifft'],
  [
    { eines: ['a', { mindestens: 3, von: 'alle' }] },
    '„Spielraum“ zutrifft oder mindestens 3 der 4 Kriterien zutreffen',
  ],
  // A part is called by its name, the rule as a whole is not.
  [
    { name: 'Gewicht', alle: ['a', { name: 'Größe', alle: ['b', 'c'] }] },
    '„Spielraum“ zutrifft und „Größe“ erfüllt ist',
  ],
  // Brackets stand around several parts, and not around a single one.
  [
    { eines: ['a', { alle: ['b', { eines: ['c', 'd'] }] }] },
    '„Spielraum“ zutrifft oder („Hohe Kosten“ zutrifft und mindestens eines von „Ortsbild“ und „Natur“ zutrifft)',
  ],
  [
    { eines: ['a', { alle: [{ alle: ['b', 'c'] }] }] },
    '„Spielraum“ zutrifft oder „Hohe Kosten“ und „Ortsbild“ zutreffen',
  ],
  [
    { mindestens: 2, von: ['a', { name: 'Größe', alle: ['b'] }, { alle: ['c', 'd'] }] },
    'mindestens 2 dieser 3 Bedingungen erfüllt sind: „Spielraum“; „Größe“; alle 2 („Ortsbild“, „Natur“)',
  ],
] satisfies readonly (readonly [Bedingung, string])[])('%j: wenn %s', (aufnahme, clause) => {
  expect(regelNachWenn(city(aufnahme))).toBe(clause);
});

test('in a city with one criterion, all of them are that one', () => {
  const { kriterien, ...rest } = city({ alle: [{ eines: 'alle' }] });
  expect(regelNachWenn({ ...rest, kriterien: kriterien.slice(0, 1) })).toBe('„Spielraum“ zutrifft');
});
