// What a single value of a Steckbrief means. The commands show these functions only through long texts.
import { describe, expect, test } from '@jest/globals';
import { markText, parseMark } from '../src/model/mark.js';
import { neuheitOf } from '../src/model/neuheit.js';
import { schritteMitLage } from '../src/model/schritte.js';
import {
  beschluesse,
  isGesamtstadt,
  isKeineAngabe,
  isLeer,
  isNochNichtBekannt,
  kriteriumsangabe,
  schritte,
} from '../src/model/steckbrief.js';
import { fitsMuster, numbersIn } from '../src/model/vorlagen.js';

describe('the number of a council paper', () => {
  const hansestadt = '9999/AA/9999[-99]';
  test.each([
    ['2025/BV/0412', hansestadt, true],
    ['2025/BV/0412-01', hansestadt, true],
    ['2025/BV/0412-1', hansestadt, false],
    ['2025/BV/0412-', hansestadt, false],
    ['2025/BV/041', hansestadt, false],
    ['2025/BV/04123', hansestadt, false],
    ['2025/bv/0412', hansestadt, false],
    ['2025/B1/0412', hansestadt, false],
    ['2025-BV-0412', hansestadt, false],
    ['A025/BV/0412', hansestadt, false],
    ['2025/ÄÖ/0412', hansestadt, true],
    ['', hansestadt, false],
    ['DS 104/26', 'DS 999/99', true],
    ['DS 10:/26', 'DS 999/99', false],
    ['DS 10//26', 'DS 999/99', false],
    ['DS 090/09', 'DS 999/99', true],
    ['XS 104/26', 'DS 999/99', false],
    ['26/104', '[AA/]99/999', true],
    ['BV/26/104', '[AA/]99/999', true],
    ['B/26/104', '[AA/]99/999', false],
    ['BV/104', '[AA/]999[-99][ N]', true],
    ['104-01 N', '[AA/]999[-99][ N]', true],
    ['104 N', '[AA/]999[-99][ N]', true],
    ['104 N-01', '[AA/]999[-99][ N]', false],
    ['104-01', '999[-99] N', false],
    ['104-01 N', '999[-99] N', true],
    ['104[26', '999[99', true],
    ['104', '999[99', false],
    ['104', '999[-99]]', false],
    ['104]', '999[-99]]', true],
  ] as const)('%s after %s', (number, muster, fits) => {
    expect(fitsMuster(number, muster)).toBe(fits);
  });

  test.each([
    [
      'Beschlüsse 2025/BV/0412 und 24/A/17, dazu 2024/IV/0098-01.',
      ['2025/BV/0412', '24/A/17', '2024/IV/0098-01'],
    ],
    ['(2025/BV/0412-01)', ['2025/BV/0412-01']],
    ['Nummer 2025-BV-0412 gibt es nicht.', []],
    ['Wert 1/BV/0412, 2025/Antrag/17 und 2025/BV/7', []],
    ['Pfad /2025/BV/0412 oder 2025/BV/0412/anlage', []],
    ['Akte X2025/BV/0412', []],
    ['Der Weg ist für Fahrräder und/oder Autos', []],
  ] as const)('in „%s“', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('words on the form', () => {
  test.each(['-', '–', '—', ' – '])('„%s“ says that there is nothing', (text) => {
    expect(isKeineAngabe(text)).toBe(true);
  });
  test.each(['', ' ', '--', 'x', '-–', 'keine'])('„%s“ does not', (text) => {
    expect(isKeineAngabe(text)).toBe(false);
  });
  test.each(['N.N.', 'n. n.', 'NN', ' k. A. ', 'k.A.', 'kA', 'tbd', 'TBD'])('„%s“ is not known', (text) => {
    expect(isNochNichtBekannt(text)).toBe(true);
  });
  test.each(['Frau N.N.', 'N.N. (Bauamt)', 'n  n', 'k.A. bisher', 'Ost-kA', 'tbd 2027', 'nun', ''])(
    '„%s“ says more',
    (text) => {
      expect(isNochNichtBekannt(text)).toBe(false);
    },
  );
  test('blanks are empty', () => {
    expect([undefined, '', ' \n', '-'].map(isLeer)).toEqual([true, true, true, false]);
  });
});

test.each([
  [{ gesamtstadt: true, stadtteile: ['Nordhafen'] }, true],
  [{ gesamtstadt: false }, false],
  [{ stadtteile: [] }, true],
  [{ stadtteile: [], quartiere: ['Am Speicher'] }, false],
  [{ stadtteile: ['Nordhafen'] }, false],
  [{ quartiere: [] }, false],
])('the whole city: %j', (rubrik, whole) => {
  expect(isGesamtstadt(rubrik)).toBe(whole);
});

test('a criterion, a decision and a step have one shape, however short they are written', () => {
  const kriterien = {
    hohes_interesse: true,
    ortsbild: { trifft_zu: 'offen', begruendung: 'Gutachten' },
  } as const;
  expect(kriteriumsangabe({ kriterien }, 'hohes_interesse')).toEqual({ trifft_zu: true });
  expect(kriteriumsangabe({ kriterien }, 'ortsbild')).toEqual(kriterien.ortsbild);
  expect(kriteriumsangabe({ kriterien }, 'konzept')).toBeUndefined();
  expect(kriteriumsangabe({}, 'konzept')).toBeUndefined();
  const paper = { vorlage: '2025/BV/0412', ergebnis: 'beschlossen' };
  expect(beschluesse({})).toEqual([]);
  expect(beschluesse({ beschlusslage: 'Haushalt 2026' })).toEqual([{ text: 'Haushalt 2026' }]);
  expect(beschluesse({ beschlusslage: ['Haushalt 2026', paper] })).toEqual([
    { text: 'Haushalt 2026' },
    paper,
  ]);
  expect(schritte({})).toEqual([]);
  expect(schritte({ schritte: ['Entwurf', { schritt: 'Bau', erledigt: false }] })).toEqual([
    { schritt: 'Entwurf' },
    { schritt: 'Bau', erledigt: false },
  ]);
});

test.each([
  ['2026-06-02', '2026-06-02', 'neu'],
  ['2026-06-01', '2026-06-02', 'geaendert'],
  ['2026-06-01', '2026-06-01', undefined],
  ['2026-11-22', undefined, 'neu'],
  ['2026-11-23', undefined, undefined],
  [undefined, '2026-11-22', 'geaendert'],
  [undefined, '2026-11-23', undefined],
  [undefined, undefined, undefined],
] as const)(
  'taken in %s, changed %s, after the edition of 1 June',
  (aufgenommen_am, aktualisiert_am, news) => {
    const angaben = {
      ...(aufgenommen_am === undefined ? {} : { aufgenommen_am }),
      ...(aktualisiert_am === undefined ? {} : { aktualisiert_am }),
    };
    expect(neuheitOf(angaben, '2026-06-01', '2026-11-22')).toBe(news);
    expect(neuheitOf(angaben, undefined, '2026-11-22')).toBeUndefined();
  },
);

const [done, open] = [true, false].map((erledigt) => ({ schritt: 'Entwurf', erledigt }));
const ende = (datum: string) => ({ beendet: { datum, grund: 'umgesetzt' } });
test.each([
  ['none is marked', {}, ['Entwurf', 'Bau'], [undefined, undefined]],
  ['none is done', {}, [open, 'Bau'], ['offen', undefined]],
  ['the first is done', {}, [done, open, 'Bau'], ['erledigt', 'dran', 'kommt']],
  ['one was left out', {}, ['Idee', open, done, 'Bau'], [undefined, 'offen', 'erledigt', 'dran']],
  ['all are done', {}, [done, done], ['erledigt', 'erledigt']],
  ['the phase rests', { phase: 'ruht' }, [done, 'Bau', open], ['erledigt', 'kommt', 'kommt']],
  [
    'the state rests, with a full stop',
    { bearbeitungsstand: 'Ruht.' },
    [done, 'Bau', open],
    ['erledigt', 'kommt', 'kommt'],
  ],
  ['the state rests', { bearbeitungsstand: ' Ruht ' }, [done, 'Bau'], ['erledigt', 'kommt']],
  ['it is over', ende('2026-11-22'), [done, 'Bau', open], ['erledigt', undefined, 'offen']],
  ['it will be over', ende('2026-11-23'), [done, 'Bau'], ['erledigt', 'dran']],
] as const)('steps when %s', (_, angaben, schritte, lagen) => {
  const steps = schritte.flatMap((step) => (step === undefined ? [] : [step]));
  expect(schritteMitLage({ ...angaben, schritte: steps }, '2026-11-22').map(({ lage }) => lage)).toEqual(
    lagen,
  );
});

test('a mark is read as it was written, and nothing else is taken for one', () => {
  const text = markText({ ids: ['platz', 'allee', 'platz'], files: ['platz.html', 'index.html'] });
  expect(parseMark(text)).toEqual({ ids: ['allee', 'platz'], files: ['index.html', 'platz.html'] });
  expect(text.endsWith('}\n')).toBe(true);
  for (const other of [
    '',
    'null',
    '7',
    '"text"',
    '{}',
    '{"version":2,"ids":[],"files":[]}',
    '{"version":1,"ids":"platz","files":[]}',
    '{"version":1,"ids":[],"files":[7]}',
    '{"version":1,"ids":["platz",7],"files":["platz.html"]}',
    '{"version":1,"ids":["platz"],"files":["platz.html",7]}',
  ])
    expect(parseMark(other)).toBeUndefined();
});
