import { describe, expect, test } from '@jest/globals';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { rostockYaml } from '../src/read/settings/rostock.generated.js';
import { sentenceOf } from '../src/report/sentence.js';
import { readWhole } from './support/reading.js';
import { check, headed, kriterien } from './support/typed.js';

describe('what a clerk types that has another shape than a Steckbrief', () => {
  /** typed lines · rule · line:column in the file · what the help tells to type */
  const rows: readonly (readonly [typed: string, rule: string, place: string, remedy: string])[] = [
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
    // The two boxes of the paper form, and dashes where an answer is required.
    [kriterien.replace(': nein', ': [ja, nein]'), 'ja-nein-unklar', '4:3', 'ja, nein oder offen'],
    [kriterien.replace(': nein', ': "-"'), 'ja-nein-unklar', '4:20', 'ja, nein oder offen'],
    [
      kriterien.replace(': nein', ':\n    trifft_nicht_zu: x'),
      'angabe-unbekannt',
      '5:5',
      '„trifft_zu: nein“',
    ],
    [
      kriterien.replace(': nein', ':\n    trifft_zu: X\n    trifft_nicht_zu: X'),
      'kriterium-doppelt',
      '6:5',
      '„hohes_interesse: ja“ oder',
    ],
    ['aktualisiert_am: "-"', 'pflichtangabe-fehlt', '2:1', '2026-11-22'],
    ['rubrik: "-"', 'pflichtangabe-fehlt', '2:1', '„stadtteile:“'],
    ['anregungen:\n  - anliegen: Mehr Bänke\n  - datum: "-"', 'pflichtangabe-fehlt', '4:5', '„anliegen: …“'],
    ['listenvoten:\n  - votum: "-"', 'pflichtangabe-fehlt', '3:5', '„votum: aufnehmen“'],
    // Anchors and aliases, told once.
    ['stichwoerter: &a [x]\nfrueher: *a', 'yaml-sonderzeichen', '3:10', '„&a“'],
    ['stichwoerter: [*innen, *außen]', 'yaml-sonderzeichen', '2:15', 'Anführungszeichen'],
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
    ['email: amt67@brueckenfelde.example', 'angabe-unbekannt', '2:1', '„ansprechperson“'],
    ['rubrik:\n  stadtteile: []\n  haushalt: beantragt', 'angabe-unbekannt', '4:3', '„haushalt: …“'],
    ['Bezeichnung des Vorhabens: Fährplatz', 'angabe-unbekannt', '2:1', '„bezeichnung: …“'],
    ['Datum: 2026-10-19', 'angabe-unbekannt', '2:1', '„aktualisiert_am“'],
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
    [`weitere_informationen: ${'"'.repeat(50_000)}`, 'kopf-zu-gross', '2:1', '20.000'],
    [`weitere_informationen: ${'"'.repeat(19_000)}`, 'yaml-anfuehrung', '2:24', ''],
    [`weitere_informationen: ${'[a] '.repeat(4900)}`, 'yaml-sonderzeichen', '2:24', ''],
    [`weitere_informationen: ${'"a" "b" '.repeat(2400)}`, 'yaml-anfuehrung', '2:24', ''],
  ];

  // The first column is only the name: a typed text can have 50,000 characters.
  test.each(rows.map((row) => [row[0].slice(0, 60), ...row] as const))(
    '%j',
    async (_, typed, rule, place, remedy) => {
      const found = await check(headed(typed));
      expect(found.map(({ rule: id, line, column }) => `${id} ${line}:${column}`)).toEqual([
        `${rule} ${place}`,
      ]);
      expect(`${found[0]?.message} ${found[0]?.help}`).toContain(remedy);
    },
  );

  test.each([
    ['rubrik:\n  stadtteile: []', []],
    ['rubrik:\n  stadtteile:\n    - Nordhafen\n    - ""\n    - ~', ['Nordhafen']],
    ['rubrik:\n  stadtteile: [Nordhafen, "", Altstadt]', ['Nordhafen', 'Altstadt']],
  ])('%j: the areas are %j', async (typed, areas) => {
    expect(await check(headed(typed))).toEqual([]);
    const { value: leitfaden } = readLeitfaden(Buffer.from(rostockYaml));
    const read = leitfaden && readWhole('platz.md', Buffer.from(headed(typed)), leitfaden);
    expect(read?.steckbrief?.rubrik?.stadtteile).toEqual(areas);
  });

  test('a wrong entry behind an empty one is named at its own place', async () => {
    const found = await check(headed('frueher:\n  -\n  - "Ä"'));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['eintrag-leer', 3],
      ['kennung-ungueltig', 4],
    ]);
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
    ['aufgenommen_am: "-"'],
    ['beteiligung:\n  geplant: ja\n  stufe: "-"\n  termine: "-"\n  formell:\n    link: "–"'],
    ['phase: "-"\nhaushalt: "-"\nentwurf: "-"\nschritte: "-"\nbeendet: "-"'],
    ['ansprechperson: { "stelle":"Amt", "email": "a@b.de" }'],
  ])('%j is no fault', async (typed) => {
    expect(await check(headed(typed))).toEqual([]);
  });

  test('a title of several lines is one finding, also where a rule looks at titles', async () => {
    const typed = 'beteiligung:\n  termine:\n    - titel: |\n        Werkstatt &amp;\n        Umfrage';
    expect((await check(headed(typed))).map(({ rule }) => rule)).toContain('text-zu-lang');
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
