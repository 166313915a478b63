import { describe, expect, test } from '@jest/globals';
import { readLeitfaden } from '../src/read/leitfaden.js';
import { rostockYaml } from '../src/read/rostock.generated.js';
import { sentenceOf } from '../src/report/sentence.js';
import { readWhole } from './support/reading.js';
import { run, steckbrief } from './support/world.js';

interface Diagnostic {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

const check = async (text: string | Uint8Array, name = 'platz.md'): Promise<readonly Diagnostic[]> => {
  const { out } = await run(['check', '.', '--format', 'json'], { [name]: text });
  return JSON.parse(out).diagnostics;
};

/** A header that begins with these lines; the required entries that they do not have follow. */
const headed = (lines: string): string => {
  const keys = new Set([...lines.matchAll(/^([\p{L}_]+):/gmu)].map(([, key]) => key ?? ''));
  if (keys.has('bezeichnug')) keys.add('bezeichnung');
  if (keys.has('beschlußlage')) keys.add('beschlusslage');
  const removed = Object.fromEntries([...keys].map((key) => [key, undefined]));
  return steckbrief(removed).replace('---\n', `---\n${lines}\n`);
};

const kriterien =
  'kriterien:\n  beteiligung_vorgesehen: ja\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein';

describe('what a clerk types and YAML reads in its own way', () => {
  /** typed lines · rule · line:column in the file · what the help tells to type */
  const rows: readonly (readonly [typed: string, rule: string, place: string, remedy: string])[] = [
    ['weitere_informationen: -', 'yaml-strich', '2:24', '"-"'],
    ['beschlusslage: Beschlüsse: 2016/BV/1990', 'yaml-doppelpunkt', '2:26', '"Beschlüsse: 2016/BV/1990"'],
    ['rubrik: Modellregionen: Groß Klein', 'yaml-doppelpunkt', '2:23', 'text: "Modellregionen: Groß Klein"'],
    [
      'beteiligung:\n  zeitrahmen: *direkte Beteiligung*',
      'yaml-sonderzeichen',
      '3:15',
      '"*direkte Beteiligung*"',
    ],
    [
      'beschlusslage:\n  - Beschlüsse: 2016/BV/1990',
      'angabe-unbekannt',
      '3:5',
      '- "Beschlüsse: 2016/BV/1990"',
    ],
    [
      'ansprechperson: { stelle: Amt für Finanzen, Planung und Jugend }',
      'yaml-sonderzeichen',
      '2:45',
      'eigene Zeile',
    ],
    ['kurzbeschreibung: [Entwurf] Umbau', 'yaml-sonderzeichen', '2:19', '"[Entwurf] Umbau"'],
    ['kurzbeschreibung: "Zitat" und mehr', 'yaml-anfuehrung', '2:19', '\'"Zitat" und mehr\''],
    ["kurzbeschreibung: 'Das ist's'", 'yaml-anfuehrung', '2:19', "\"'Das ist's'\""],
    ['kurzbeschreibung: "ohne Ende', 'yaml-anfuehrung', '2:19', ''],
    ['kurzbeschreibung: @amt52', 'yaml-sonderzeichen', '2:19', '"@amt52"'],
    ['kurzbeschreibung: % der Fläche', 'yaml-sonderzeichen', '2:19', '"% der Fläche"'],
    ['kurzbeschreibung: `so`', 'yaml-sonderzeichen', '2:19', '"`so`"'],
    ['kurzbeschreibung: *innen und außen', 'yaml-sonderzeichen', '2:19', '"*innen und außen"'],
    ['kurzbeschreibung: !wichtig', 'yaml-sonderzeichen', '2:19', '"!wichtig"'],
    ['kurzbeschreibung: & mehr', 'yaml-sonderzeichen', '2:19', '"& mehr"'],
    ['kurzbeschreibung: {{titel}}', 'yaml-sonderzeichen', '2:19', '"{{titel}}"'],
    ['kurzbeschreibung: > Zitat', 'yaml-sonderzeichen', '2:19', '"> Zitat"'],
    ['kurzbeschreibung: Platz am #Hafen', 'text-abgeschnitten', '2:28', 'Anführungszeichen'],
    ['kurzbeschreibung: Haltestelle #3', 'text-abgeschnitten', '2:31', 'Anführungszeichen'],
    ['kurzbeschreibung:#Hafen', 'yaml-doppelpunkt', '2:17', 'kurzbeschreibung: '],
    ['kurzbeschreibung:Der Platz', 'yaml-doppelpunkt', '2:17', 'kurzbeschreibung: '],
    ['kurzbeschreibung: Der Platz\n\tsoll grüner werden', 'yaml-tabulator', '3:1', 'zwei Leerzeichen'],
    ['rubrik:\n\tstadtteile: []', 'yaml-tabulator', '3:1', 'zwei Leerzeichen'],
    ['rubrik:\n  stadtteile: Nordhafen', 'angabe-art', '3:15', '- Nordhafen'],
    [
      'rubrik:\n   stadtteile:\n      - Nordhafen\n  themen:\n      - Verkehr',
      'yaml-einrueckung',
      '5:3',
      'Spalte',
    ],
    ['bezeichnung: Fährplatz\nbezeichnung: Marktplatz', 'angabe-doppelt', '3:1', ''],
    ['bezeichnug: Fährplatz', 'angabe-unbekannt', '2:1', 'bezeichnung'],
    ['beschlußlage: Kein Beschluss', 'angabe-unbekannt', '2:1', 'beschlusslage'],
    ['bezeichnung:', 'pflichtangabe-fehlt', '2:1', ''],
    ['bezeichnung: ~', 'pflichtangabe-fehlt', '2:1', ''],
    ['bezeichnung: null', 'pflichtangabe-fehlt', '2:1', ''],
    ["bezeichnung: ''", 'pflichtangabe-fehlt', '2:1', ''],
    ['kostenrahmen:\n  betrag: 250.000', 'zahl-unklar', '3:11', '250000'],
    ['kostenrahmen:\n  betrag: 250.000 €', 'zahl-unklar', '3:11', '250000'],
    ['kostenrahmen:\n  betrag: 1,5', 'zahl-unklar', '3:11', '1.5'],
    ['kostenrahmen:\n  betrag: rund eine Million', 'zahl-unklar', '3:11', '250000'],
    ['aktualisiert_am: März 2026', 'datum-ungueltig', '2:18', '2026-11-22'],
    ['aktualisiert_am: 05.11.24', 'datum-ungueltig', '2:18', '2026-11-22'],
    ['aktualisiert_am: 2026-02-30', 'datum-ungueltig', '2:18', '2026-11-22'],
    ['aktualisiert_am: 29.07.2022', 'datum-deutsch', '2:18', '2022-07-29'],
    ['entwurf: vielleicht', 'ja-nein-unklar', '2:10', 'ja oder nein'],
    ['entwurf: yes', 'ja-nein-unklar', '2:10', 'ja oder nein'],
    ['phase: Plannung', 'auswahl-unbekannt', '2:8', 'planung'],
    ['%YAML 1.1', 'yaml-syntax', '2:1', ''],
    ['<<: { entwurf: ja }', 'angabe-unbekannt', '2:1', ''],
    ['Der Platz soll grüner werden.', 'yaml-syntax', '2:1', ''],
    ['kurzbeschreibung: "C:\\Daten"', 'yaml-syntax', '2:22', ''],
    // Names without a value.
    ['foobar:', 'angabe-unbekannt', '2:1', 'Streichen'],
    ['ansprechperson:\n  stelle: Amt\n  fax:', 'angabe-unbekannt', '4:3', ''],
    [`${kriterien}\n  barrierefrei:`, 'kriterium-unbekannt', '8:3', 'Der Leitfaden kennt'],
    // Braces.
    ['kostenrahmen: { betrag: 250,000, stand: 2025 }', 'yaml-sonderzeichen', '2:29', '„betrag“'],
    ['ansprechperson: { stelle: Amt, email:a@b.de }', 'yaml-doppelpunkt', '2:37', 'email: '],
    ['ansprechperson: { email:a@b.de }', 'yaml-doppelpunkt', '2:24', 'email: '],
    ['ansprechperson: { email:a@b.de, stelle: Amt }', 'yaml-doppelpunkt', '2:24', 'email: '],
    ['ansprechperson: { Amt, Finanzen }', 'yaml-sonderzeichen', '2:19', 'eigene Zeile'],
    // A # that touches a word.
    ['kurzbeschreibung: #Hafen ist schön', 'yaml-sonderzeichen', '2:19', '"#Hafen ist schön"'],
    ['bezeichnung: #Hafen', 'yaml-sonderzeichen', '2:14', '"#Hafen"'],
    ['beschlusslage:\n  #Hafen', 'yaml-sonderzeichen', '3:3', '"#Hafen"'],
    ['rubrik:\n  stadtteile:\n    - #Toitenwinkel', 'yaml-sonderzeichen', '4:7', '"#Toitenwinkel"'],
    [
      'rubrik:\n  stadtteile: [Groß Klein, #Nord\n    Süd]',
      'text-abgeschnitten',
      '3:28',
      'Anführungszeichen',
    ],
    ['kurzbeschreibung: >- #Hafen\n  Text', 'text-abgeschnitten', '2:22', 'Anführungszeichen'],
    ['beschlusslage: Der Haushalt\n  #3 wird gebaut', 'text-abgeschnitten', '3:3', 'Anführungszeichen'],
    ['beschlusslage: Der Haushalt\n  Linie #3\n  weiter', 'yaml-sonderzeichen', '3:9', 'Anführungszeichen'],
    ['beschlusslage: [a #b, c]', 'yaml-sonderzeichen', '2:19', 'Anführungszeichen'],
    // Lists that say nothing.
    ['rubrik:\n  stadtteile: [Groß Klein, , "", ~]', 'yaml-sonderzeichen', '3:28', 'Komma'],
    ['rubrik:\n  stadtteile:\n    -', 'pflichtangabe-fehlt', '2:1', '„- …“'],
    ['rubrik:\n  themen: []', 'pflichtangabe-fehlt', '2:1', ''],
    ['beschlusslage: []', 'pflichtangabe-fehlt', '2:1', ''],
    ['beschlusslage:\n  -', 'pflichtangabe-fehlt', '2:1', ''],
    ['beschlusslage:\n  - datum: 2026-01-01', 'pflichtangabe-fehlt', '2:1', ''],
    // Characters written with a backslash.
    ['kurzbeschreibung: "\\e[31m"', 'steuerzeichen', '2:19', 'U+001B'],
    ['kurzbeschreibung: "\\u202e"', 'unsichtbares-zeichen', '2:19', 'U+202E'],
    // A list below a text.
    [
      'beschlusslage: Der Haushalt\n  - Punkt eins\n  - Punkt zwei',
      'yaml-einrueckung',
      '3:3',
      '„- Der Haushalt“',
    ],
    ['beschlusslage:\n  - Der Haushalt\n    - Punkt eins', 'yaml-einrueckung', '4:5', '„- Der Haushalt“'],
    ['beschlusslage: Der Haushalt\n\n  * Punkt', 'yaml-einrueckung', '4:3', '„- Der Haushalt“'],
    // Names that stand at the wrong place.
    ['email: amt67@brueckenfelde.example', 'angabe-unbekannt', '2:1', '„ansprechperson:“'],
    ['rubrik:\n  stadtteile: []\n  haushalt: beantragt', 'angabe-unbekannt', '4:3', '„haushalt: …“'],
    ['Bezeichnung des Vorhabens: Fährplatz', 'angabe-unbekannt', '2:1', '„bezeichnung: …“'],
    ['Datum: 2026-10-19', 'angabe-unbekannt', '2:1', '„aktualisiert_am: …“'],
    ['Beschreibung, einschl. Zielsetzung: Text', 'angabe-unbekannt', '2:1', '## Beschreibung'],
    ['Beschreibung: Text', 'angabe-unbekannt', '2:1', '## Beschreibung'],
    ['Kontakt: Amt', 'angabe-unbekannt', '2:1', '„stelle: …“'],
    [kriterien.replaceAll('\n  ', '\n'), 'angabe-unbekannt', '3:1', 'zwei Leerzeichen'],
    // Lists and groups.
    [
      'rubrik:\n  stadtteile: Groß Klein, Toitenwinkel',
      'angabe-art',
      '3:15',
      '„  - Groß Klein“, „  - Toitenwinkel“',
    ],
    ['rubrik:\n  stadtteile: – Groß Klein', 'angabe-art', '3:15', '„  - Groß Klein“'],
    ['rubrik:\n  stadtteile: • Groß Klein', 'angabe-art', '3:15', '„  - Groß Klein“'],
    ['rubrik:\n  stadtteile:\n    -\u00a0Groß Klein', 'angabe-art', '4:5', '„  - Groß Klein“'],
    ['rubrik: Groß Klein', 'angabe-art', '2:9', 'text: "Groß Klein"'],
    // Blanks that are none.
    ['kurzbeschreibung:\u00a0Hafen', 'yaml-syntax', '2:18', 'U+00A0'],
    ['rubrik:\n\u00a0\u00a0stadtteile: []', 'yaml-syntax', '3:1', 'U+00A0'],
    ['rubrik:\n  stadtteile:\u00a0[]', 'yaml-syntax', '3:14', 'U+00A0'],
    ['schritte:\n  - schritt:\u00a0Werkstatt', 'yaml-syntax', '3:13', 'U+00A0'],
    ['kurzbeschreibung\u00a0: Hafen', 'yaml-syntax', '2:17', 'U+00A0'],
    ['? [a]\n: y', 'yaml-sonderzeichen', '2:3', '"[a]"'],
    // Years that nobody means.
    ['aktualisiert_am: 0000-01-01', 'datum-ungueltig', '2:18', '1900'],
    ['aktualisiert_am: 01.01.0202', 'datum-ungueltig', '2:18', '1900'],
    ['aktualisiert_am: 2101-01-01', 'datum-ungueltig', '2:18', '2100'],
    // What would keep the program busy.
    [`weitere_informationen: ${'"'.repeat(50_000)}`, 'kopf-zu-gross', '2:1', '20000'],
    [`weitere_informationen: ${'"'.repeat(19_000)}`, 'yaml-anfuehrung', '2:24', ''],
    [`weitere_informationen: ${'[a] '.repeat(4900)}`, 'yaml-sonderzeichen', '2:24', ''],
    [`weitere_informationen: ${'"a" "b" '.repeat(2400)}`, 'yaml-anfuehrung', '2:24', ''],
  ];

  test.each(rows)('%j: %s at %s', async (typed, rule, place, remedy) => {
    const found = await check(headed(typed));
    expect(found.map(({ rule: id, line, column }) => `${id} ${line}:${column}`)).toEqual([
      `${rule} ${place}`,
    ]);
    expect(`${found[0]?.message} ${found[0]?.help}`).toContain(remedy);
  });

  test.each([
    ['rubrik:\n  stadtteile: []', []],
    ['rubrik:\n  stadtteile:\n    - Nordhafen\n    -\n    - ~', ['Nordhafen']],
    ['rubrik:\n  stadtteile: [Nordhafen, "", Altstadt]', ['Nordhafen', 'Altstadt']],
  ])('%j: the areas are %j', async (typed, areas) => {
    expect(await check(headed(typed))).toEqual([]);
    const { value: leitfaden } = readLeitfaden(Buffer.from(rostockYaml));
    const read = leitfaden && readWhole('platz.md', Buffer.from(headed(typed)), leitfaden);
    expect(read?.steckbrief?.rubrik?.stadtteile).toEqual(areas);
  });

  test('a wrong entry behind an empty one is named at its own place', async () => {
    const found = await check(headed('frueher:\n  -\n  - "Ä"'));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['kennung-ungueltig', 4]]);
  });

