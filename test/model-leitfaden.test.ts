// What follows from a Leitfaden alone.
import { expect, test } from '@jest/globals';
import { abschnitteOf, isBestaetigt, onceInTurn, oncePer, zeileOf } from '../src/model/leitfaden.js';
import { fertigNach, isNochNichtBegonnen, ruht } from '../src/model/stand.js';
import { gleichNamig, stelleOf } from '../src/model/stellen.js';
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

test('a section is called as its row; one that shares its row with fields is called by its id', () => {
  expect(abschnitteOf(leitfaden)).toEqual([
    {
      id: 'beschreibung',
      label: 'Worum geht es? (Formular)',
      pflicht: false,
      namen: ['Worum geht es? (Formular)', 'Worum geht es? (Formular)', 'Beschreibung'],
    },
    {
      id: 'bearbeitungsstand',
      label: 'Bearbeitungsstand',
      pflicht: false,
      namen: ['Bearbeitungsstand', 'Wie weit ist das Vorhaben? (Formular)', 'Bearbeitungsstand'],
    },
  ]);
});

test.each([
  [' Groß   Rade ', 'gross rade'],
  ['GROẞ RADE', 'Groß Rade'],
  ['Mühlen-Viertel', 'Muehlen-viertel'],
])('„%s“ and „%s“ are one name', (one, other) => {
  expect(gleichNamig(one)).toBe(gleichNamig(other));
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

const staende = {
  ...leitfaden,
  bearbeitungsstaende: [
    { name: 'in Planung', ende: false },
    { name: 'fertiggestellt', ende: true },
  ],
};
test.each([
  [{ bearbeitungsstand: 'fertiggestellt' }, 'bearbeitungsstand'],
  [{ bearbeitungsstand: 'in Planung' }, undefined],
  [{ bearbeitungsstand: 'fertig' }, undefined],
  [{ phase: 'fertig', bearbeitungsstand: 'in Planung' }, 'phase'],
  [{ phase: 'bau' }, undefined],
] as const)('that the work is done: %j says it in „%s“', (angaben, where) => {
  expect(fertigNach(angaben, { ...staende })).toBe(where);
});

test.each([
  ['noch nicht begonnen', true],
  ['Noch nicht begonnen.', true],
  ['noch nicht begonnen..', false],
  ['noch nicht. begonnen', false],
  ['noch nicht begonnen, aber geplant', false],
  ['begonnen', false],
  [undefined, false],
])('„%s“ says in these words that nothing has begun: %s', (bearbeitungsstand, says) => {
  expect(isNochNichtBegonnen(bearbeitungsstand === undefined ? {} : { bearbeitungsstand })).toBe(says);
});

test.each([
  [{ phase: 'ruht' }, true],
  [{ bearbeitungsstand: 'Ruht.' }, true],
  [{ phase: 'bau', bearbeitungsstand: 'ruht nicht' }, false],
  [{}, false],
])('that a Vorhaben rests, by %j: %s', (angaben, rests) => {
  expect(ruht(angaben)).toBe(rests);
});
