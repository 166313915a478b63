// What a Steckbrief answers to the criteria, duties and votes of a Leitfaden.
import { describe, expect, test } from '@jest/globals';
import { antwortAuf, berechnet, felderIn, type Kriterium, kriteriumZu } from '../src/model/kriterium.js';
import { geltendePflichten, istBedingtPflicht } from '../src/model/pflichten.js';
import type { Angaben, Listenvotum } from '../src/model/steckbrief.js';
import { pruefungOf } from '../src/model/turnus.js';
import { isOeffentlich } from '../src/model/vorhabenliste.js';
import { wirksamesVotum } from '../src/model/votum.js';
import { faehrplatz, leitfaden, listeOf } from './support/brueckenfelde.js';

const words = { wortlaut: 'Hohe Kosten', kurz: 'Hohe Kosten' };
const tick: Kriterium = { ...words, id: 'kosten', art: 'angabe', feld: 'haushalt' };
const schwelle: Kriterium = {
  ...words,
  id: 'kosten',
  art: 'schwelle',
  feld: 'kostenrahmen.betrag',
  ab: 1000000,
};
const bau = { feld: 'phase', ist: 'bau' };
const abgeleitet: Kriterium = {
  ...words,
  id: 'kosten',
  art: 'abgeleitet',
  wenn: { alle: [bau, { eines: [bau, { feld: 'haushalt', ausgefuellt: true }] }] },
};
const teuer = { kostenrahmen: { betrag: 1000000 } };
const ticked = { kriterien: { kosten: true } } as const;

describe('a criterion', () => {
  test.each([
    ['an office ticks it', tick, ticked, 'offen', true],
    ['nobody has ticked it', tick, {}, 'offen', 'offen'],
    ['a number decides', schwelle, teuer, true, true],
    ['a number decides against the tick', schwelle, { ...ticked, kostenrahmen: { betrag: 5 } }, false, false],
    ['without the number the tick counts', schwelle, ticked, 'offen', true],
    ['other fields decide', abgeleitet, { phase: 'bau' }, true, true],
    ['without them the tick counts', abgeleitet, ticked, 'offen', true],
  ] as const)('%s', (_, kriterium, angaben, computed, answer) => {
    expect(berechnet(kriterium, angaben)).toBe(computed);
    expect(antwortAuf(kriterium, angaben)).toBe(answer);
  });

  test('names the fields it is computed from, each once; a tick is not computed', () => {
    expect([tick, schwelle, abgeleitet].map(felderIn)).toEqual([
      [],
      ['kostenrahmen.betrag'],
      ['phase', 'haushalt'],
    ]);
  });

  test('that asks the same as a field is one that is ticked', () => {
    const all = [schwelle, abgeleitet, tick];
    expect(kriteriumZu(all, 'haushalt')).toBe(tick);
    expect(kriteriumZu(all, 'kostenrahmen.betrag')).toBeUndefined();
    expect(kriteriumZu(all, 'phase')).toBeUndefined();
  });
});

describe('a duty under a condition', () => {
  const pflicht = (feld: string, ist: string, quelle = '§ 1') => ({
    feld,
    wenn: { feld: 'phase', ist },
    quelle,
  });
  const city = {
    ...leitfaden,
    formular: {
      ...leitfaden.formular,
      zeilen: leitfaden.formular.zeilen.map((zeile) =>
        zeile.felder.includes('kostenrahmen') ? { ...zeile, pflicht: ['kostenrahmen'] } : zeile,
      ),
    },
    pflichten: [
      pflicht('haushalt', 'bau'),
      pflicht('haushalt', 'bau', '§ 2'),
      pflicht('kostenrahmen', 'bau'),
      pflicht('bezeichnung', 'bau'),
      pflicht('lage', 'idee'),
      pflicht('stichwoerter', 'bau'),
    ],
  };

  test('holds once for a field, and not where the field is required anyway', () => {
    expect(geltendePflichten({ phase: 'bau' }, city)).toEqual([
      pflicht('haushalt', 'bau'),
      pflicht('stichwoerter', 'bau'),
    ]);
    expect(geltendePflichten({ phase: 'idee' }, city)).toEqual([pflicht('lage', 'idee')]);
    expect(geltendePflichten({}, city)).toEqual([]);
    expect(geltendePflichten({ phase: 'bau' }, leitfaden)).toEqual([]);
    const duties = (feld: string) => istBedingtPflicht(feld, { phase: 'bau' }, city);
    expect(['haushalt', 'lage', 'kostenrahmen'].map(duties)).toEqual([true, false, false]);
  });
});

