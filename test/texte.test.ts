import { expect, test } from '@jest/globals';
import { langeSaetze, lesbarkeitOf } from '../src/model/lesbarkeit.js';
import { texteOf } from '../src/model/texte.js';

test('every entry that is published as prose is a text; names, days and links are none', () => {
  const steckbrief = {
    id: 'stadtpark',
    abschnitte: {},
    bezeichnung: 'Stadtpark Nord',
    kurzbeschreibung: 'Der Park wird größer.',
    beschlusslage: [
      'Beschluss von 2024',
      { text: 'Grundsatzbeschluss', vorlage: '2025/BV/0412', gremium: 'Bauausschuss' },
    ],
    bearbeitungsstand: 'in Planung',
    schritte: [
      'Entwurf',
      { schritt: 'Bau', zeitraum: 'Herbst 2027', beteiligung: 'Bauzaun', erledigt: false },
    ],
    realisierungszeitraum: '2026 bis 2028',
    kostenrahmen: { betrag: 250000, hinweis: 'ohne Planung' },
    rubrik: { stadtteile: ['Werder'], text: 'Grün' },
    beteiligung: {
      geplant: true,
      intensitaet: 'Mitreden',
      gestaltungsspielraum: 'Wege und Bänke',
      zeitrahmen: 'ab Mai',
      begruendung: '',
      ergebnis: 'Mehr Schatten',
      art: ['Umfrage', 'Rundgang'],
    },
    ansprechperson: { stelle: 'Grünamt' },
    weitere_informationen: 'Pläne im Rathaus',
    intern: 'nicht weitersagen',
  };
  const { kopf, alle } = texteOf(steckbrief, '## Beschreibung\n\nViele Bäume.\n');
  expect(kopf.map(({ pointer, text }) => `${pointer} ${text}`)).toEqual([
    '/bezeichnung Stadtpark Nord',
    '/kurzbeschreibung Der Park wird größer.',
    '/beschlusslage/0 Beschluss von 2024',
    '/beschlusslage/1/text Grundsatzbeschluss',
    '/bearbeitungsstand in Planung',
    '/schritte/0 Entwurf',
    '/schritte/1/schritt Bau',
    '/schritte/1/zeitraum Herbst 2027',
    '/schritte/1/beteiligung Bauzaun',
    '/realisierungszeitraum 2026 bis 2028',
    '/kostenrahmen/hinweis ohne Planung',
    '/rubrik/text Grün',
    '/beteiligung/intensitaet Mitreden',
    '/beteiligung/gestaltungsspielraum Wege und Bänke',
    '/beteiligung/zeitrahmen ab Mai',
    '/beteiligung/ergebnis Mehr Schatten',
    '/beteiligung/art/0 Umfrage',
    '/beteiligung/art/1 Rundgang',
    '/weitere_informationen Pläne im Rathaus',
  ]);
  expect(alle).toMatch(/^Stadtpark Nord\n\nDer Park[\s\S]*im Rathaus\n\n## Beschreibung\n\nViele Bäume\.\n$/);
});

/** A sentence of this many words and characters. */
const sentence = (words: number, length: number): string => {
  const letters = length - words;
  const short = Math.floor(letters / words);
  const longer = letters % words;
  const all = Array.from({ length: words }, (_, index) => 'm'.repeat(index < longer ? short + 1 : short));
  return `${all.join(' ').replace(/^m/, 'M')}.`;
};
const sheet = (kurzbeschreibung?: string) => ({
  id: 'stadtpark',
  abschnitte: {},
  bezeichnung: 'Stadtpark Nord',
  ...(kurzbeschreibung === undefined ? {} : { kurzbeschreibung }),
});
const headed = (text: string): string => `## Beschreibung\n\n${text}\n`;

test.each([
  ['30 words', sentence(30, 240), 0],
  ['31 words', sentence(31, 240), 31],
  ['31 words, but short ones', sentence(31, 180), 0],
  ['31 words, a letter longer', sentence(31, 181), 31],
  ['two of 20 words', `${sentence(20, 140)} ${sentence(20, 140)}`, 0],
  ['a long one behind others', `${sentence(9, 60)} ${sentence(9, 60)} ${sentence(40, 260)}`, 40],
  ['a short one far behind', `${sentence(20, 140)} ${sentence(20, 140)} ${sentence(31, 180)}`, 0],
])('a sentence is long or not: %s', (_, text, words) => {
  const body = headed(text);
  const [found] = langeSaetze(texteOf(sheet(), body));
  expect(found?.woerter ?? 0).toBe(words);
  if (found) expect([text.endsWith(found.text), 'start' in found.at]).toEqual([true, true]);
});

test('a long sentence of the Kurzbeschreibung is found where it stands; without a text nothing is', () => {
  const at = { pointer: '/kurzbeschreibung' };
  const long = (text: string) => langeSaetze(texteOf(sheet(text), '')).map(({ woerter }) => woerter);
  expect(langeSaetze(texteOf(sheet(sentence(31, 240)), ''))).toMatchObject([{ woerter: 31, at }]);
  expect([long(sentence(31, 180)), long(sentence(31, 181))]).toEqual([[], [31]]);
  expect(langeSaetze(texteOf(sheet(), ''))).toEqual([]);
});

test('readability counts words by sentence and syllables by word; an empty text has none', () => {
  const { woerter, woerterJeSatz, silbenJeWort, wert } = lesbarkeitOf(
    texteOf(sheet(), headed('Der Platz wird kühler. Er soll im Sommer Schatten haben.')),
  );
  expect({ woerter, woerterJeSatz, silbenJeWort }).toEqual({
    woerter: 10,
    woerterJeSatz: 5,
    silbenJeWort: 1.4,
  });
  expect(wert).toBeCloseTo(180 - 5 - 58.5 * 1.4);
  expect(lesbarkeitOf(texteOf(sheet(), ''))).toMatchObject({ woerter: 0, wert: 180 });
});
