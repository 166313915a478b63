import { expect, test } from '@jest/globals';
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
