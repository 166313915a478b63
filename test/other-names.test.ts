import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

/** A Steckbrief in which a line stands instead of the entry that is meant. */
const instead = (feld: string, line: string): string =>
  steckbrief({ [feld]: undefined }).replace('---\n', `---\n${line}\n`);

test.each([
  ['Titel: Umgestaltung des Fährplatzes', 'bezeichnung'],
  ['Projektname: Umgestaltung des Fährplatzes', 'bezeichnung'],
  ['Sachstand: Die Planung läuft', 'bearbeitungsstand'],
  ['Status: Die Planung läuft', 'bearbeitungsstand'],
  ['Stand: Die Planung läuft', 'bearbeitungsstand'],
  ['Beschlüsse: Die Bürgerschaft hat nichts beschlossen', 'beschlusslage'],
  ['Kosten: etwa 250.000 Euro', 'kostenrahmen'],
  ['Letzte Änderung: 2026-10-19', 'aktualisiert_am'],
  ['Stand: 2026-10-19', 'aktualisiert_am'],
])('%s is told as %s, and nothing is missing', async (line, feld) => {
  const name = line.split(':', 1)[0];
  expect(await check(instead(feld, line))).toMatchObject([
    {
      rule: 'angabe-unbekannt',
      line: 2,
      message: `Die Angabe „${name}“ gibt es hier nicht. In der Datei heißt sie „${feld}“.`,
      help: `Schreiben Sie „${feld}: …“, ohne Leerzeichen davor.`,
    },
  ]);
  expect(await check(instead(feld, line.replace(name ?? '', feld)))).toEqual([]);
});

test.each([
  ['Status: umsetzung', 'phase'],
  ['Projektphase: umsetzung', 'phase'],
  ['Zeitraum: Herbst 2026', 'realisierungszeitraum'],
  ['Zusammenfassung: Der Platz soll schattiger werden.', 'kurzbeschreibung'],
])('%s can stand in a header by the name %s', async (line, feld) => {
  const [found, ...others] = await check(headed(line));
  expect([found?.help, others]).toEqual([`Schreiben Sie „${feld}: …“, ohne Leerzeichen davor.`, []]);
});

test('a remark can be for the citizens or for the office only', async () => {
  expect((await check(headed('Bemerkung: Der Markt zieht um.'))).map(({ help }) => help)).toEqual([
    'Schreiben Sie „weitere_informationen: …“, ohne Leerzeichen davor. Ist der Text nur für die Verwaltung: „intern: …“.',
  ]);
});

test.each([
  ['Ort: Nordhafen', 'rubrik', 'unter „rubrik:“, zwei Leerzeichen eingerückt, „stadtteile:“, und darunter'],
  ['Adresse: Am Fährplatz 1', 'lage', 'unter „lage:“, zwei Leerzeichen eingerückt, „adresse: …“.'],
])('%s belongs below %s', async (line, gruppe, help) => {
  const found = await check(instead(gruppe, line));
  expect(found.map((one) => one.help)).toEqual([expect.stringContaining(help)]);
});

test.each([
  ['Ansprechpartnerin: Frau Weber', 'name'],
  ['Telefon: 030 23125-617', 'telefon'],
])('%s belongs to the contact data', async (line, name) => {
  expect((await check(headed(line))).map(({ help }) => help)).toEqual([
    `Schreiben Sie unter „ansprechperson:“, zwei Leerzeichen eingerückt, „${name}: …“.`,
  ]);
});

test('the office instead of the contact data is told once', async () => {
  const found = await check(instead('ansprechperson', 'Amt: Amt für Stadtgrün'));
  expect(found.map(({ help }) => help)).toEqual([
    'Schreiben Sie unter „ansprechperson:“, zwei Leerzeichen eingerückt, „stelle: …“.',
  ]);
});

test.each([
  ['Ansprechpartner:\n  stelle: Amt für Stadtgrün', 'ansprechperson'],
  ['Kontakt:\n  stelle: Amt für Stadtgrün', 'ansprechperson'],
  ['Adresse:\n  adresse: Am Fährplatz 1', 'lage'],
])('another word for a whole group, %j, is told as the name of the group', async (typed, name) => {
  const found = await check(instead(name, typed));
  expect(found.map(({ help }) => help)).toEqual([`Schreiben Sie „${name}“.`]);
});

test('a line that stands there already by its right name', async () => {
  expect(await check(headed('Titel: Der Fährplatz'))).toMatchObject([
    {
      message:
        'Die Angabe „Titel“ gibt es hier nicht. In der Datei heißt sie „bezeichnung“. Dort steht schon etwas.',
      help: 'Löschen Sie diese Zeile. Steht hier mehr als dort, dann ergänzen Sie es zuerst bei „bezeichnung“.',
    },
  ]);
});

test.each([
  ['phase: im Bau', 'umsetzung'],
  ['phase: Abgeschlossen', 'fertig'],
  ['haushalt: ja', 'bestätigt'],
  ['haushalt: angemeldet', 'beantragt'],
])('%s is told by the word of the form: %s', async (line, meant) => {
  const [found, ...others] = await check(headed(line));
  expect([found?.help.split('.')[0], others]).toEqual([`Schreiben Sie „${meant}“`, []]);
});

test('--fix --unsafe gives every line its name', async () => {
  const typed = instead('bezeichnung', 'Titel: Umgestaltung des Fährplatzes');
  const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': typed });
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toContain(
    '---\nbezeichnung: Umgestaltung des Fährplatzes\n',
  );
});