describe('the vote that counts', () => {
  const vote = (gremium: string, datum: string, votum: Listenvotum['votum'] = 'aufnehmen') => ({
    ...(gremium ? { gremium } : {}),
    ...(datum ? { datum } : {}),
    votum,
  });
  const gremium = (name: string, stimmberechtigt: boolean, ...aliase: string[]) => ({
    name,
    stimmberechtigt,
    aliase,
  });
  const city = {
    ...leitfaden,
    gremien: [gremium('Stadtvertretung', true, 'Rat'), gremium('Ortsbeirat Rade', false, 'OBR Rade')],
  };
  const early = vote('Stadtvertretung', '2026-03-01');
  const late = vote('Rat', '2026-05-01', 'streichen');
  const undated = vote('Stadtvertretung', '', 'streichen');
  test.each([
    ['is the last by its date', [early, late], late],
    ['… wherever it stands', [late, early], late],
    [
      '… and of one day the one below',
      [late, { ...early, datum: '2026-05-01' }],
      { ...early, datum: '2026-05-01' },
    ],
    ['has a date rather than none', [early, undated], early],
    ['… wherever that stands', [undated, early], early],
    ['needs no date', [undated], undated],
    ['is of a body that may vote', [early, vote('Ortsbeirat Rade', '2026-06-01')], early],
    ['… and that is known', [vote('Sportbund', '2026-06-01'), vote('', '2026-06-01'), early], early],
    ['may be missing', [vote('OBR Rade', '2026-06-01')], undefined],
    ['is none without votes', [], undefined],
  ] as const)('%s', (_, listenvoten, counts) => {
    expect(wirksamesVotum({ listenvoten }, city)).toEqual(counts);
  });
  test.each([
    ['nobody has voted', {}, true],
    ['the office holds it back', { vorhabenliste: false }, false],
    ['a vote is stronger than the office', { vorhabenliste: false, listenvoten: [early] }, true],
    ['it is struck', { listenvoten: [late] }, false],
    [
      'it is struck, but has to be listed',
      { listenvoten: [late], kriterien: { beteiligung_vorgesehen: true, hohes_interesse: true } },
      true,
    ],
    ['a vote lists no draft', { entwurf: true, listenvoten: [early] }, false],
  ] as readonly (readonly [string, Angaben, boolean])[])(
    'decides what is public: %s',
    (_, angaben, isPublic) => {
      expect(isOeffentlich(angaben, city)).toBe(isPublic);
      expect(
        listeOf([faehrplatz({ kriterien: {}, ...angaben })], { leitfaden: city }).vorhaben,
      ).toMatchObject(isPublic ? [angaben.listenvoten ? { votum: angaben.listenvoten[0] } : {}] : []);
    },
  );
  test('is none where nobody speaks of votes', () => {
    expect(wirksamesVotum({}, city)).toBeUndefined();
  });
});

test.each([
  [{ sonst: 6 }, {}, { bis: '2027-04-19', monate: 6 }],
  [{ sonst: 6, 'im Bau': 12 }, { bearbeitungsstand: 'im Bau' }, { bis: '2027-10-19', monate: 12 }],
  [{ 'im Bau': 12 }, {}, undefined],
  [{}, {}, undefined],
  [{ sonst: 6 }, { beendet: {} }, undefined],
] as const)('with the cadence %j and %j the entries are fresh until %j', (turnus, angaben, fresh) => {
  const city = { ...leitfaden, turnus };
  expect(pruefungOf({ aktualisiert_am: '2026-10-19', ...angaben }, city)).toEqual(fresh);
  expect(pruefungOf(angaben, city)).toBeUndefined();
});

test('the public list is sorted by id, and leaves out drafts and what is exempt', () => {
  const sheet = (id: string, angaben = {}) => ({ ...faehrplatz(angaben), id });
  const { vorhaben } = listeOf([
    sheet('turm'),
    sheet('bad', { entwurf: true }),
    sheet('allee'),
    sheet('speicher', { ausnahme: { grund: 'Der Preis wird noch verhandelt.' } }),
    sheet('kai', { vorhabenliste: false }),
    sheet('markt'),
  ]);
  expect(vorhaben.map(({ steckbrief }) => steckbrief.id)).toEqual(['allee', 'markt', 'turm']);
});
