// A condition on fields, as a Leitfaden writes it: whether it holds, in words, and by which of its parts.
import { expect, test } from '@jest/globals';
import type { Angaben } from '../src/model/steckbrief.js';
import { trifftZu, type Wenn } from '../src/model/wenn.js';
import { wennInWorten, zutreffenderTeil } from '../src/model/wenn-in-worten.js';

test.each([
  ['an entry without a value', { feld: 'kostenrahmen.betrag', ab: 1 }, { kostenrahmen: null }, 'offen'],
  [
    'a criterion without a value',
    { feld: 'kriterien.ort', ist: 'ja' },
    { kriterien: { ort: null } },
    'offen',
  ],
  ['… is not filled in', { feld: 'beendet', ausgefuellt: true }, { beendet: null }, false],
  ['a part of a word', { feld: 'phase', ist: 'planung' }, { phase: 'plan' }, false],
  ['blanks around a word', { feld: 'phase', ist: 'planung' }, { phase: ' planung ' }, true],
  ['a number as a word', { feld: 'kostenrahmen.betrag', ist: '5' }, { kostenrahmen: { betrag: 5 } }, true],
  ['a group is no word', { feld: 'rubrik', ist: 'Kultur' }, { rubrik: { themen: ['Kultur'] } }, 'offen'],
  ['what a text is made of is no field', { feld: 'phase.length', ab: 1 }, { phase: 'planung' }, 'offen'],
  [
    'the reason of a criterion',
    { feld: 'kriterien.ort.begruendung', ist: 'Hafen' },
    { kriterien: { ort: { trifft_zu: true, begruendung: 'Hafen' } } },
    true,
  ],
] as readonly (readonly [string, Wenn, object, boolean | 'offen'])[])('%s', (_, wenn, angaben, holds) => {
  expect(trifftZu(wenn, angaben as Angaben)).toBe(holds);
});

const idee: Wenn = { feld: 'phase', ist: 'idee' };
const teuer: Wenn = { feld: 'kostenrahmen.betrag', ab: 1000000 };
const keine: Wenn = { feld: 'beteiligung.geplant', ist: 'nein' };
const phase = 'bei „phase“';
const betrag = 'bei „betrag“ unter „kostenrahmen“';
const geplant = 'bei „geplant“ unter „beteiligung“';

test.each([
  [idee, `${phase} „idee“ steht`],
  [{ feld: 'phase', ist: ['idee', 'ruht', 'bau'] }, `${phase} „idee“, „ruht“ oder „bau“ steht`],
  [keine, `${geplant} nein steht`],
  [{ feld: 'beteiligung.geplant', ist: ['ja', 'offen'] }, `${geplant} ja oder offen steht`],
  [{ feld: 'phase', ist: ['jahrelang', 'eher nein'] }, `${phase} „jahrelang“ oder „eher nein“ steht`],
  [teuer, `${betrag} mindestens 1.000.000 steht`],
  [{ feld: 'beendet', ausgefuellt: true }, 'bei „beendet“ etwas steht'],
  [{ feld: 'beendet', ausgefuellt: false }, 'bei „beendet“ nichts steht'],
  [{ alle: [idee, teuer] }, `${phase} „idee“ steht und ${betrag} mindestens 1.000.000 steht`],
  [{ eines: [idee, keine] }, `${phase} „idee“ steht oder ${geplant} nein steht`],
  // Brackets stand around several parts inside, and not around a single one or around a single group.
  [
    { eines: [idee, { alle: [teuer, keine] }] },
    `${phase} „idee“ steht oder (${betrag} mindestens 1.000.000 steht und ${geplant} nein steht)`,
  ],
  [{ eines: [idee, { alle: [keine] }] }, `${phase} „idee“ steht oder ${geplant} nein steht`],
  [{ alle: [{ eines: [idee, keine] }] }, `${phase} „idee“ steht oder ${geplant} nein steht`],
] as readonly (readonly [Wenn, string])[])('%j: weil %s', (wenn, clause) => {
  expect(wennInWorten(wenn, undefined)).toBe(clause);
});

const angaben: Angaben = { phase: 'idee', kostenrahmen: { betrag: 2000000 }, beteiligung: { geplant: true } };
test.each([
  ['a whole condition', idee, idee],
  ['one of several values', { feld: 'phase', ist: ['ruht', 'idee'] }, idee],
  ['none of them', { feld: 'phase', ist: ['ruht', 'bau'] }, { feld: 'phase', ist: ['ruht', 'bau'] }],
  ['the first part that holds', { eines: [keine, teuer, idee] }, teuer],
  ['… and what holds of it', { eines: [keine, { feld: 'phase', ist: ['ruht', 'idee'] }] }, idee],
  [
    'no part',
    { eines: [keine, { feld: 'haushalt', ist: 'ja' }] },
    { eines: [keine, { feld: 'haushalt', ist: 'ja' }] },
  ],
  ['each of all parts', { alle: [teuer, { eines: [keine, idee] }] }, { alle: [teuer, idee] }],
] as readonly (readonly [string, Wenn, Wenn])[])('a condition holds by %s', (_, wenn, teil) => {
  expect(zutreffenderTeil(wenn, angaben)).toEqual(teil);
});
