import { describe, expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';

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
    ["kurzbeschreibung: 'Das ist's'", 'yaml-anfuehrung', '2:19', '"Das ist\'s"'],
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
      '3:4',
      'mit 2 Leerzeichen',
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
    ['kostenrahmen:\n  betrag: 1,5', 'zahl-unklar', '3:11', '1500000'],
    ['kostenrahmen:\n  betrag: rund eine Million', 'zahl-unklar', '3:11', '250000'],
    ['aktualisiert_am: März 2026', 'datum-ungueltig', '2:18', '2026-11-22'],
    ['aktualisiert_am: 05.11.24', 'datum-ungueltig', '2:18', '2024-11-05'],
    ['aktualisiert_am: 2026-02-30', 'datum-ungueltig', '2:18', '2026-11-22'],
    ['aktualisiert_am: 29.07.2022', 'datum-deutsch', '2:18', '2022-07-29'],
    ['entwurf: vielleicht', 'ja-nein-unklar', '2:10', 'ja oder nein'],
    ['entwurf: yes', 'ja-nein-unklar', '2:10', 'Meinten Sie „ja“?'],
    ['phase: Plannung', 'auswahl-unbekannt', '2:8', 'planung'],
    ['%YAML 1.1', 'yaml-syntax', '2:1', ''],
    ['<<: { entwurf: ja }', 'angabe-unbekannt', '2:1', ''],
    ['Der Platz soll grüner werden.', 'yaml-syntax', '2:1', ''],
    ['kurzbeschreibung: "C:\\Daten"', 'yaml-syntax', '2:22', ''],
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

  test('a tab hides no fault above it, and what follows on it is not told', async () => {
    const typed =
      'bezeichnung: Radweg: 2. Abschnitt\nkostenrahmen: 250.000\n\tbeschlusslage: offen\nphase: x: y';
    expect((await check(headed(typed))).map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'yaml-doppelpunkt 2',
      'yaml-tabulator 4',
    ]);
  });
});
