// What the windows of a Vorhaben mean on a day: the answer to "Kann ich mitmachen?", and which of them stand where.
import { expect, test } from '@jest/globals';
import { beteiligungGeplant, mitmachenAt, termineAt } from '../src/model/mitmachen.js';
import type { Angaben, Termin } from '../src/model/steckbrief.js';
import { vorschlagsfensterOf } from '../src/model/vorschlaege.js';
import { leitfaden } from './support/brueckenfelde.js';

const stichtag = '2026-11-22';
const termin = (titel: string, days: string, offen_fuer?: Termin['offen_fuer']): Termin => {
  const [von, bis] = days.split('/');
  return { titel, ...(von ? { von } : {}), ...(bis ? { bis } : {}), ...(offen_fuer ? { offen_fuer } : {}) };
};
const umfrage = termin('Umfrage', '2026-11-02/2026-12-12', 'alle');
const heute = termin('Rundgang', '2026-11-22', 'alle');
const fruehling = termin('Werkstatt im März', '2027-03-06', 'alle');
const advent = termin('Werkstatt im Advent', '2026-12-05', 'betroffene');
const vorbei = termin('Auftakt', '2026-09-12', 'alle');
const ausgelaufen = termin('Karte im Internet', '2026-10-01/2026-11-21', 'betroffene');
const fachrunde = termin('Fachrunde', '2026-11-20/2026-11-23', 'fachleute');
const jury = termin('Jury', '2026-12-01', 'fachleute');
const fachrundeVorbei = termin('Fachrunde', '2026-10-20', 'fachleute');
const ohneTag = termin('Werkstatt', '', 'alle');
const nurEnde = termin('Ausstellung', '/2027-01-31', 'alle');
const fuerWen = termin('Sprechstunde', '2026-11-01/2026-11-30');
const verkehrt = termin('Abend', '2026-12-10/2026-11-10', 'alle');
const verkehrtHeute = termin('Abend', '2026-11-22/2026-11-01', 'alle');

const mit = (termine: readonly Termin[], geplant: boolean | 'offen' = true): Angaben => ({
  beteiligung: { geplant, termine },
});
const unbekannt = { antwort: 'unbekannt' };
const zuEnde = (seit: string) => ({ antwort: 'abgeschlossen', was: 'beteiligung', seit });

test.each([
  ['an open window', mit([vorbei, umfrage]), { antwort: 'ja', termin: umfrage }],
  ['of several the one that closes last', mit([umfrage, heute]), { antwort: 'ja', termin: umfrage }],
  ['… wherever it stands', mit([heute, umfrage]), { antwort: 'ja', termin: umfrage }],
  ['an event of today', mit([heute]), { antwort: 'ja', termin: heute }],
  ['open before later', mit([advent, heute]), { antwort: 'ja', termin: heute }],
  ['the next of those to come', mit([fruehling, advent]), { antwort: 'spaeter', termin: advent }],
  ['… wherever it stands', mit([advent, fruehling]), { antwort: 'spaeter', termin: advent }],
  ['later for all before now for experts', mit([fachrunde, advent]), { antwort: 'spaeter', termin: advent }],
  ['only for experts now', mit([jury, fachrunde]), { antwort: 'nur-fuer', termin: fachrunde }],
  ['only for experts later', mit([jury]), { antwort: 'nur-fuer', termin: jury }],
  ['a no does not hide experts', mit([jury], false), { antwort: 'nur-fuer', termin: jury }],
  ['what was for experts only', mit([fachrundeVorbei]), unbekannt],
  ['… and for all, too', mit([fachrundeVorbei, vorbei]), zuEnde('2026-10-20')],
  ['over since the last day of all', mit([ausgelaufen, vorbei]), zuEnde('2026-11-21')],
  ['not over while one has no day', mit([vorbei, ohneTag]), unbekannt],
  ['an end alone promises nothing', mit([nurEnde]), unbekannt],
  ['nobody says for whom', mit([fuerWen]), unbekannt],
  ['an end before the beginning', mit([verkehrt]), unbekannt],
  ['… on the day itself', mit([verkehrtHeute]), unbekannt],
  ['no window at all', mit([]), unbekannt],
  ['nothing is said', {}, unbekannt],
  ['a no', mit([vorbei], false), { antwort: 'nein' }],
  [
    'a no by the criterion that asks the same',
    { beteiligung: { begruendung: 'Der Ort steht fest.' }, kriterien: { beteiligung_vorgesehen: false } },
    { antwort: 'nein', begruendung: 'Der Ort steht fest.' },
  ],
  ['a no without a word more', { kriterien: { beteiligung_vorgesehen: false } }, { antwort: 'nein' }],
  ['it is over', { beendet: {} }, { antwort: 'abgeschlossen', was: 'vorhaben' }],
] as const)('the answer: %s', (_, angaben, answer) => {
  expect(mitmachenAt(angaben, leitfaden, stichtag)).toEqual(answer);
});

