import { describe, expect, test } from '@jest/globals';
import * as markdown from '../src/base/markdown.js';
import { readLeitfaden } from '../src/read/leitfaden.js';
import { rostockYaml } from '../src/read/rostock.generated.js';
import { readSteckbrief } from '../src/read/steckbrief.js';
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

describe('what a clerk types and YAML reads in its own way', () => {
  /** typed lines · rule · line:column in the file · what the help tells to type */
  const rows: readonly (readonly [typed: string, rule: string, place: string, remedy: string])[] = [
    ['weitere_informationen: -', 'yaml-strich', '2:24', '"-"'],
    ['beschlusslage: Beschlüsse: 2016/BV/1990', 'yaml-doppelpunkt', '2:26', '"Beschlüsse: 2016/BV/1990"'],
    ['rubrik: Modellregionen: Groß Klein', 'yaml-doppelpunkt', '2:23', ''],
    [
      'beteiligung:\n  zeitrahmen: *direkte Beteiligung*',
      'yaml-sonderzeichen',
      '3:15',
      '"*direkte Beteiligung*"',
    ],
    ['beschlusslage:\n  - Beschlüsse: 2016/BV/1990', 'angabe-unbekannt', '3:5', ''],
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
  ];

  test.each(rows)('%j: %s at %s', async (typed, rule, place, remedy) => {
    const found = await check(headed(typed));
    expect(found.map(({ rule: id, line, column }) => `${id} ${line}:${column}`)).toEqual([
      `${rule} ${place}`,
    ]);
    expect(`${found[0]?.message} ${found[0]?.help}`).toContain(remedy);
  });
});

describe('what a clerk types and means', () => {
  const leitfaden = readLeitfaden(Buffer.from(rostockYaml)).value;
  if (!leitfaden) throw new Error('the Leitfaden of Rostock is wrong');
  const readValue = (typed: string): unknown => {
    const read = readSteckbrief(
      'platz.md',
      Buffer.from(headed(`kurzbeschreibung: ${typed}`)),
      leitfaden,
      markdown,
    );
    return read === 'needs-markdown'
      ? undefined
      : [read.steckbrief?.kurzbeschreibung, read.findings.map(({ rule }) => rule)];
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
