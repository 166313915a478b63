import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { check, type Diagnostic } from './support/typed.js';
import { run } from './support/world.js';

const description = 'Der Fährplatz soll schattiger werden.';

const answers: Readonly<Record<string, string>> = {
  'Bezeichnung des Vorhabens': 'Umgestaltung des Fährplatzes: Bäume und Bänke',
  'Beschreibung, einschl. Zielsetzung': description,
  'Politische Beschlusslage (Stand in der Bürgerschaft/ bestätigter Haushalt)':
    'Der Haushalt enthält Mittel.',
  'Bearbeitungsstand in der Stadtverwaltung, geplante Schritte, geplanter Realisierungszeitraum':
    'Die Vorplanung läuft.\nDer Bau beginnt 2027.',
  'Kostenrahmen bzw. zur Verfügung gestellte Haushaltsmittel': '250.000 Euro',
  'Rubrik/Zuordnung (z.B. betroffener Stadtteil/ Quartier/ Thema...)': 'Groß Klein',
  'Ist Beteiligung geplant? → Wenn ja, in welcher Intensität?': 'ja',
  '→ Welcher Gestaltungsspielraum ist gegeben?': 'Die Gestaltung ist offen.',
  'Ansprechperson/Kontaktdaten': 'Amt für Stadtgrün\namt67@brueckenfelde.example',
  'Datum der letzten Aktualisierung': '19.10.2026',
};

const asked = [
  'Zu dem Vorhaben ist bereits eine Beteiligung vorgesehen',
  'Es gibt ein vermutetes hohes Interesse der Einwohner*innen der gesamten Stadt, eines Stadtteils, eines Quartiers oder der Nutzer*innen einer Einrichtung oder hohe Zahl an betroffenen Personen',
  'Es hat eine wesentliche Änderung des Ortsbildes zu Folge',
];

/** The header that a finding shows. */
const shown = ([found]: readonly Diagnostic[]): string =>
  /\n(---\n[\s\S]*\n---)$/.exec(found?.help ?? '')?.[1] ?? '';

