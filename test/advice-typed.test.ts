import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { mended, said } from './support/mended.js';
import { leitfadenYaml } from './support/stadt.js';
import { headed } from './support/typed.js';
import { run } from './support/world.js';

const mail = (typed: string): string => `ansprechperson:\n  stelle: Amt für Stadtgrün\n  email: ${typed}`;
const betrag = (typed: string): string => `kostenrahmen:\n  betrag: ${typed}`;
const geplant = (typed: string): string => `beteiligung:\n  geplant: ${typed}`;

describe('what a message says to type is right, and the fix types it', () => {
  /** typed · rule · the end of the help · what the fix makes of it · whether nobody has to look */
  const rows: readonly (readonly [string, string, string, string, 'safe' | 'a guess'])[] = [
    [mail('mailto:a@b.de'), 'email-ungueltig', 'nur die Adresse: a@b.de', mail('a@b.de'), 'safe'],
    [mail('<a@b.de>'), 'email-ungueltig', 'nur die Adresse: a@b.de', mail('a@b.de'), 'safe'],
    [mail('a(at)b.de'), 'email-ungueltig', 'nur die Adresse: a@b.de', mail('a@b.de'), 'a guess'],
    [mail('a@b.de.'), 'email-ungueltig', 'nur die Adresse: a@b.de', mail('a@b.de'), 'safe'],
    [mail('[a@b.de](mailto:a@b.de)'), 'email-ungueltig', 'nur die Adresse: a@b.de', mail('a@b.de'), 'safe'],
    [
      mail('E-Mail: a@b.de # Postfach'),
      'email-ungueltig',
      'die Adresse: a@b.de',
      mail('a@b.de # Postfach'),
      'safe',
    ],
    [geplant('[x] ja [ ] nein'), 'ja-nein-unklar', 'angekreuzt ist: ja', geplant('ja'), 'safe'],
    [geplant('[X] ja [] nein'), 'ja-nein-unklar', 'angekreuzt ist: ja', geplant('ja'), 'safe'],
    [geplant('ja [x] nein [ ]'), 'ja-nein-unklar', 'angekreuzt ist: ja', geplant('ja'), 'safe'],
    [geplant('☐ nein ☒ Ja'), 'ja-nein-unklar', 'angekreuzt ist: ja', geplant('ja'), 'safe'],
    [
      'rubrik:\n  stadtteile: [Nordhafen, Altstadt]]',
      'yaml-sonderzeichen',
      'Schreiben Sie: [Nordhafen, Altstadt]',
      'rubrik:\n  stadtteile: [Nordhafen, Altstadt]',
      'safe',
    ],
    [
      'rubrik:\n  stadtteile: [[Nordhafen] # Ort',
      'yaml-sonderzeichen',
      'Schreiben Sie: [Nordhafen]',
      'rubrik:\n  stadtteile: [Nordhafen] # Ort',
      'safe',
    ],
    [
      "bezeichnung: 'Karl's Brücke'",
      'yaml-anfuehrung',
      ': "Karl\'s Brücke"',
      'bezeichnung: "Karl\'s Brücke"',
      'a guess',
    ],
    [
      'bezeichnung: "Der "Grüne" Platz"',
      'yaml-anfuehrung',
      ': \'Der "Grüne" Platz\'',
      'bezeichnung: \'Der "Grüne" Platz\'',
      'a guess',
    ],
    [
      'bezeichnung: "Grün" und "Blau"',
      'yaml-anfuehrung',
      ': \'"Grün" und "Blau"\'',
      'bezeichnung: \'"Grün" und "Blau"\'',
      'a guess',
    ],
    ['kostenrahmen: {5 Mio.}', 'angabe-art', 'ohne die Klammern: 5 Mio.', 'kostenrahmen: 5 Mio.', 'a guess'],
    ['kostenrahmen: [5 Mio.]', 'angabe-art', 'ohne die Klammern: 5 Mio.', 'kostenrahmen: 5 Mio.', 'a guess'],
    [
      'realisierungszeitraum: [2027, "2028: Bau"]',
      'angabe-art',
      ': "2027, 2028: Bau"',
      'realisierungszeitraum: "2027, 2028: Bau"',
      'a guess',
    ],
    [
      'kostenrahmen: Bau: 250\n  und Planung: 30',
      'yaml-doppelpunkt',
      ': "Bau: 250 und Planung: 30"',
      'kostenrahmen: "Bau: 250 und Planung: 30"',
      'safe',
    ],
    [
      'kostenrahmen: Bau 250\n  und Planung: 30\n  Euro # geschätzt',
      'yaml-doppelpunkt',
      ': "Bau 250 und Planung: 30 Euro"',
      'kostenrahmen: "Bau 250 und Planung: 30 Euro" # geschätzt',
      'safe',
    ],
    [
      'kurzbeschreibung: @amt52 informiert\n  über alles',
      'yaml-sonderzeichen',
      ': "@amt52 informiert über alles"',
      'kurzbeschreibung: "@amt52 informiert über alles"',
      'safe',
    ],
    [
      'rubrik: stadtteile: gesamtes Stadtgebiet',
      'yaml-doppelpunkt',
      '„  gesamtstadt: ja“.',
      'rubrik:\n  gesamtstadt: ja',
      'a guess',
    ],
    [
      'rubrik:\n  stadtteile: gesamtes Stadtgebiet\n  themen: [Kultur]',
      'angabe-art',
      '„gesamtstadt: ja“, ebenso weit eingerückt.',
      'rubrik:\n  gesamtstadt: ja\n  themen: [Kultur]',
      'a guess',
    ],
    [
      'rubrik: stadtteile: Nordhafen # Ort',
      'yaml-doppelpunkt',
      '„  stadtteile:“, „    - Nordhafen“.',
      'rubrik:\n  stadtteile:\n    - Nordhafen # Ort',
      'a guess',
    ],
    [
      'rubrik: stadtteile: Nordhafen, Altstadt',
      'yaml-doppelpunkt',
      '„    - Nordhafen“, „    - Altstadt“.',
      'rubrik:\n  stadtteile:\n    - Nordhafen\n    - Altstadt',
      'a guess',
    ],
    [mail('[a@b.de]'), 'email-ungueltig', 'nur die Adresse: a@b.de', mail('a@b.de'), 'safe'],
    [
      'beteiligung: geplant: ja\n  zeitrahmen: 2027',
      'yaml-doppelpunkt',
      '„  geplant: ja“.',
      'beteiligung:\n  geplant: ja\n  zeitrahmen: 2027',
      'a guess',
    ],
    [
      'beteiligung: geplant: ja\n    zeitrahmen: 2027',
      'yaml-doppelpunkt',
      '„    geplant: ja“.',
      'beteiligung:\n    geplant: ja\n    zeitrahmen: 2027',
      'a guess',
    ],
    [
      'beteiligung: zeitrahmen: ab: 2027',
      'yaml-doppelpunkt',
      '„  zeitrahmen: "ab: 2027"“.',
      'beteiligung:\n  zeitrahmen: "ab: 2027"',
      'a guess',
    ],
  ];

  test.each(rows)('%j', async (typed, rule, help, meant, kind) => {
    const found = await said(headed(typed));
    expect(found.map((one) => one.rule)).toEqual([rule]);
    expect(found[0]?.help).toMatch(new RegExp(`${help.replace(/[[\]().]/g, '\\$&')}$`));
    expect(await mended(headed(typed))).toBe(headed(kind === 'safe' ? meant : typed));
    expect(await mended(headed(typed), '--unsafe')).toBe(headed(meant));
    expect((await said(headed(meant))).filter((one) => one.rule === rule)).toEqual([]);
  });
});

