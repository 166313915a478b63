// What an office sees of all its Steckbriefe: the lines of `list`, and the groups of `status`.
import { describe, expect, test } from '@jest/globals';
import { fileStart } from '../src/base/diagnostic.js';
import { statusOf } from '../src/model/status.js';
import type { Angaben } from '../src/model/steckbrief.js';
import { uebersichtOf } from '../src/model/uebersicht.js';
import { faehrplatz, leitfaden } from './support/brueckenfelde.js';

const stichtag = '2026-11-22';
const gebiet = (name: string) => ({ name, aliase: [], teile: [] });
const city = {
  ...leitfaden,
  stellen: [{ name: 'Amt für Mobilität', aliase: ['Verkehrsamt'] }],
  stadtteile: [{ ...gebiet('Altstadt'), aliase: ['Innenstadt'] }, gebiet('Nordhafen')],
  turnus: { sonst: 6 },
};
const gelesen = (id: string, angaben: Angaben = {}, file = `steckbriefe/${id}.md`) => ({
  file,
  steckbrief: { ...faehrplatz(angaben), id },
  befunde: [],
});
const bare = { file: 'steckbriefe/leer.md', steckbrief: { id: 'leer', abschnitte: {} }, befunde: [] };

describe('a line of the overview', () => {
  const [line] = uebersichtOf(
    [
      gelesen('platz', {
        rubrik: { stadtteile: ['Nordhafen'], themen: ['Verkehr'] },
        ansprechperson: { stelle: 'verkehrsamt' },
        beendet: { datum: stichtag },
      }),
    ],
    city,
    stichtag,
  );

  test('has what the Steckbrief says, and the office under its name', () => {
    expect(line).toMatchObject({
      id: 'platz',
      bezeichnung: 'Umgestaltung des Fährplatzes',
      stadtteile: ['Nordhafen'],
      gesamtstadt: false,
      themen: ['Verkehr'],
      stelle: 'Amt für Mobilität',
      aktualisiert_am: '2026-10-19',
      entwurf: false,
      oeffentlich: true,
      beendet: true,
    });
  });

  test('invents nothing where the Steckbrief says nothing', () => {
    const [empty = {}] = uebersichtOf([bare], city, stichtag);
    expect(Object.keys(empty).sort()).toEqual(
      Object.keys(line ?? {})
        .filter((name) => !['bezeichnung', 'stelle', 'aktualisiert_am'].includes(name))
        .sort(),
    );
    expect(empty).toMatchObject({ stadtteile: [], themen: [], gesamtstadt: false, beendet: false });
  });

  test('says of a draft that it is one and not public', () => {
    const [draft] = uebersichtOf([gelesen('platz', { entwurf: true })], city, stichtag);
    expect(draft).toMatchObject({ entwurf: true, oeffentlich: false });
  });
});

test('the overview is sorted by id, and of the same id by file', () => {
  const all = [
    gelesen('turm', {}, 'a/turm.md'),
    gelesen('allee', {}, 'b/allee.md'),
    gelesen('allee', {}, 'a/allee.md'),
    gelesen('allee', {}, 'c/allee.md'),
  ];
  expect(uebersichtOf(all, city, stichtag).map(({ file }) => file)).toEqual([
    'a/allee.md',
    'b/allee.md',
    'c/allee.md',
    'a/turm.md',
  ]);
});

const by = (stelle: string | undefined, email?: string): Angaben => ({
  ansprechperson: { ...(stelle === undefined ? {} : { stelle }), ...(email === undefined ? {} : { email }) },
});
const namesOf = (stand: readonly { readonly steckbrief: { readonly id: string } }[] | undefined) =>
  stand?.map(({ steckbrief }) => steckbrief.id);

describe('the status by office', () => {
  test('joins the spellings of an office; those without one come last', () => {
    const { stellen } = statusOf(
      [
        bare,
        gelesen('turm', by('Werftamt')),
        gelesen('kai', by(' ')),
        gelesen('bad', by('Amt  für mobilitaet')),
      ],
      city,
      stichtag,
    );
    expect(stellen.map(({ stelle, vorhabenStand }) => [stelle, namesOf(vorhabenStand)])).toEqual([
      ['Amt für Mobilität', ['bad']],
      ['Werftamt', ['turm']],
      [undefined, ['kai', 'leer']],
    ]);
    expect(stellen.map((one) => 'stelle' in one)).toEqual([true, true, false]);
  });

  test('has each address once, in order, and no dash', () => {
    const { stellen } = statusOf(
      [
        gelesen('a', by('Werftamt', 'werft@brueckenfelde.example')),
        gelesen('b', by('Werftamt', ' amt@brueckenfelde.example ')),
        gelesen('c', by('Werftamt', 'werft@brueckenfelde.example')),
        gelesen('d', by('Werftamt', '–')),
        gelesen('e', by('Werftamt', ' ')),
        gelesen('f', by('Werftamt')),
      ],
      city,
      stichtag,
    );
    expect(stellen.map(({ emails }) => emails)).toEqual([
      ['amt@brueckenfelde.example', 'werft@brueckenfelde.example'],
    ]);
    expect(statusOf([bare], city, stichtag).stellen[0]?.emails).toEqual([]);
  });

  test('begins with the most urgent; what is missing is due today, and of the same urgency the id decides', () => {
    const missing = {
      file: 'steckbriefe/kai.md',
      rule: 'pflichtangabe-fehlt',
      severity: 'error',
      key: 'fehlt',
      facts: {},
      place: fileStart,
    } as const;
    const since = (aktualisiert_am: string) => ({ ...by('Werftamt'), aktualisiert_am });
    const { stellen } = statusOf(
      [
        gelesen('frisch-2', since('2026-11-01')),
        gelesen('frisch-1', since('2026-11-01')),
        gelesen('bald', since('2026-05-25')),
        { ...gelesen('kai', since('2026-11-01')), befunde: [missing] },
        gelesen('alt', since('2025-03-01')),
      ],
      city,
      stichtag,
    );
    expect(namesOf(stellen[0]?.vorhabenStand)).toEqual(['alt', 'kai', 'bald', 'frisch-1', 'frisch-2']);
    expect(stellen[0]).toMatchObject({ vorhaben: 5, veraltet: 1, fehlt: 1, faellig: 1 });
  });
});

describe('the status by area', () => {
  const areas = (...rubriken: readonly Angaben['rubrik'][]) =>
    statusOf(
      rubriken.map((rubrik, index) => gelesen(`v${index}`, rubrik ? { rubrik } : {})),
      city,
      stichtag,
    ).stadtteile.map(({ stadtteil, vorhaben }) => [stadtteil, vorhaben]);

  test('counts under the name that counts, an unknown area under its own, the whole city last', () => {
    expect(
      areas(
        { stadtteile: ['Werder', 'Nordhafen'] },
        { gesamtstadt: true, stadtteile: [] },
        { stadtteile: ['Innenstadt', 'altstadt'] },
        { stadtteile: ['', ' ', '–', 'Altstadt'] },
        undefined,
      ),
    ).toEqual([
      ['Altstadt', 2],
      ['Nordhafen', 1],
      ['Werder', 1],
      ['gesamte Stadt', 1],
    ]);
  });

  test('does not speak of the whole city where nothing concerns it', () => {
    expect(areas({ stadtteile: ['Nordhafen'] })).toEqual([['Nordhafen', 1]]);
  });
});