test.each([
  ['a label above each answer', '\n'],
  ['a table from Word', '\t'],
])('the form as a text, with %s: one message with the header that says the same', async (_, sign) => {
  const rows = Object.entries(answers).map(([label, answer]) => `${label}${sign}${answer}`);
  const crosses = asked.map(
    (wortlaut, index) => `${wortlaut}${sign}${index === 1 ? `${sign}X` : `X${sign}`}`,
  );
  const found = await check([...rows, 'Kriterien:', ...crosses, ''].join('\n'));
  expect(found).toMatchObject([{ rule: 'kopf-fehlt', line: 1, column: 1 }]);
  expect(shown(found)).toBe(`---
bezeichnung: "Umgestaltung des Fährplatzes: Bäume und Bänke"
beschlusslage: Der Haushalt enthält Mittel.
bearbeitungsstand: |
  Die Vorplanung läuft.
  Der Bau beginnt 2027.
kostenrahmen: 250.000 Euro
rubrik:
  text: Groß Klein
beteiligung:
  geplant: ja
  gestaltungsspielraum: Die Gestaltung ist offen.
ansprechperson:
  stelle: Amt für Stadtgrün
  email: amt67@brueckenfelde.example
aktualisiert_am: 2026-10-19
kriterien:
  beteiligung_vorgesehen: ja
  hohes_interesse: nein
  aenderung_ortsbild: ja
  entwicklungskonzept: …
  ziele_und_handlungsweisen: …
---`);
  // With the two open answers it is a Steckbrief in which nothing is wrong.
  const whole = `${shown(found).replaceAll('…', 'nein')}\n\n## Beschreibung, einschl. Zielsetzung\n\n${description}\n`;
  expect((await check(whole)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the form between the dashes of a header is told in the same way', async () => {
  const rows = Object.entries(answers).map(([label, answer]) => `${label}\n${answer}`);
  const found = await check(`---\n${rows.join('\n')}\n---\n`);
  expect([found.length, shown(found)]).toEqual([
    1,
    expect.stringContaining('\naktualisiert_am: 2026-10-19\n'),
  ]);
});

test('a text with headings of the form is no form: two of them can stand anywhere', async () => {
  const found = await check('## Beschreibung\n\nDer Platz.\n\n## Kostenrahmen\n\n250.000 Euro\n');
  expect(found).toMatchObject([{ rule: 'kopf-fehlt', message: 'Der Datei fehlt der Kopf mit den Angaben.' }]);
});

test('a header with one fault keeps the message about it, although its names are words of the form', async () => {
  const seed = readFileSync('examples/rostock/steckbriefe/fachkonzept-sozialraumorientierung.md', 'utf8');
  const found = await check(seed.replace('bearbeitungsstand: Noch', 'bearbeitungsstand: Stand: Noch'));
  expect(found.map(({ rule }) => rule)).toEqual(['yaml-doppelpunkt']);
});

test('the header can be copied from the report for people', async () => {
  const text = Object.entries(answers)
    .map((row) => row.join('\n'))
    .join('\n');
  const { out } = await run(['check', '.'], { 'platz.md': text }, { columns: 60 });
  expect(out).toContain('\n---\nbezeichnung: "Umgestaltung des Fährplatzes: Bäume und Bänke"\n');
  expect(out).toContain('\nansprechperson:\n  stelle: Amt für Stadtgrün\n');
});

test('a criterion with both boxes ticked, or none, is left open', async () => {
  const rows = Object.entries(answers).map((row) => row.join('\t'));
  const crosses = [`${asked[0]}\tX\tX`, `${asked[1]}\t\t`, `${asked[2]}\t☒\t☐`];
  expect(shown(await check([...rows, ...crosses].join('\n')))).toContain(
    'kriterien:\n  beteiligung_vorgesehen: …\n  hohes_interesse: …\n  aenderung_ortsbild: ja\n',
  );
});

test('where the form asks for no before yes, a cross is left to the reader', async () => {
  const rows = Object.entries(answers).map((row) => row.join('\t'));
  const text = (head: string) => [...rows, head, `${asked[0]}\tX\t`].join('\n');
  expect(shown(await check(text('Kriterien:\tTrifft zu:\tTrifft nicht zu:')))).toContain('_vorgesehen: ja');
  expect(shown(await check(text('Kriterien:\tTrifft nicht zu:\tTrifft zu:')))).toContain('_vorgesehen: …');
});

test('boxes before the criteria end the answer above them, and are read', async () => {
  const rows = Object.entries(answers).map((row) => row.join('\n'));
  const boxes = [`☒ ${asked[0]}`, `[ ] ${asked[1]}`, `${asked[2]} ☒ ja ☐ nein`];
  for (const head of ['', 'Welche Kriterien sind erfüllt?\n']) {
    const header = shown(await check(`${rows.join('\n')}\n${head}${boxes.join('\n')}\n`));
    expect(header).toContain('aktualisiert_am: 2026-10-19\n');
    expect(header).toContain('_vorgesehen: ja\n  hohes_interesse: nein\n  aenderung_ortsbild: ja\n');
  }
});

test('an answer with words behind it leaves every entry its own line', async () => {
  const given = {
    ...answers,
    'Ist Beteiligung geplant? → Wenn ja, in welcher Intensität?': 'ja, Konsultation',
  };
  const rows = Object.entries({
    ...given,
    '→ Welche Art der Beteiligung ist vorgesehen? (z.B. Online/ Bürgerforum...)': 'Online',
  });
  expect(shown(await check(rows.map((row) => row.join('\n')).join('\n')))).toContain(
    'beteiligung:\n  geplant: ja\n  intensitaet: Konsultation\n  gestaltungsspielraum: Die Gestaltung ist offen.\n  art: Online\n',
  );
});