test('without a criterion that asks the same only the field says whether participation is planned', () => {
  const ohne = { ...leitfaden, kriterien: leitfaden.kriterien.filter(({ id }) => id === 'ortsbild') };
  const angaben = { kriterien: { beteiligung_vorgesehen: true, ortsbild: true } };
  expect(beteiligungGeplant(angaben, leitfaden)).toBe(true);
  expect(beteiligungGeplant({ ...angaben, beteiligung: { geplant: 'offen' } }, leitfaden)).toBe('offen');
  expect(beteiligungGeplant(angaben, ohne)).toBeUndefined();
  expect(beteiligungGeplant({}, leitfaden)).toBeUndefined();
});

const titles = (termine: readonly Termin[]) => termine.map(({ titel }) => titel);

test('windows stand by when they are: open ones for everybody first, then what closes first; the next first', () => {
  const {
    offen,
    kommend,
    unklar,
    vorbei: past,
  } = termineAt(
    mit([fruehling, fachrunde, fuerWen, umfrage, vorbei, heute, ohneTag, verkehrt, advent, nurEnde]),
    stichtag,
  );
  expect(titles(offen)).toEqual(['Rundgang', 'Umfrage', 'Fachrunde', 'Sprechstunde']);
  expect(titles(kommend)).toEqual(['Werkstatt im Advent', 'Werkstatt im März']);
  expect(titles(unklar)).toEqual(['Werkstatt', 'Abend', 'Ausstellung']);
  expect(titles(past)).toEqual(['Auftakt']);
  expect(termineAt({}, stichtag)).toEqual({ offen: [], kommend: [], unklar: [], vorbei: [] });
});

test('of a Vorhaben that is over nothing is open or to come', () => {
  const angaben = { ...mit([umfrage, vorbei, advent]), beendet: { datum: stichtag } };
  const { offen, kommend, unklar, vorbei: past } = termineAt(angaben, stichtag);
  expect([offen, kommend].flat()).toEqual([]);
  expect(titles(unklar)).toEqual(['Umfrage', 'Werkstatt im Advent']);
  expect(titles(past)).toEqual(['Auftakt']);
});

const vorZehnTagen = { art: 'vorschlag', vor: 'erstberatung', dauer: 'P10D', verbindlich: true } as const;
test.each([
  // Ten days before the first debate is the day on which it came onto the list.
  ['on its only day', '2026-11-22', '2026-12-02', 'offen'],
  ['on the day on which it opens', '2026-11-22', '2026-12-20', 'offen'],
  ['a day before', '2026-11-23', '2026-12-20', 'kuenftig'],
  ['on its last day', '2026-10-01', '2026-12-02', 'offen'],
  ['the day after', '2026-10-01', '2026-12-01', 'vorbei'],
  ['without a day to count from', '2026-10-01', undefined, undefined],
  ['that would close before it opens', '2026-11-23', '2026-12-02', undefined],
  ['of a Vorhaben that does not say since when', undefined, '2026-12-20', 'offen'],
])('the window for proposals %s', (_, aufgenommen_am, datum, lage) => {
  const angaben = {
    ...(aufgenommen_am ? { aufgenommen_am } : {}),
    ...(datum ? { erstberatung: { datum } } : {}),
  };
  const city = { ...leitfaden, fristen: [vorZehnTagen] };
  const window = vorschlagsfensterOf(angaben, city, { antwort: 'nein' }, stichtag);
  expect(window?.lage).toBe(lage);
  if (window) expect('von' in window).toBe(aufgenommen_am !== undefined);
});
