// Under which area, Ortsbeirat and theme a Vorhaben stands, and at which address.
import { describe, expect, test } from '@jest/globals';
import { type Facette, gliederungOf } from '../src/model/gliederung.js';
import { listeOf } from './support/brueckenfelde.js';
import { linked, named, pages, stadtMitGebieten, words } from './support/seiten.js';

const at = (id: string, ...stadtteile: string[]) => named(id, { rubrik: { stadtteile } });

test('an area shows its own Vorhaben, those of its parts, and those of the whole in which it lies', () => {
  const files = pages([
    at('hafenkai', 'Nordhafen'),
    at('dorfplatz', 'Klein Rade'),
    at('radweg-rade', 'Rade'),
    at('markt', 'Innenstadt'),
  ]);
  const on = (slug: string) => linked(files[`stadtteil/${slug}/index.html`] ?? '');
  expect(on('rade')).toEqual(['dorfplatz', 'radweg-rade']);
  expect(on('klein-rade')).toEqual(['dorfplatz', 'radweg-rade']);
  expect(on('gross-rade')).toEqual(['radweg-rade']);
  expect(on('altstadt')).toEqual(['markt']);
  expect(on('nordhafen')).toEqual(['hafenkai']);
});

test('an Ortsbeirat has a page with everything in its areas, their parts included', () => {
  const files = pages([at('dorfplatz', 'Klein Rade'), at('radweg-rade', 'Rade'), at('markt', 'Altstadt')]);
  expect(linked(files['ortsbeirat/ortsbeirat-rade/index.html'] ?? '')).toEqual(['dorfplatz', 'radweg-rade']);
  expect(Object.keys(files).filter((path) => path.startsWith('ortsbeirat/'))).toHaveLength(1);
  expect(words(files['index.html'] ?? '')).toContain('Ortsbeirat Rade 2');
});

test('the page of an area leads to its Ortsbeirat, for a part to that of the whole, and to none where none is named', () => {
  const files = pages([at('am-wehr', 'Am Wehr'), named('hitzeplan', { rubrik: { gesamtstadt: true } })]);
  const way = 'Zum Ortsbeirat: <a href="../../ortsbeirat/ortsbeirat-rade/index.html">Ortsbeirat Rade</a>';
  for (const slug of ['rade', 'klein-rade'])
    expect(files[`stadtteil/${slug}/index.html`]?.split(way)).toHaveLength(2);
  for (const path of ['stadtteil/altstadt', 'stadtteil/am-wehr', 'stadtteil/gesamtstadt', 'thema/verkehr'])
    expect(files[`${path}/index.html`]).not.toContain('Zum Ortsbeirat');
});

test('an area without a Vorhaben has a page that says so and leads to what concerns the whole city', () => {
  const files = pages([named('hitzeplan', { rubrik: { gesamtstadt: true } })]);
  const page = files['stadtteil/nordhafen/index.html'] ?? '';
  expect(words(page)).toContain(
    'Zurzeit steht hier kein Vorhaben auf der Liste. Dazu: 1 Vorhaben für die ganze Stadt',
  );
  expect(page).toContain('href="../../stadtteil/gesamtstadt/index.html"');
  expect(linked(files['stadtteil/gesamtstadt/index.html'] ?? '')).toEqual(['hitzeplan']);
});

test('a theme and an area that only a Steckbrief names have pages, however they are spelt', () => {
  const files = pages([
    named('lesefest', { rubrik: { themen: ['kultur', 'Feste & Märkte'], stadtteile: ['Am Wehr'] } }),
    named('buehne', { rubrik: { themen: ['Kultur'], stadtteile: ['am  wehr'] } }),
  ]);
  expect(linked(files['thema/kultur/index.html'] ?? '')).toEqual(['buehne', 'lesefest']);
  expect(linked(files['thema/feste-maerkte/index.html'] ?? '')).toEqual(['lesefest']);
  expect(linked(files['stadtteil/am-wehr/index.html'] ?? '')).toEqual(['buehne', 'lesefest']);
});

