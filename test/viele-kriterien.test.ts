// Nobody tries every group of more than twelve criteria: then less is said, and nothing wrong.
import { describe, expect, test } from '@jest/globals';
import { aenderungOf } from '../src/model/aenderung.js';
import { aufnahmeOf } from '../src/model/aufnahme.js';
import type { Bedingung } from '../src/model/bedingung.js';
import type { JaNeinOffen } from '../src/model/steckbrief.js';
import { leitfaden as brueckenfelde } from './support/brueckenfelde.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);

const cityWith = (count: number, aufnahme: Bedingung) => ({
  ...brueckenfelde,
  kriterien: ids(count).map((id) => ({ id, kurz: id, wortlaut: id, art: 'angabe' as const })),
  aufnahme,
});

/** The first criteria hold, the next ones are open, the others do not hold. */
function of(count: number, aufnahme: Bedingung, yes: number, open: number) {
  const answer = (index: number): JaNeinOffen => (index < yes ? true : index < yes + open && 'offen');
  const kriterien = Object.fromEntries(ids(count).map((id, index) => [id, answer(index)]));
  const leitfaden = cityWith(count, aufnahme);
  const found = aufnahmeOf({ kriterien }, leitfaden);
  return { ...found, aenderung: aenderungOf(found, leitfaden) };
}
const two = { mindestens: 2, von: 'alle' as const };

describe('what decides it', () => {
  /** The last one changes nothing, for the first one alone is enough. */
  const idle = (count: number): Bedingung => ({
    eines: [...ids(count - 1), { alle: ['k0', `k${count - 1}`] }],
  });

  test('of twelve open criteria only those on which it depends', () => {
    expect(of(12, idle(12), 0, 12)).toMatchObject({ aufnahme: 'offen', entscheidend: ids(11) });
  });

  test('of thirteen all that the rule names', () => {
    expect(of(13, idle(13), 0, 13).entscheidend).toEqual(ids(13));
    expect(of(14, idle(13), 0, 14).entscheidend).toEqual(ids(13));
  });

  test('none where it is decided', () => {
    expect(of(15, two, 2, 13)).toMatchObject({ aufnahme: 'muss', entscheidend: [] });
    expect(of(15, { alle: ['k14', 'k0'] }, 0, 13)).toMatchObject({ aufnahme: 'kann', entscheidend: [] });
  });
});

describe('what would change it', () => {
  test('each of the twelve that do not hold', () => {
    expect(of(13, two, 1, 0).aenderung).toEqual({
      richtung: 'dazu',
      gruppen: ids(13)
        .slice(1)
        .map((id) => [id]),
      sicher: true,
    });
    expect(of(14, { mindestens: 3, von: 'alle' }, 1, 1).aenderung?.gruppen).toHaveLength(12);
  });

  test('nobody says it of thirteen', () => {
    expect(of(13, two, 0, 0).aenderung).toBeUndefined();
    expect(of(13, two, 13, 0).aenderung).toBeUndefined();
  });

  test('nothing, where the rule asks for nothing or for more than there is', () => {
    expect(of(3, { mindestens: 0, von: 'alle' }, 1, 0).aenderung).toBeUndefined();
    expect(of(3, { mindestens: 4, von: 'alle' }, 1, 0).aenderung).toBeUndefined();
  });
});