  test.each([
    ['kurzbeschreibung: "a #b"'],
    ["kurzbeschreibung: 'a\n  #b'"],
    ['kurzbeschreibung: |\n  a #b\n  #c'],
    ['kurzbeschreibung: a # Anmerkung'],
    ['#kurzbeschreibung: x'],
    ['ansprechperson:\n  stelle: Amt\n  #telefon: 0381'],
    ['beschlusslage: Weg - und Steg'],
    ['beschlusslage: |\n  Der Haushalt\n  - Punkt eins'],
    ['kurzbeschreibung: Hinweis:\u00a0Text'],
    ['ansprechperson: { "stelle":"Amt", "email": "a@b.de" }'],
  ])('%j is no fault', async (typed) => {
    expect(await check(headed(typed))).toEqual([]);
  });

  test.each([
    [`${rostockYaml}\nfoo:\n`, 'angabe-unbekannt', 'Möglich sind hier'],
    [rostockYaml.replace('mindestens: 2', 'mindestens: 6'), 'leitfaden-widerspruch', 'höchstens 5'],
    [rostockYaml.replace('mindestens: 2', 'mindestens: zwei'), 'zahl-unklar', 'Beispiel 2.'],
  ])('in a Leitfaden %#', (text, rule, remedy) => {
    const { findings } = readLeitfaden(Buffer.from(text));
    expect(findings.map((found) => found.rule)).toEqual([rule]);
    expect(findings.map((found) => sentenceOf(found).help).join(' ')).toContain(remedy);
  });
});

