// What follows from a Leitfaden alone.
import { expect, test } from '@jest/globals';
import { isBestaetigt, onceInTurn, oncePer, zeileOf } from '../src/model/leitfaden.js';
import { stelleOf } from '../src/model/stellen.js';
import { leitfaden } from './support/brueckenfelde.js';

test.each([
  ['beschlossen', true],
  ['formular', true],
  ['entwurf', false],
  ['sekundaer', false],
] as const)('the city stands behind rules that are %s: %s', (art, stands) => {
  expect(isBestaetigt({ ...leitfaden, quelle: { dokument: 'Leitfaden', art } })).toBe(stands);
});

test.each([
  ['beteiligung.art', 'Welche Art der Beteiligung ist vorgesehen?'],
  ['haushalt', 'Was ist beschlossen?'],
  // A group stands where the first of its entries does.
  ['ansprechperson', 'Wer antwortet?'],
  ['beteiligung', 'Ist Beteiligung geplant?'],
  // No other field that only begins or ends with the same letters.
  ['beteilig', undefined],
  ['stelle', undefined],
  ['lage', undefined],
])('%s stands in the row „%s“', (feld, frage) => {
  expect(zeileOf(leitfaden, feld)?.frage).toBe(frage);
});

const amt = { name: 'Amt für Mobilität', aliase: ['Verkehrsamt'] };
const sport = { name: 'Sportamt', aliase: [] };
test.each([
  ['Verkehrsamt', 'Amt für Mobilität'],
  ['sportamt', 'Sportamt'],
  ['  Amt  für\tMOBILITÄT ', 'Amt für Mobilität'],
  ['  Werft  und Hafen ', 'Werft und Hafen'],
  ['  ', undefined],
])('the office „%s“ is %s', (stelle, name) => {
  const stellen = [amt, sport, { name: ' Bauhof ', aliase: [] }];
  expect(stelleOf({ ansprechperson: { stelle } }, { ...leitfaden, stellen })).toBe(name);
});

test('who names no office has none', () => {
  expect(stelleOf({}, leitfaden)).toBeUndefined();
  expect(stelleOf({ ansprechperson: { email: 'amt@brueckenfelde.example' } }, leitfaden)).toBeUndefined();
});

test('what follows from a Leitfaden is computed once, what follows from a Steckbrief once in turn', () => {
  const asked: string[] = [];
  const per = oncePer(({ id }: { readonly id: string }) => asked.push(id));
  const [one, other] = [{ id: 'eins' }, { id: 'zwei' }];
  for (const city of [one, other, one, other]) per(city);
  expect(asked).toEqual(['eins', 'zwei']);
  const read: string[] = [];
  const turn = onceInTurn(({ id }: { readonly id: string }, body: string) => read.push(`${id} ${body}`));
  for (const body of ['a', 'a', 'b', 'b']) turn(one, body);
  for (const body of ['b', 'b']) turn(other, body);
  expect(read).toEqual(['eins a', 'eins b', 'zwei b']);
});
