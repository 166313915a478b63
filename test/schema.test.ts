import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { home, run, steckbrief } from './support/world.js';

const rostock = join(home, 'examples/rostock');

/** What `check` finds about shape and completeness; the rest (rules on dates, contradictions …) no schema can say. */
const shapeRules = new Set([
  'angabe-art',
  'angabe-unbekannt',
  'auswahl-unbekannt',
  'datum-ungueltig',
  'email-ungueltig',
  'ja-nein-unklar',
  'kennung-ungueltig',
  'kriterium-fehlt',
  'kriterium-unbekannt',
  'link-ungueltig',
  'pflichtangabe-fehlt',
  'text-zu-lang',
  'zahl-unklar',
]);

async function compiled() {
  const { out } = await run(['schema', rostock]);
  const ajv = new Ajv({ allErrors: true, ownProperties: true, strict: false });
  (addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
  return ajv.compile(JSON.parse(out));
}

const sheets: Readonly<Record<string, Record<string, string | undefined>>> = {
  'the right one': {},
  'every optional entry': {
    kurzbeschreibung: 'Der Platz soll schattiger werden.',
    phase: 'planung',
    haushalt: 'beantragt',
    schritte:
      '\n  - Vorbereitung\n  - schritt: Werkstatt\n    zeitraum: Herbst 2026\n    beteiligung: ja\n    erledigt: nein',
    entwurf: 'nein',
    listenvoten:
      '\n  - gremium: Ortsbeirat Nordhafen\n    datum: "2026-01-12"\n    votum: aufnehmen\n    grund: Hohes Interesse',
    lage: '\n  punkt: [12.1234, 54.0887]',
    frueher: '\n  - platz-an-der-faehre',
  },
  'no title': { bezeichnung: undefined },
  'no contact': { ansprechperson: undefined },
  'a group without its required entry': { ansprechperson: '\n  email: amt67@brueckenfelde.example' },
  'an unknown entry': { beschlusslge: 'x' },
  'an unknown entry in a group': { rubrik: '\n  stadteile: [Nordhafen]' },
  'a date that does not exist': { aktualisiert_am: '"2026-02-31"' },
  'a month': { aktualisiert_am: 'März 2026' },
  'an address that is none': { ansprechperson: '\n  stelle: Amt\n  email: amt67(at)brueckenfelde.example' },
  'a text instead of a list': { schritte: 'Vorbereitung' },
  'a list instead of a text': { bezeichnung: '[Fährplatz]' },
  'a number that is a text': { kostenrahmen: '\n  betrag: 250.000 Euro' },
  'a number': { kostenrahmen: '\n  betrag: 250000' },
  'a word that is not to choose': { phase: 'bald' },
  'a step without a name': { schritte: '\n  - zeitraum: Herbst' },
  'a criterion with an X': {
    kriterien:
      '\n  beteiligung_vorgesehen: X\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein',
  },
  'a criterion missing': { kriterien: '\n  beteiligung_vorgesehen: ja' },
  'a criterion too many': {
    kriterien:
      '\n  beteiligung_vorgesehen: ja\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein\n  kosten: ja',
  },
  'a criterion in its long form': {
    kriterien:
      '\n  beteiligung_vorgesehen:\n    trifft_zu: ja\n    begruendung: Werkstatt geplant\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: offen\n  ziele_und_handlungsweisen: nein',
  },
  'a dash where nothing is to be said': {
    phase: '"-"',
    entwurf: '"-"',
    schritte: '"-"',
    stichwoerter: '"–"',
    beendet: '"-"',
    aufgenommen_am: '"-"',
    kostenrahmen: '\n  betrag: "-"\n  hinweis: Folgt 2027',
    beteiligung: '\n  geplant: ja\n  formell:\n    link: "-"',
    ansprechperson: '\n  stelle: Amt\n  email: "-"',
    weitere_informationen: '"-"',
  },
  'a dash instead of a required day': { aktualisiert_am: '"-"' },
  'a dash instead of a required group': { rubrik: '"-"' },
  'a dash instead of a criterion': {
    kriterien:
      '\n  beteiligung_vorgesehen: "-"\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein',
  },
  'a line that is too long': { bezeichnung: 'a'.repeat(1001) },
  'a link that runs': {
    beteiligung: '\n  geplant: ja\n  termine:\n    - titel: Umfrage\n      link: "javascript:alert(1)"',
  },
};

test.each(Object.entries(sheets))('the schema of the city and check agree on %s', async (_, values) => {
  const valid = await compiled();
  const text = steckbrief(values);
  const { out } = await run(['check', '.', '--format', 'json'], { 'platz.md': text });
  const faults = JSON.parse(out).diagnostics.filter(({ rule }: { rule: string }) => shapeRules.has(rule));
  const isValid = valid(parse(text.split('---\n')[1] ?? ''));
  expect({ isValid, faults: faults.map(({ rule }: { rule: string }) => rule) }).toEqual({
    isValid: faults.length === 0,
    faults: expect.anything(),
  });
});

test('the schema speaks the words of the form', async () => {
  const { out } = await run(['schema', rostock]);
  const schema = JSON.parse(out);
  expect(schema.title).toBe('Steckbrief – Hanse- und Universitätsstadt Rostock');
  expect(schema.properties.aktualisiert_am.title).toBe('Datum der letzten Aktualisierung');
  expect(schema.properties.kriterien.properties.aenderung_ortsbild.description).toBe(
    'Es hat eine wesentliche Änderung des Ortsbildes zu Folge',
  );
  expect(schema.required).toContain('beschlusslage');
});