test('two areas whose names make the same address get two pages', () => {
  const files = pages([at('a', 'Am Hof'), at('b', 'Am-Hof'), at('c', 'Gesamtstadt')]);
  expect(linked(files['stadtteil/am-hof/index.html'] ?? '')).toEqual(['a']);
  expect(linked(files['stadtteil/am-hof-2/index.html'] ?? '')).toEqual(['b']);
  expect(linked(files['stadtteil/gesamtstadt-2/index.html'] ?? '')).toEqual(['c']);
});

test('three areas whose names make the same address get three pages', () => {
  const files = pages([at('a', 'Am Hof'), at('b', 'Am-Hof'), at('c', 'Am/Hof')]);
  const slugs = ['am-hof', 'am-hof-2', 'am-hof-3'];
  expect(slugs.map((slug) => linked(files[`stadtteil/${slug}/index.html`]))).toEqual([['a'], ['b'], ['c']]);
});

describe('places and themes stand by the alphabet, each once', () => {
  const shown = (facetten: readonly Facette[]) =>
    facetten.map(({ name, vorhaben }) =>
      [name, ...vorhaben.map(({ steckbrief }) => steckbrief.id)].join(': '),
    );
  const of = (sheets: Parameters<typeof listeOf>[0]) =>
    gliederungOf(listeOf(sheets, { leitfaden: stadtMitGebieten() }));

  test('with and without a Vorhaben', () => {
    const { gebiete, ortsbeiraete, themen, gesamtstadt } = of([named('klimaplan')]);
    expect(shown(gebiete)).toEqual(['Altstadt', 'Groß Rade', 'Klein Rade', 'Nordhafen', 'Rade']);
    expect(shown(ortsbeiraete)).toEqual(['Ortsbeirat Rade']);
    expect(shown(themen)).toEqual(['Kultur', 'Verkehr']);
    expect(gesamtstadt).toEqual([]);
  });

  test('also those that only a Steckbrief names; a dash and blanks are no names', () => {
    const { gebiete, themen } = of([
      named('markt', { rubrik: { stadtteile: ['Innenstadt', '-', ' – '], themen: [' ', 'Ämter ', '-'] } }),
      named('steg', { rubrik: { stadtteile: [' Zum Deich ', 'Am Wehr'], themen: ['Sport', 'kultur'] } }),
    ]);
    expect(shown(gebiete)).toEqual([
      'Altstadt: markt',
      'Am Wehr: steg',
      'Groß Rade',
      'Klein Rade',
      'Nordhafen',
      'Rade',
      'Zum Deich: steg',
    ]);
    expect(shown(themen)).toEqual(['Ämter: markt', 'Kultur: steg', 'Sport: steg', 'Verkehr']);
  });

  test('what concerns the whole city stands under no place', () => {
    const { gebiete, gesamtstadt } = of([
      at('steg', 'Nordhafen'),
      named('klimaplan', { rubrik: { gesamtstadt: true } }),
      at('haushalt'),
    ]);
    expect(gesamtstadt.map(({ steckbrief }) => steckbrief.id)).toEqual(['haushalt', 'klimaplan']);
    expect(shown(gebiete).filter((line) => line.includes(':'))).toEqual(['Nordhafen: steg']);
  });
});

test('an area and a theme with the name of a device of Windows have a folder that Windows can make', () => {
  const files = pages([named('a', { rubrik: { stadtteile: ['Con'], themen: ['AUX', 'Nul'] } })]);
  expect(linked(files['stadtteil/con-2/index.html'] ?? '')).toEqual(['a']);
  expect(Object.keys(files).filter((path) => /\/(?:con|aux|nul)\//.test(path))).toEqual([]);
  expect(linked(files['thema/aux-2/index.html'] ?? '')).toEqual(['a']);
});