describe('what a clerk types and means', () => {
  const leitfaden = readLeitfaden(Buffer.from(rostockYaml)).value;
  if (!leitfaden) throw new Error('the Leitfaden of Rostock is wrong');
  const readValue = (typed: string): unknown => {
    const read = readWhole('platz.md', Buffer.from(headed(`kurzbeschreibung: ${typed}`)), leitfaden);
    return [read.steckbrief?.kurzbeschreibung, read.findings.map(({ rule }) => rule)];
  };

  test.each([
    '250.000',
    '1.250.000',
    '1,5',
    '250.000 €',
    '01067',
    '0123',
    '1.10',
    '12:30',
    '2022-07-29',
    '2016/BV/1990',
    '1_000',
    '.inf',
    'no',
    'ja',
    'X',
    '0x1F',
    '1e3',
    '9999999999999999999',
    '29. Juli',
    '1. Halbjahr 2027',
    'Bürger*innen und Nutzer*innen',
    'Bürger:innen',
    'Träger_innen',
    'amt67@brueckenfelde.example',
    'Nordhafen/Altstadt',
    'Weg – und Steg',
    '100 %',
    'eins, zwei & drei!',
    '(noch offen)',
    'N.N.',
  ])('the text %j keeps every character', (typed) => {
    expect(readValue(typed)).toEqual([typed, []]);
  });

  test.each([
    ['"01067"', '01067'],
    ["'Das ist''s'", "Das ist's"],
    ['"-"', '-'],
    ['"Platz am #Hafen"', 'Platz am #Hafen'],
    ['Der Platz # Anmerkung des Amtes', 'Der Platz'],
    ['|\n  Erste Zeile\n\n  29. Juli', 'Erste Zeile\n\n29. Juli'],
    ['>-\n  Erste Zeile\n  geht weiter', 'Erste Zeile geht weiter'],
    ['Der Platz\n  geht weiter', 'Der Platz geht weiter'],
  ])('%j means %j', (typed, meant) => {
    expect((readValue(typed) as unknown[])[0]).toBe(meant);
  });

  test.each(['ja', 'Ja', 'JA', 'true', '"ja"', 'nein', 'Nein', 'false'])(
    '%s is an answer where yes or no is asked',
    async (typed) => {
      expect(await check(headed(`entwurf: ${typed}`))).toEqual([]);
    },
  );
});

