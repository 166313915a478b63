import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { run } from './support/world.js';

/** What `--fix --unsafe` makes of a header that begins with these lines. */
async function mended(typed: string): Promise<string> {
  const { cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': headed(typed) });
  return readFileSync(join(cwd, 'platz.md'), 'utf8');
}

const kriterien = (first: string): string =>
  `kriterien:\n${first}\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein`;
const email = '  email: amt67@brueckenfelde.example';
const stelle = '  stelle: Amt für Stadtgrün';

describe('a line that is set in too far or not far enough is told where it belongs', () => {
  /** typed · line:column · what is said · what it is mended to */
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      'rubrik:\n  stadtteile:\n    - Nordhafen\n   - Altstadt',
      '5:4',
      'so weit ein wie „- Nordhafen“: mit 4 Leerzeichen. Jetzt sind es 3.',
      'rubrik:\n  stadtteile:\n    - Nordhafen\n    - Altstadt',
    ],
    [
      'rubrik:\n  stadtteile:\n    - Nordhafen\n      - Altstadt\n      - Lindenhöhe',
      '5:7',
      'Die Zeilen „- Altstadt“ und „- Lindenhöhe“',
      'rubrik:\n  stadtteile:\n    - Nordhafen\n    - Altstadt\n    - Lindenhöhe',
    ],
    [
      'schritte:\n  - schritt: Entwurf\n    zeitraum: 2027\n    - schritt: Bau\n      zeitraum: 2028',
      '5:5',
      'so weit ein wie „- schritt“: mit 2 Leerzeichen. Jetzt sind es 4. Was darunter eingerückt ist, rückt mit.',
      'schritte:\n  - schritt: Entwurf\n    zeitraum: 2027\n  - schritt: Bau\n    zeitraum: 2028',
    ],
    [
      'schritte:\n  - schritt: Entwurf\n    zeitraum: 2027\n   - schritt: Bau\n     zeitraum: 2028\n   - schritt: Fest',
      '5:4',
      'Die Zeilen „- schritt“ und „- schritt“',
      'schritte:\n  - schritt: Entwurf\n    zeitraum: 2027\n  - schritt: Bau\n    zeitraum: 2028\n  - schritt: Fest',
    ],
    [
      'schritte:\n  - schritt: Entwurf\n     zeitraum: 2027',
      '4:6',
      'so weit ein wie „schritt“: mit 4 Leerzeichen. Jetzt sind es 5.',
      'schritte:\n  - schritt: Entwurf\n    zeitraum: 2027',
    ],
    [
      `ansprechperson:\n${stelle}\n ${email}`,
      '4:4',
      'so weit ein wie „stelle“: mit 2 Leerzeichen. Jetzt sind es 3.',
      `ansprechperson:\n${stelle}\n${email}`,
    ],
    [
      `ansprechperson:\n${stelle}\nname: Frau Müller\n${email}`,
      '4:1',
      'mit 2 Leerzeichen. Jetzt steht keines da.',
      `ansprechperson:\n${stelle}\n  name: Frau Müller\n${email}`,
    ],
    [
      'beteiligung:\ngeplant: ja\n  stufe: Information',
      '3:1',
      'so weit ein wie „stufe“: mit 2 Leerzeichen.',
      'beteiligung:\n  geplant: ja\n  stufe: Information',
    ],
    [
      'rubrik:\n  gesamtstadt: nein\nstadtteile:\n    - Nordhafen\n  themen:\n    - Verkehr',
      '4:1',
      'so weit ein wie „gesamtstadt“',
      'rubrik:\n  gesamtstadt: nein\n  stadtteile:\n    - Nordhafen\n  themen:\n    - Verkehr',
    ],
    [
      kriterien('  beteiligung_vorgesehen: ja\nhohes_interesse: nein'),
      '4:1',
      'so weit ein wie „beteiligung_vorgesehen“',
      kriterien('  beteiligung_vorgesehen: ja\n  hohes_interesse: nein'),
    ],
    [
      'kurzbeschreibung: Der Platz wird grüner.\n  phase: planung\n  haushalt: beantragt',
      '3:3',
      'Löschen Sie die Leerzeichen vor „phase“ und „haushalt“.',
      'kurzbeschreibung: Der Platz wird grüner.\nphase: planung\nhaushalt: beantragt',
    ],
    [
      'kurzbeschreibung: Der Platz wird grüner.\n  weitere_informationen: >-\n    Mehr dazu steht\n    im Amtsblatt.',
      '3:3',
      'Löschen Sie die Leerzeichen am Anfang der Zeile.',
      'kurzbeschreibung: Der Platz wird grüner.\nweitere_informationen: >-\n  Mehr dazu steht\n  im Amtsblatt.',
    ],
  ];

  test.each(rows)('%j', async (typed, place, said, right) => {
    const found = await check(headed(typed));
    expect(found.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      `yaml-einrueckung ${place}`,
    ]);
    expect(`${found[0]?.message} ${found[0]?.help}`).toContain(said);
    expect(await mended(typed)).toBe(headed(right));
  });

  test('two slips at two places are told both', async () => {
    const found = await check(
      headed(`phase: planung\n haushalt: beantragt\nansprechperson:\n${stelle}\n  ${email}`),
    );
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:2', '6:5']);
  });

  test('a name that nobody knows is only told to be set in otherwise', async () => {
    const [found, ...others] = await check(headed('phase: planung\n  foerderung: Bund'));
    expect([found?.help, others]).toEqual([expect.stringContaining('in derselben Spalte'), []]);
  });

  test('nothing is said of lines that are set in rightly beside another fault', async () => {
    const typed = `kurzbeschreibung: Ziel: Schatten\nrubrik:\n  stadtteile:\n  - Nordhafen\n  themen:\n      - Verkehr\nansprechperson:\n     stelle: Amt\n     ${email.trim()}`;
    expect((await check(headed(typed))).map(({ rule }) => rule)).toEqual(['yaml-doppelpunkt']);
  });

  test('a long header of such lines is looked at in no time', async () => {
    const lines = Array.from({ length: 950 }, (_, at) => `${' '.repeat(at % 40)}stadtteile: ${at}`);
    expect((await check(headed(`rubrik:\n${lines.join('\n')}`))).length).toBeGreaterThan(0);
  });
});