test.each([
  [mail('a@b.de, c@d.de'), 'email-ungueltig', 'a@b.de oder c@d.de'],
  [mail('Frau Meier <a@b.de>'), 'email-ungueltig', 'die anderen Worte in eine andere Zeile'],
  [mail('[Postfach](mailto:a@b.de)'), 'email-ungueltig', 'die anderen Worte in eine andere Zeile'],
  [mail('amt67 @b.de'), 'email-ungueltig', 'Eine Adresse sieht so aus'],
  [betrag('250,000'), 'zahl-unklar', 'nur Ziffern, zum Beispiel'],
  [betrag('etwa 20 bis 30'), 'zahl-unklar', 'nur Ziffern, zum Beispiel'],
  [betrag('ca. 250000'), 'zahl-unklar', 'betrag: 250000\nhinweis: ca. 250000'],
  [geplant('[ ] ja [ ] nein'), 'ja-nein-unklar', 'Schreiben Sie ja oder nein.'],
  [geplant('[x] ja [x] nein'), 'ja-nein-unklar', 'Schreiben Sie ja oder nein.'],
  [geplant('☐ ja ☐ nein'), 'ja-nein-unklar', 'Schreiben Sie ja, nein oder offen.'],
  ['kostenrahmen: Bau: 250 # geschätzt\n  und Planung: 30', 'yaml-doppelpunkt', '"Bau: 250 und Planung: 30"'],
  ['rubrik:\n  stadtteile: [gesamte Stadt]', 'stadtteil-unbekannt', 'die Zeile „gesamtstadt: ja“'],
  ['rubrik: gesamte Stadt', 'angabe-art', '„gesamtstadt: ja“'],
  ['rubrik:\n  stadtteile: stadtweit\n  gesamtstadt: ja', 'angabe-art', 'Streichen Sie die Zeile.'],
  ['beteiligung: [x] ja [ ] nein', 'angabe-art', '„geplant: ja“'],
  [mail('[a@b.de, c@d.de]'), 'email-ungueltig', 'a@b.de oder c@d.de'],
  ['kurzbeschreibung: Ziel: a\n\n  Weg: b', 'yaml-doppelpunkt', 'nur ein Leerzeichen und das Zeichen |'],
])('%j: nobody guesses, and nothing is lost', async (typed, rule, help) => {
  const found = await said(headed(typed));
  expect(found.map((one) => one.rule)).toEqual([rule]);
  expect(found[0]?.help).toContain(help);
  expect(await mended(headed(typed), '--unsafe')).toBe(headed(typed));
});

