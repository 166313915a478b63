import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { dice } from './support/dice.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const rostock = join(home, 'examples/rostock');

/** What `check` finds about shape and completeness; the rest (rules on dates, contradictions …) no schema can say. */
const shapeRules = new Set([
  'bedingte-pflicht',
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

async function compiled(folder = rostock) {
  const { out } = await run(['schema', folder]);
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

const rostockYaml = readFileSync(join(rostock, 'leitfaden.yaml'), 'utf8');

/** Conditions of every shape, and fields of every kind that they can require. */
const conditions = [
  '{ feld: beteiligung.geplant, ist: nein }',
  '{ feld: beteiligung.geplant, ist: [ja, offen] }',
  '{ feld: entwurf, ist: ja }',
  '{ feld: phase, ist: [umsetzung, fertig] }',
  '{ feld: rubrik.themen, ist: "Verkehr (1.5)" }',
  '{ feld: kostenrahmen.betrag, ab: 1000000 }',
  '{ feld: kriterien.hohes_interesse, ist: ja }',
  '{ feld: erstberatung, ausgefuellt: ja }',
  '{ feld: kurzbeschreibung, ausgefuellt: nein }',
  '{ feld: kostenrahmen, ausgefuellt: ja }',
  '{ alle: [{ feld: phase, ist: planung }, { eines: [{ feld: entwurf, ist: nein }, { feld: beendet, ausgefuellt: ja }] }] }',
];
const required = [
  'kurzbeschreibung',
  'realisierungszeitraum',
  'beteiligung.begruendung',
  'beteiligung.termine',
  'kostenrahmen.stand',
  'erstberatung',
  'erstberatung.datum',
  'rubrik.stadtteile',
  'stichwoerter',
  'aufgenommen_am',
  'schritte',
];

/** What can stand in a field, often at the edge of saying something; undefined: the field is not there. */
const values: Readonly<Record<string, readonly (string | undefined)[]>> = {
  beteiligung: [
    '\n  geplant: ja',
    '\n  geplant: nein',
    '\n  geplant: nein\n  begruendung: Das Gesetz legt alles fest.',
    '\n  geplant: offen\n  begruendung: " "',
    '\n  geplant: nein\n  begruendung: "-"\n  termine: []',
    '\n  geplant: ja\n  termine:\n    - titel: Umfrage',
  ],
  entwurf: [undefined, 'ja', 'nein', '"-"'],
  phase: [undefined, 'planung', 'umsetzung', 'fertig', '"-"'],
  rubrik: [
    '\n  stadtteile: []',
    '\n  stadtteile:\n    - Nordhafen\n  themen:\n    - Kultur\n    - Verkehr (1.5)',
    '\n  themen:\n    - Verkehr (1x5)',
  ],
  kostenrahmen: [
    '250.000 Euro',
    '\n  betrag: 1000000',
    '\n  betrag: 999999\n  stand: Januar 2026',
    '\n  betrag: 1000001\n  stand: Januar 2026',
  ],
  erstberatung: [
    undefined,
    '\n  gremium: Ortsbeirat',
    '\n  datum: "-"',
    '\n  gremium: ""',
    '\n  datum: 2027-01-14',
  ],
  beendet: [undefined, '\n  datum: 2026-01-01', '"-"'],
  kurzbeschreibung: [undefined, '""', '"-"', 'Mehr Schatten.'],
  realisierungszeitraum: [undefined, 'Sommer 2027', '""'],
  stichwoerter: [undefined, '[]', '"-"', '[Hafen]', '[""]'],
  aufgenommen_am: [undefined, '2026-10-01', '"-"'],
  schritte: [undefined, '[]', '\n  - Vorbereitung', '\n  - schritt: Werkstatt'],
  kriterien: [
    'ja',
    'nein',
    'offen',
    '\n    trifft_zu: ja',
    '\n    trifft_zu: nein\n    begruendung: Niemand fragt.',
  ].map((answer) =>
    `\n  beteiligung_vorgesehen: ja\n  hohes_interesse: ${answer}\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein`.replace(
      ': \n',
      ':\n',
    ),
  ),
};

test('conditional duties are the same for the schema of the city and for check, on random Steckbriefe', async () => {
  const seen = { required: 0, valid: 0 };
  for (let seed = 1; seed <= 40; seed += 1) {
    const roll = dice(seed);
    const any = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
    const duties = Array.from(
      { length: 1 + roll(3) },
      () => `  - feld: ${any(required)}\n    wenn: ${any(conditions)}\n`,
    );
    const leitfaden = `${rostockYaml}\npflichten:\n${duties.join('')}`;
    const sheetsOf = Array.from({ length: 12 }, (_, index) => {
      const chosen = Object.entries(values).map(([name, list]) => [name, any(list)]);
      return [`platz-${index}.md`, steckbrief(Object.fromEntries(chosen))] as const;
    });
    const folder = folderWith({ 'leitfaden.yaml': leitfaden, ...Object.fromEntries(sheetsOf) });
    const valid = await compiled(folder);
    const { diagnostics } = JSON.parse((await run(['check', '.', '--format', 'json'], folder)).out);
    for (const [file, text] of sheetsOf) {
      const faults = diagnostics
        .filter((one: { file: string; rule: string }) => one.file === file && shapeRules.has(one.rule))
        .map(({ rule }: { rule: string }) => rule);
      const isValid = valid(parse(text.split('---\n')[1] ?? ''));
      expect({ seed, file, duties, text, faults, isValid }).toEqual({
        ...{ seed, file, duties, text, faults },
        isValid: faults.length === 0,
      });
      if (faults.includes('bedingte-pflicht')) seen.required += 1;
      if (isValid) seen.valid += 1;
    }
  }
  expect(Math.min(seen.required, seen.valid)).toBeGreaterThan(100);
});