describe('a text that stands above a list, or an answer with more words', () => {
  /** typed · rule line:column · what is said · what it is mended to */
  const rows: readonly (readonly [string, string, string, string?])[] = [
    [
      'beschlusslage: Beschlüsse:\n  - Haushalt 2026\n  - Bürgerschaft 2025',
      'yaml-einrueckung 2:16',
      'Löschen Sie „Beschlüsse:“',
      'beschlusslage:\n  - Haushalt 2026\n  - Bürgerschaft 2025',
    ],
    [
      'kostenrahmen: Kosten\n  - Planung 10.000\n  - Bau 20.000',
      'yaml-einrueckung 2:15',
      'das Zeichen |',
      'kostenrahmen: |\n  Kosten\n  - Planung 10.000\n  - Bau 20.000',
    ],
    [
      'kostenrahmen: 250.000 Euro\n  hinweis: geschätzt',
      'yaml-einrueckung 2:15',
      '„betrag: 250000“',
      'kostenrahmen:\n  betrag: 250000\n  hinweis: geschätzt',
    ],
    [
      'ansprechperson: Frau Müller\n  stelle: Amt für Stadtgrün',
      'yaml-einrueckung 2:17',
      '„name: Frau Müller“',
      'ansprechperson:\n  name: Frau Müller\n  stelle: Amt für Stadtgrün',
    ],
    [
      'kurzbeschreibung: Der Platz wird neu.\n\n  Ziel: mehr Schatten und\n  weniger Lärm.\n\n  Außerdem: Bänke.',
      'yaml-doppelpunkt 4:7',
      'Der Text hat mehrere Zeilen',
    ],
    [
      kriterien(
        '  beteiligung_vorgesehen: ja\n  hohes_interesse: ja, unbedingt\n    begruendung: Viele Anfragen',
      ),
      'yaml-einrueckung 4:20',
      '„trifft_zu: ja“. Was Sie noch sagen wollen („unbedingt“)',
    ],
    [
      kriterien('  beteiligung_vorgesehen: ja\n  hohes_interesse: ja, viele Anfragen'),
      'ja-nein-unklar 4:20',
      'davor:\ntrifft_zu: ja\nbegruendung: viele Anfragen',
      kriterien(
        '  beteiligung_vorgesehen: ja\n  hohes_interesse:\n    trifft_zu: ja\n    begruendung: viele Anfragen',
      ),
    ],
    [
      kriterien('  beteiligung_vorgesehen: ja\n  hohes_interesse: ja, aber nicht sicher'),
      'ja-nein-unklar 4:20',
      'Schreiben Sie ja, nein oder offen.',
    ],
    ['rubrik:\n  stadtteile: (Nordhafen, Altstadt)', 'angabe-art 3:15', '„  - Nordhafen“, „  - Altstadt“'],
    ['schritte:\n  - 1. Bauabschnitt: Kai', 'angabe-unbekannt 3:5', '- "1. Bauabschnitt: Kai"'],
    [
      'beteiligung:\n  geplant: ja\n  termine:\n    titel: Rundgang\n    von: 2027-01-12',
      'angabe-art 5:5',
      '„- titel: Rundgang“',
      'beteiligung:\n  geplant: ja\n  termine:\n    - titel: Rundgang\n      von: 2027-01-12',
    ],
  ];

  test.each(rows.map((row) => [row[0], row] as const))('%j', async (_, [typed, place, said, right]) => {
    const found = await check(headed(typed));
    const told = found.filter(({ severity }) => severity === 'error');
    expect(told.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([place]);
    expect(told[0]?.help).toContain(said);
    if (right === undefined) return;
    const now = await mended(typed);
    const errors = (await check(now)).filter(({ severity }) => severity === 'error');
    expect([now.startsWith(`---\n${right}\n`), errors]).toEqual([true, []]);
  });

  test('a reason among the criteria is told once for each, also when there are two', async () => {
    const typed = kriterien(
      '  beteiligung_vorgesehen: ja\n  begruendung: Alle wollen es\n  hohes_interesse: ja\n  begruendung: Viele Anfragen',
    );
    const found = await check(headed(typed));
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'angabe-unbekannt 4',
      'angabe-unbekannt 6',
    ]);
    expect(found[1]?.help).toContain('hinter „hohes_interesse:“ nichts mehr');
  });
});
