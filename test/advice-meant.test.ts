import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { run } from './support/world.js';

/** typed · rule line:column · what is said · what it is right as */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['entwurf: nein.', 'ja-nein-unklar 2:10', 'Schreiben Sie nur: nein', 'entwurf: nein'],
  ['beteiligung:\n  geplant: j', 'ja-nein-unklar 3:12', 'Meinten Sie „ja“?', 'beteiligung:\n  geplant: ja'],
  ['phase: in Planung', 'auswahl-unbekannt 2:8', 'Meinten Sie „planung“?', 'phase: planung'],
  [
    'schritte:\n  - schritt: Bau, zeitraum: 2027',
    'yaml-doppelpunkt 3:27',
    '- schritt: Bau\n  zeitraum: 2027',
    'schritte:\n  - schritt: Bau\n    zeitraum: 2027',
  ],
  [
    'beteiligung:\n  geplant: ja\n  termine:\n    - Rundgang am Kai',
    'angabe-art 5:7',
    '„- titel: Rundgang am Kai“',
    'beteiligung:\n  geplant: ja\n  termine:\n    - titel: Rundgang am Kai\n      von: 2027-01-12',
  ],
  [
    'ansprechperson:\n- stelle: Amt für Stadtgrün\n- email: amt67@brueckenfelde.example',
    'angabe-art 2:1',
    'Löschen Sie die Striche vor „stelle“ und „email“.',
    'ansprechperson:\n  stelle: Amt für Stadtgrün\n  email: amt67@brueckenfelde.example',
  ],
  [
    'lage: 54,1234 12,1234',
    'angabe-art 2:7',
    '„punkt: [12.1234, 54.1234]“',
    'lage:\n  punkt: [12.1234, 54.1234]',
  ],
  ['lage: Am Kai 3', 'angabe-art 2:7', '„adresse: "Am Kai 3"“', 'lage:\n  adresse: "Am Kai 3"'],
  [
    'aktualisiert_am: 46314',
    'datum-ungueltig 2:18',
    'Ist 2026-10-19 gemeint?',
    'aktualisiert_am: 2026-10-19',
  ],
  [
    'beteiligung:\n  geplant:ja\n  stufe:Information',
    'yaml-doppelpunkt 3:10',
    'fehlt ein Leerzeichen',
    'beteiligung:\n  geplant: ja\n  stufe: Information',
  ],
];

test.each(rows)(
  '%j: one message, and right as soon as it is typed as told',
  async (typed, place, said, right) => {
    const errors = (await check(headed(typed))).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([place]);
    expect(`${errors[0]?.message} ${errors[0]?.help}`).toContain(said);
    const left = (await check(headed(right))).filter(({ severity }) => severity === 'error');
    expect(left).toEqual([]);
  },
);

test('names that stand twice because the dashes of the list are missing are told once, and all of them mended', async () => {
  const termine = (first: string, more: string) =>
    `beteiligung:\n  geplant: ja\n  termine:\n    ${first}titel: Rundgang\n    ${more}von: 2027-01-12\n    ${first}titel: Abend\n    ${more}von: 2027-02-12`;
  const found = await check(headed(termine('', '')));
  expect(found.map(({ rule }) => rule)).toEqual(['angabe-art']);
  expect(found[0]?.help).toContain('vor jede Zeile mit „titel“');
  const { cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': headed(termine('', '')) });
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(headed(termine('- ', '  ')));
});

test('a word that only begins like an answer is none', async () => {
  const [found] = await check(headed('entwurf: nee'));
  expect(found?.help).toBe('Schreiben Sie ja oder nein.');
});

test.each([
  ['bar-\nrierefrei', ['„barrierefrei“']],
  ['Fuß-\nund Radweg', []],
  ['Karl-\nMarx-Straße', ['„Karl-Marx-Straße“']],
  ['- Punkt eins\n- Punkt zwei', []],
  ['Rad-, Fuß- und Autoverkehr', []],
])('a word parted at the end of a line, %j', async (words, told) => {
  const text = headed('phase: planung').replace(
    /\n---\n[\s\S]*$/,
    `\n---\n\n## Beschreibung\n\nDer Weg ist da.\n\n${words}\n`,
  );
  const found = (await check(text)).filter(({ rule }) => rule === 'trennung-im-wort');
  expect(found.map(({ help }) => /„.*“/.exec(help)?.[0])).toEqual(told);
});