test.each([
  ['250000,50', '250000.50'],
  ['250.000,50 €', '250000.50'],
  ['250 000', '250000'],
  ['250.000,- €', '250000'],
  ['0250000', '250000'],
  ['5 Mio.', '5000000'],
  ['1,5 Millionen Euro', '1500000'],
  ['250 Tsd. €', '250000'],
])('the number in %s', async (typed, meant) => {
  const [found] = await said(headed(betrag(typed)));
  expect(found?.help).toMatch(new RegExp(`: ${meant}$`));
  expect(await said(headed(betrag(meant)))).toEqual([]);
});

test.each(['gesamtes Stadtgebiet', 'ganze Stadt', 'Gesamtstadt', 'stadtweit'])(
  'an area called %s means the whole city',
  async (typed) => {
    const [found, ...others] = await said(headed(`rubrik:\n  stadtteile:\n    - ${typed}`));
    expect(others).toEqual([]);
    expect(found?.help).toBe(
      'Schreiben Sie unter „rubrik:“, so weit eingerückt wie „stadtteile:“, die Zeile „gesamtstadt: ja“. Streichen Sie dafür die Zeile „stadtteile:“ mit diesem Eintrag.',
    );
    expect(await said(headed('rubrik:\n  gesamtstadt: ja'))).toEqual([]);
  },
);

test('the whole city is an answer where the areas are required', async () => {
  const leitfaden = parse(leitfadenYaml);
  leitfaden.formular.zeilen.push({
    label: 'Ort',
    felder: ['rubrik.stadtteile'],
    pflicht: ['rubrik.stadtteile'],
  });
  const codes = ['gesamtstadt: ja', 'gesamtstadt: nein'].map(async (line) => {
    const files = {
      'leitfaden.yaml': stringify(leitfaden),
      'steckbriefe/platz.md': headed(`rubrik:\n  ${line}`),
    };
    return JSON.parse((await run(['check', '--format', 'json'], files)).out).summary.errors;
  });
  expect(await Promise.all(codes)).toEqual([0, 1]);
});
