// In which order people find the Vorhaben of a list.
import { expect, test } from '@jest/globals';
import { laufende, nachName } from '../src/model/reihenfolge.js';
import type { Angaben, Termin } from '../src/model/steckbrief.js';
import { faehrplatz, filesOf, listeOf } from './support/brueckenfelde.js';

const sheet = (id: string, bezeichnung: string | undefined, angaben: Angaben = {}) => {
  const { bezeichnung: _, ...rest } = faehrplatz(angaben);
  return { ...rest, ...(bezeichnung === undefined ? {} : { bezeichnung }), id };
};
const window = (days: Pick<Termin, 'von' | 'bis'>, offen_fuer: Termin['offen_fuer'] = 'alle'): Angaben => ({
  beteiligung: {
    geplant: true,
    termine: [{ titel: 'Werkstatt', ...days, ...(offen_fuer ? { offen_fuer } : {}) }],
  },
});

const vorhaben = [
  sheet('allee', 'Allee'),
  sheet('bad', 'Bad am See', window({ von: '2027-03-06' })),
  sheet('dock', 'Dock 4', { beendet: { datum: '2026-08-31' } }),
  sheet('garten', 'Garten', window({ von: '2026-12-05' })),
  sheet('hafen', 'Hafen', window({ von: '2026-11-02', bis: '2026-12-12' })),
  sheet('kai', 'Kai', window({ von: '2026-11-22' }, 'betroffene')),
  sheet('labor', 'Labor', window({ von: '2026-11-02', bis: '2026-12-12' }, 'fachleute')),
  sheet('markt', 'Markt', window({ von: '2026-09-05' })),
  sheet('turm', 'Der Turm', window({ von: '2026-11-02', bis: '2026-12-12' })),
];

test('first what closes first, then what opens next, then all others by name; what is over comes last', () => {
  const text = filesOf('markdown', listeOf(vorhaben))['vorhabenliste.md'] ?? '';
  expect([...text.matchAll(/^## .* \{#(.*)\}$/gm)].map(([, id]) => id)).toEqual([
    'kai',
    'turm',
    'hafen',
    'garten',
    'bad',
    'allee',
    'labor',
    'markt',
    'dock',
  ]);
});

test('by name, as a reader looks it up: umlauts and case do not count; without a title the id does', () => {
  const liste = listeOf([
    sheet('platz-2', 'Österplatz'),
    sheet('zoo', 'zoo im Grünen'),
    sheet('ohrenpark', undefined),
    sheet('platz-1', 'osterplatz'),
    sheet('platz-3', 'Oesterplatz'),
    sheet('adler', 'Überführung am Adler'),
  ]);
  const named = liste.vorhaben.toReversed().sort(nachName);
  expect(named.map(({ steckbrief }) => steckbrief.id)).toEqual([
    'platz-2',
    'platz-3',
    'ohrenpark',
    'platz-1',
    'adler',
    'zoo',
  ]);
});

test('a participation that is over does not end the Vorhaben', () => {
  expect(laufende(listeOf(vorhaben).vorhaben).map(({ steckbrief }) => steckbrief.id)).toEqual(
    vorhaben.map(({ id }) => id).filter((id) => id !== 'dock'),
  );
});
