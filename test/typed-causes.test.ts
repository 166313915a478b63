import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, headed, kriterien } from './support/typed.js';
import { home, run, steckbrief } from './support/world.js';

/** A header that begins with these lines, in place of the entry of the sample. */
const instead = (entry: string, lines: string): string =>
  steckbrief({ [entry]: undefined }).replace('---\n', `---\n${lines}\n`);

const answered = kriterien.replace('hohes_interesse: nein', 'hohes_interesse: ja');
const stelle = 'stelle: Amt für Stadtgrün';
const email = 'email: amt67@brueckenfelde.example';

describe('the cause in a line, and not its consequence in the next one', () => {
  /** entry of the sample · typed in its place · rule · line:column · what is said · what --fix --unsafe makes of it */
  const rows: readonly (readonly [string, string, string, string, string, string?])[] = [
    // The colon is missing.
    ['kriterien', kriterien.replace(':', ''), 'yaml-doppelpunkt', '2:1', '„kriterien:“', kriterien],
    [
      'ansprechperson',
      `phase: planung\nansprechperson # Amt 67\n  ${stelle}\n  ${email}`,
      'yaml-doppelpunkt',
      '3:1',
      '„ansprechperson:“',
      `phase: planung\nansprechperson: # Amt 67\n  ${stelle}\n  ${email}`,
    ],
    [
      'rubrik',
      'rubrik:\n  stadtteile\n    - Nordhafen',
      'yaml-doppelpunkt',
      '3:3',
      '„stadtteile:“',
      'rubrik:\n  stadtteile:\n    - Nordhafen',
    ],
    ['phase', 'schritte\n- A\n- B', 'yaml-doppelpunkt', '2:1', '„schritte:“', 'schritte:\n- A\n- B'],
    // An equals sign.
    [
      'kostenrahmen',
      'kostenrahmen = 5 # Euro',
      'yaml-doppelpunkt',
      '2:13',
      '„kostenrahmen: 5“',
      'kostenrahmen: 5 # Euro',
    ],
    [
      'ansprechperson',
      `ansprechperson:\n  stelle = Amt\n  ${email}`,
      'yaml-doppelpunkt',
      '3:9',
      '„stelle: Amt“',
      `ansprechperson:\n  stelle: Amt\n  ${email}`,
    ],
    [
      'beteiligung',
      'beteiligung:\n  geplant = ja',
      'yaml-doppelpunkt',
      '3:10',
      '„geplant: ja“',
      'beteiligung:\n  geplant: ja',
    ],
    // The dash of the first entry.
    [
      'rubrik',
      'rubrik:\n  stadtteile:\n    Altstadt\n    - Nordhafen',
      'yaml-strich',
      '4:5',
      '„- Altstadt“',
      'rubrik:\n  stadtteile:\n    - Altstadt\n    - Nordhafen',
    ],
    [
      'rubrik',
      'rubrik:\n  stadtteile:\n  Altstadt # neu\n  - Nordhafen',
      'yaml-strich',
      '4:3',
      '„- Altstadt“',
      'rubrik:\n  stadtteile:\n  - Altstadt # neu\n  - Nordhafen',
    ],
    [
      'rubrik',
      'rubrik:\n  stadtteile:\n    Altstadt\n    Rade\n    - Nordhafen',
      'yaml-strich',
      '4:5',
      '„- Altstadt“ und „- Rade“',
      'rubrik:\n  stadtteile:\n    - Altstadt\n    - Rade\n    - Nordhafen',
    ],
    [
      'beschlusslage',
      'beschlusslage:\n  Der Haushalt\n  2026\n  - Punkt eins',
      'yaml-einrueckung',
      '5:3',
      '„- Der Haushalt“',
    ],
    // A value beside a group.
    [
      'ansprechperson',
      `ansprechperson: "Amt: 67"\n  ${email}`,
      'yaml-einrueckung',
      '2:17',
      '„stelle: "Amt: 67"“',
      `ansprechperson:\n  stelle: "Amt: 67"\n  ${email}`,
    ],
    ['beteiligung', 'beteiligung: "ja"\n  geplant: ja', 'yaml-einrueckung', '2:14', '„geplant: ja“'],
    [
      'kriterien',
      answered.replace(': ja\n  aend', ': ja # sicher\n    begruendung: Viele.\n  aend'),
      'yaml-einrueckung',
      '4:20',
      '„trifft_zu: ja“',
      answered.replace(': ja\n  aend', ':\n    trifft_zu: ja # sicher\n    begruendung: Viele.\n  aend'),
    ],
    [
      'beteiligung',
      'beteiligung: ja\n  geplant: ja',
      'yaml-einrueckung',
      '2:14',
      'Löschen Sie „ja“',
      'beteiligung:\n  geplant: ja',
    ],
    ['beteiligung', 'beteiligung: nein\n  geplant: ja', 'yaml-einrueckung', '2:14', '„geplant: ja“'],
    [
      'beteiligung',
      'beteiligung: ja\n  stufe: Konsultation',
      'yaml-einrueckung',
      '2:14',
      '„geplant: ja“',
      'beteiligung:\n  geplant: ja\n  stufe: Konsultation',
    ],
    [
      'ansprechperson',
      `ansprechperson: Amt 67\n    ${email}`,
      'yaml-einrueckung',
      '2:17',
      '„stelle: Amt 67“',
      `ansprechperson:\n    stelle: Amt 67\n    ${email}`,
    ],
    [
      'kostenrahmen',
      'kostenrahmen: 250000\n  stand: 2025',
      'yaml-einrueckung',
      '2:15',
      '„betrag: 250000“',
      'kostenrahmen:\n  betrag: 250000\n  stand: 2025',
    ],
    [
      'phase',
      'schritte:\n  - Werkstatt\n    zeitraum: Herbst 2027\n  - Bau',
      'yaml-einrueckung',
      '3:5',
      '„- schritt: Werkstatt“',
      'schritte:\n  - schritt: Werkstatt\n    zeitraum: Herbst 2027\n  - Bau',
    ],
    // A dash behind the colon.
    ['kostenrahmen', 'kostenrahmen: - A', 'yaml-strich', '2:15', '„kostenrahmen: A“'],
    [
      'rubrik',
      'rubrik:\n  stadtteile: - Altstadt # neu\n      - Nordhafen',
      'yaml-strich',
      '3:15',
      'in die nächste Zeile, zwei Leerzeichen eingerückt.',
      'rubrik:\n  stadtteile:\n      - Altstadt # neu\n      - Nordhafen',
    ],
    [
      'phase',
      'schritte: - A\n- B\nphase: planung',
      'yaml-strich',
      '2:11',
      'in die nächste Zeile',
      'schritte:\n- A\n- B\nphase: planung',
    ],
    // Another name for it.
    [
      'ansprechperson',
      `ansprechperson:\n  amt: Amt 67\n  ${email}`,
      'angabe-unbekannt',
      '3:3',
      '„stelle“',
      `ansprechperson:\n  stelle: Amt 67\n  ${email}`,
    ],
    ['beteiligung', 'beteiligung:\n  geplant:', 'beteiligung-geplant-fehlt', '3:3', '„geplant: ja“'],
    // Not set in.
    [
      'ansprechperson',
      `ansprechperson:\n  ${stelle}\n${email}`,
      'angabe-unbekannt',
      '4:1',
      'zwei Leerzeichen vor „email“',
    ],
    [
      'ansprechperson',
      `ansprechperson:\n    ${stelle}\n${email}\ntelefon: 030 1`,
      'angabe-unbekannt',
      '4:1',
      '4 Leerzeichen vor „email“ und „telefon“',
    ],
    ['ansprechperson', `ansprechperson:\n${stelle}\n${email}`, 'angabe-unbekannt', '3:1', '„stelle“ und'],
    [
      'rubrik',
      'rubrik:\n  stadtteile: []\nthemen:\n  - Verkehr',
      'angabe-unbekannt',
      '4:1',
      'Was darunter eingerückt ist',
    ],
    // What has no cause above it is told as before.
    [
      'phase',
      'phase: planung\n haushalt: beantragt',
      'yaml-einrueckung',
      '3:2',
      'Löschen Sie die Leerzeichen',
      'phase: planung\nhaushalt: beantragt',
    ],
    [
      'phase',
      'kurzbeschreibung: Ziel = Schatten\nphase planung',
      'yaml-doppelpunkt',
      '3:1',
      '„phase: planung“',
      'kurzbeschreibung: Ziel = Schatten\nphase: planung',
    ],
    [
      'beschlusslage',
      'beschlusslage: Der Haushalt\n  - Punkt eins',
      'yaml-einrueckung',
      '3:3',
      '„- Der Haushalt“',
    ],
  ];

  test.each(rows.map((row) => [row[1], row] as const))(
    '%j',
    async (_, [entry, typed, rule, place, said, mended]) => {
      const text = instead(entry, typed);
      const found = await check(text);
      expect(found.map(({ rule: id, line, column }) => `${id} ${line}:${column}`)).toEqual([
        `${rule} ${place}`,
      ]);
      expect(`${found[0]?.message} ${found[0]?.help}`).toContain(said);
      const { cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': text });
      const now = readFileSync(join(cwd, 'platz.md'), 'utf8');
      expect(now).toBe(mended === undefined ? text : instead(entry, mended));
      if (mended !== undefined) expect((await check(now)).filter(({ rule: id }) => id === rule)).toEqual([]);
    },
  );

  test('another fault elsewhere is told beside it', async () => {
    const text = instead('kriterien', `bezeichnung: Radweg: 2. Abschnitt\n${kriterien.replace(':', '')}`);
    const found = await check(text.replace('bezeichnung: Umgestaltung des Fährplatzes\n', ''));
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'yaml-doppelpunkt 2',
      'yaml-doppelpunkt 3',
    ]);
  });

  test('a text that looks like a fault is none', async () => {
    const typed =
      'kurzbeschreibung: |\n  beteiligung\n    geplant: ja\n  kostenrahmen = 5\nweitere_informationen:\n  Formel\n  kostenrahmen = 5\nintern: "a\n  rubrik\n    stand = 5"';
    expect(await check(instead('phase', typed))).toEqual([]);
    const found = await check(instead('phase', `${typed}\nphase: idee: neu`));
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['yaml-doppelpunkt 12']);
  });
});