describe('what a clerk types in the text', () => {
  const rows: readonly (readonly [body: string, rules: readonly string[]])[] = [
    ['## Beschreibung\n\nBürger*innen und Nutzer*innen.\n', []],
    ['## Beschreibung\n\n29. Juli 2027: Werkstatt.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n3. Bauabschnitt beginnt.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\nEin Satz\n-\n', ['ueberschrift-aus-versehen']],
    ['## Beschreibung\n\n#### Kosten\n\nText\n', ['ueberschrift-sprung']],
    ['## Beschreibung\n\n<p class="MsoNormal">Text</p>\n', ['html-entfernt']],
    ['## Beschreibung\n\n[hier](javascript:alert(1))\n', ['link-entfernt']],
    ['## Beschreibung\n\n[hier](//evil.example)\n', ['link-entfernt']],
    ['## Beschreibung\n\n![](plan.png)\n', ['bild-ohne-text']],
    ['## Beschreibung\n\n![Plan](plan.png)\n', ['bild-entfernt']],
    ['## Beschreibung und Zielsetzung\n\nText\n', []],
    ['## beschreibung, einschl. zielsetzung\n\nText\n', []],
    ['Text ohne Überschrift\n', ['abschnitt-fehlt', 'text-ohne-abschnitt']],
    ['## Beschreibung\n', ['abschnitt-fehlt']],
    ['##Beschreibung\n\nText\n', ['abschnitt-fehlt']],
    ['# Beschreibung\n\nText\n', ['abschnitt-fehlt']],
    ['## Beschreibung\n\nText\n\n##Bearbeitungsstand\n\nText\n', ['abschnitt-unbekannt']],
    ['## Beschreibung\n\nText\n\n### Bearbeitungsstand\n\nText\n', []],
    ['## Beschreibung\n\n```\n# Beschreibung\n```\n', []],
    ['## Beschreibung\n\n---\nbezeichnung: Zweites\nintern: GEHEIM\n---\n', ['zwei-steckbriefe']],
    ['## Beschreibung\n\n---\nintern: GEHEIM\n', ['zwei-steckbriefe']],
    ['## Beschreibung\n\nText\n\n---\n\nWeiter: so\n\n---\n\nText\n', []],
    ['## Beschreibung\n\n```\n---\nbezeichnung: x\n---\n```\n', []],
    ['## Beschreibung\n\nText\n\n## Sonstiges\n\nMehr\n', ['abschnitt-unbekannt']],
    ['## Beschreibung\n\nText mit \u200bunsichtbarem Zeichen\n', ['unsichtbares-zeichen']],
    ['## Beschreibung\n\nText mit \u0007 Steuerzeichen\n', ['steuerzeichen']],
  ];

  test.each(rows)('%j', async (body, rules) => {
    expect((await check(steckbrief({}, body))).map(({ rule }) => rule).sort()).toEqual([...rules].sort());
  });
});

