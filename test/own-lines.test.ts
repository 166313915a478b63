import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { run } from './support/world.js';

/** What stands below the last colon of the help, line by line. */
const linesIn = (help = ''): readonly string[] => help.split('davor:\n')[1]?.split('\n') ?? [];

const inOneLine = (help = ''): string | undefined => /:\n(.*)$/.exec(help)?.[1];

test.each([
  [
    'Amt für Stadtgrün, Frau Weber, Tel. 030 23125-617, amt67@stadt.example',
    ['stelle: Amt für Stadtgrün', 'name: Frau Weber', 'email: amt67@stadt.example', 'telefon: 030 23125-617'],
  ],
  [
    'Herr Dr. Kurz (030 23125-617); Amt für Stadtgrün',
    ['stelle: Amt für Stadtgrün', 'name: Herr Dr. Kurz', 'telefon: 030 23125-617'],
  ],
  [
    '|\n  Amt 67, Abteilung Planung\n  E-Mail: amt67@stadt.example',
    ['stelle: Amt 67, Abteilung Planung', 'email: amt67@stadt.example'],
  ],
  [
    '\n  - Amt für Stadtgrün\n  - amt67@stadt.example',
    ['stelle: Amt für Stadtgrün', 'email: amt67@stadt.example'],
  ],
])('contact data in one piece, %j, are told as their lines', async (typed, lines) => {
  const [found, ...others] = await check(headed(`ansprechperson: ${typed}`));
  expect([found?.rule, others, linesIn(found?.help)]).toEqual(['angabe-art', [], lines]);
  expect(await check(headed(`ansprechperson:\n  ${lines.join('\n  ')}`))).toEqual([]);
});

test.each([
  ['erstberatung: Bürgerschaft, 12.12.2026', ['gremium: Bürgerschaft', 'datum: 2026-12-12']],
  ['beendet: 12.10.2026', ['datum: 2026-10-12']],
  [
    'beteiligung: "nein, weil nur Technik ersetzt wird"',
    ['geplant: nein', 'begruendung: weil nur Technik ersetzt wird'],
  ],
  ['beteiligung: ja, Werkstatt im Herbst', ['geplant: ja', 'art: Werkstatt im Herbst']],
])('%s is told as its lines', async (line, lines) => {
  expect(linesIn((await check(headed(line)))[0]?.help)).toEqual(lines);
});

test.each([
  'Frau Müller und Herr Schmidt, Amt für Stadtgrün',
  'Amt für Stadtgrün, Tel. 030 23125-617 oder 23125-618',
])('of two people or numbers nobody says what belongs to whom: %s', async (typed) => {
  const [found] = await check(headed(`ansprechperson: ${typed}`));
  expect(found?.help).toContain(`„stelle: "${typed}"“`);
});

test.each([
  ['ansprechperson: Amt für Stadtgrün', 'stelle: "Amt für Stadtgrün"'],
  [
    'beteiligung: offen, das entscheidet der Ausschuss',
    'intensitaet: "offen, das entscheidet der Ausschuss"',
  ],
  ['beendet: Das Geld fehlt', 'grund: "Das Geld fehlt"'],
  ['rubrik:\n  - Nordhafen\n  - Altstadt', 'text: "Nordhafen, Altstadt"'],
])('%s is one text, and told as the line for it', async (line, told) => {
  expect((await check(headed(line)))[0]?.help).toContain(`je Angabe eine Zeile: „${told}“`);
});

test.each([
  ['Nordhafen, Verkehr', ['stadtteile:', '  - Nordhafen', 'themen:', '  - Verkehr']],
  ['gesamte Stadt, Verkehr', ['themen:', '  - Verkehr', 'gesamtstadt: ja']],
  ['Nordhafen und anderes', []],
])('areas and themes that the city knows, %s, are told as lists', async (typed, lines) => {
  const leitfaden = readFileSync('examples/brueckenfelde/leitfaden.yaml', 'utf8');
  const files = { 'leitfaden.yaml': leitfaden, 'platz.md': headed(`rubrik: ${typed}`) };
  const { out } = await run(['check', '.', '--format', 'json'], files);
  const found: { rule: string; help: string }[] = JSON.parse(out).diagnostics;
  expect(linesIn(found.find(({ rule }) => rule === 'angabe-art')?.help)).toEqual(lines);
});

test.each([
  ['aktualisiert_am:\n  - 2026-10-19', 'aktualisiert_am: 2026-10-19'],
  ['phase:\n  - planung', 'phase: planung'],
  ['kostenrahmen:\n  betrag:\n    - 250000', 'betrag: 250000'],
  ['entwurf:\n- nein', 'entwurf: nein'],
  ['bearbeitungsstand:\n  - Die Planung\n    läuft', 'bearbeitungsstand: Die Planung läuft'],
  ['bearbeitungsstand:\n  - Planung\n  - Bau ab 2027', 'bearbeitungsstand: Planung; Bau ab 2027'],
])('a dash where one value is asked, %j', async (typed, line) => {
  const [found, ...others] = await check(headed(typed));
  expect([found?.rule, others, inOneLine(found?.help)]).toEqual(['angabe-art', [], line]);
});

test('--fix --unsafe takes the dash away, but no remark', async () => {
  const typed = headed('aktualisiert_am:\n  - 2026-10-19\nphase:\n  - planung # seit Mai');
  const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': typed });
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toContain(
    '---\naktualisiert_am: 2026-10-19\nphase:\n  - planung # seit Mai\n',
  );
});
