import { expect, test } from '@jest/globals';
import { faehrplatz, filesOf, listeOf } from './support/brueckenfelde.js';

const text = (...parameters: Parameters<typeof listeOf>): string =>
  filesOf('json', listeOf(...parameters))['vorhabenliste.json'] ?? '';

test('the open data state the list and every record under the names of the form', () => {
  const steckbrief = faehrplatz(
    {
      beteiligung: { geplant: true },
      weitere_informationen: '-',
      kriterien: { hohes_interesse: { trifft_zu: true, begruendung: 'Viele' }, ortsbild: false },
    },
    { beschreibung: 'Der *Platz* der Einwohner*innen.', bearbeitungsstand: 'Es läuft.' },
  );
  const data = JSON.parse(text([steckbrief]));
  expect(Object.keys(data)).toEqual([
    'version',
    'stadt',
    'ags',
    'titel',
    'stichtag',
    'leitfaden',
    'lizenz',
    'vorhaben',
  ]);
  expect(data.vorhaben).toEqual([
    {
      id: 'faehrplatz',
      url: 'https://vorhaben.brueckenfelde.example/vorhaben/faehrplatz/',
      geaendert: '2026-10-19',
      aufnahme: 'offen',
      begruendung:
        '1 von 3 Kriterien trifft zu: „Hohes Interesse“; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann noch nicht beurteilt werden. Entscheidend ist noch: „Beteiligung vorgesehen“.',
      bezeichnung: 'Umgestaltung des Fährplatzes',
      beteiligung: { geplant: true },
      weitere_informationen: '-',
      aktualisiert_am: '2026-10-19',
      kriterien: {
        beteiligung_vorgesehen: { trifft_zu: 'offen' },
        hohes_interesse: { trifft_zu: true, begruendung: 'Viele' },
        ortsbild: { trifft_zu: false },
      },
      beschreibung: 'Der *Platz* der Einwohner*innen.',
      bearbeitungsstand_text: 'Es läuft.',
    },
  ]);
  expect(JSON.parse(text([steckbrief], { einstellungen: {} })).vorhaben[0].url).toBe('vorhaben/faehrplatz/');
});

test('what is never published is in no record', () => {
  const all = text([
    faehrplatz({ intern: 'vertraulich' }),
    { ...faehrplatz({ ausnahme: { grund: 'geheim' } }), id: 'halle' },
    { ...faehrplatz({ entwurf: true }), id: 'entwurf' },
  ]);
  expect(all).not.toMatch(/vertraulich|geheim|"entwurf"/);
});

test('the file can stand inside a page and keeps every character', () => {
  const bezeichnung = '</script><!-- \u2028\u2029 "Ö"';
  const all = text([faehrplatz({ bezeichnung })]);
  expect(all).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(all).vorhaben[0].bezeichnung).toBe(bezeichnung);
  expect(all).toMatch(/^\{\n {2}"version": 1,[\s\S]*\n\}\n$/);
});

test('a section with a strange name is kept', () => {
  const abschnitte = Object.assign(Object.create(null), { ['__proto__']: 'x', constructor: 'y' });
  Object.defineProperty(abschnitte, '__proto__', { value: 'x', enumerable: true });
  const [record] = JSON.parse(text([faehrplatz({}, abschnitte)])).vorhaben;
  expect(Object.hasOwn(record, '__proto__')).toBe(true);
  expect(record.constructor).toBe('y');
});