describe('what a clerk does to the file', () => {
  const text = steckbrief();
  const rows: readonly (readonly [what: string, file: string | Uint8Array, rules: readonly string[]])[] = [
    ['right', text, []],
    ['CRLF', text.replaceAll('\n', '\r\n'), []],
    ['byte order mark', `\ufeff${text}`, []],
    ['blanks behind the fences', text.replaceAll('---\n', '---  \n'), []],
    ['Windows-1252', Buffer.from(text, 'latin1'), ['zeichensatz']],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), ['zeichensatz']],
    [
      'half UTF-8, half Windows-1252',
      Buffer.concat([Buffer.from(text), Buffer.from([0xfc])]),
      ['zeichensatz'],
    ],
    ['empty', '', ['kopf-fehlt']],
    ['only a text', '## Beschreibung\n\nText\n', ['kopf-fehlt']],
    ['a blank line first', `\n${text}`, ['kopf-beginn']],
    ['four dashes', text.replace('---', '----'), ['kopf-beginn']],
    ['a long dash from Word', text.replace('---', '—'), ['kopf-beginn']],
    ['not closed', text.replace(/\n---\n/, '\n'), ['kopf-ende-fehlt']],
    ['closed with long dashes', text.replace('\n---\n', '\n–––\n'), ['kopf-ende-fehlt']],
    ['closed with two dashes', text.replace('\n---\n', '\n--\n'), ['kopf-ende-fehlt']],
    ['a text above the header', `Hallo\n\n${text}`, ['kopf-beginn']],
    ['a code fence around the header', `\`\`\`yaml\n${text}`, ['kopf-beginn']],
    ['a second header', text.replace('\n---\n', '\n---\nintern: GEHEIM\n---\n'), ['zwei-steckbriefe']],
    ['closed with four dashes', text.replace('\n---\n', '\n----\n'), ['kopf-ende-fehlt']],
    ['one megabyte', `${text}${'Wort '.repeat(200_000)}`, ['datei-zu-gross']],
  ];

  test.each(rows)('%s', async (_, file, rules) => {
    expect((await check(file)).map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([
    ['Hafenplatz Nord.md', ['dateiname-ungewoehnlich']],
    ['Fährplatz.md', ['dateiname-ungewoehnlich']],
    ['faehrplatz.MD', []],
    ['index.md', ['dateiname-gesperrt']],
    ['CON.md', ['dateiname-gesperrt']],
    ['com1.md', ['dateiname-gesperrt']],
    ['🌳.md', ['dateiname-gesperrt']],
  ])('the name %s', async (name, rules) => {
    expect((await check(text, name)).map(({ rule }) => rule)).toEqual(rules);
  });
});