test('an answer that the form demands is missed once', async () => {
  const platz = steckbrief({ beteiligung: '\n  geplant:' });
  const leitfaden = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'));
  const { out } = await run(['check', '--format', 'json'], {
    'leitfaden.yaml': leitfaden,
    'vorhaben.yaml': '',
    'steckbriefe/platz.md': platz,
  });
  const found: readonly { rule: string; pointer?: string }[] = JSON.parse(out).diagnostics;
  expect(found.filter(({ pointer }) => pointer === '/beteiligung/geplant').map(({ rule }) => rule)).toEqual([
    'pflichtangabe-fehlt',
  ]);
});

describe('a name and its answer without a colon between them', () => {
  const kriterien =
    'kriterien:\n  beteiligung_vorgesehen: ja\n  hohes_interesse SIGN nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein';
  test.each([
    ['kostenrahmen', 'kostenrahmen 250.000 Euro', '2:1', '„kostenrahmen: 250.000 Euro“'],
    ['rubrik', 'rubrik:\n  stadtteile Nordhafen', '3:3', '„stadtteile: Nordhafen“'],
    ['beteiligung', 'beteiligung:\n  geplant ja\n  stufe: Information', '3:3', '„geplant: ja“'],
    ['kriterien', kriterien.replace(' SIGN', ''), '4:3', '„hohes_interesse: nein“'],
    ['kriterien', kriterien.replace('SIGN', '–'), '4:3', '„hohes_interesse: nein“'],
    ['kriterien', kriterien.replace(' SIGN', ';'), '4:3', '„hohes_interesse: nein“'],
  ])('%s: %j', async (entry, typed, place, line) => {
    const [found, ...others] = await check(instead(entry, typed));
    expect([found?.rule, `${found?.line}:${found?.column}`, others]).toEqual(['yaml-doppelpunkt', place, []]);
    expect(found?.help).toContain(line);
  });

  test('is not seen in a sentence that begins with such a word', async () => {
    const found = await check(headed('kurzbeschreibung: Der Bau\nbeendet wurde er erst im Mai'));
    expect(found.map(({ rule }) => rule)).not.toContain('yaml-doppelpunkt');
  });
});
