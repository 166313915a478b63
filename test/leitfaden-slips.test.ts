import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { home, run } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');

async function said(text: string): Promise<readonly { line: number; rule: string; help: string }[]> {
  const { out } = await run(['check', 'leitfaden.yaml', '--format', 'json'], { 'leitfaden.yaml': text });
  return JSON.parse(out).diagnostics;
}

/** The Leitfaden with other lines; they must be in it. */
const changed = (from: string | RegExp, to: string): string => {
  const text = leitfaden.replace(from, to);
  expect(text).not.toBe(leitfaden);
  return text;
};

test.each([
  [
    'a dash before each line of a rule',
    /(\naufnahme:\n) {2}(mindestens: 2\n) {2}(von)/,
    '$1  - $2  - $3',
    'Löschen Sie die Striche vor „mindestens“ und „von“.',
  ],
  [
    'a rule at the margin',
    /(\naufnahme:\n) {2}(mindestens: 2\n) {2}(von)/,
    '$1$2$3',
    'Setzen Sie zwei Leerzeichen vor „mindestens“ und „von“, jeweils am Anfang der Zeile.',
  ],
  [
    'a dash that is missing',
    '\n  - id: hohes_interesse',
    '\n    id: hohes_interesse',
    '„- id: hohes_interesse“. Ist es kein neuer Eintrag',
  ],
  ['districts in one line', /$/, '\nstadtteile: Nord, Süd\n', 'davor: „  - Nord“, „  - Süd“.'],
  [
    'abbreviations with dashes',
    /\nabkuerzungen:\n(?: .*\n)*/,
    '\nabkuerzungen:\n  - SBZ: Zentrum\n  - OSP: Ortsamt\n',
    'Löschen Sie die Striche vor „SBZ“ und „OSP“.',
  ],
  [
    'a field that its group does not have',
    'feld: beteiligung.geplant',
    'feld: beteiligung.geplannt',
    'Schreiben Sie „beteiligung.geplant“.',
  ],
])('%s is told once, with what to do', async (_, from, to, help) => {
  const found = await said(changed(from, to));
  expect(found.map((one) => one.help)).toEqual([expect.stringContaining(help)]);
});

test('what keeps every other command from using the Leitfaden is an error here, too', async () => {
  const files = { 'leitfaden.yaml': changed('kurz: Hohes Interesse', 'kurz: Hohes #Interesse') };
  const { code, out } = await run(['check', 'leitfaden.yaml', '--format', 'kompakt'], files);
  expect([code, out]).toEqual([1, expect.stringContaining('Fehler: ')]);
  expect((await run(['list'], files)).code).toBe(2);
});

test.each([
  ['', 'Die Datei ist leer.'],
  ['# Leitfaden\n', 'Die Datei ist leer.'],
  ['seiten:\n  titel: Stadt\n', 'Diese Datei ist kein Leitfaden.'],
])('a file without anything of a Leitfaden, %j, is told once', async (text, message) => {
  expect(await said(text)).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
});

test.each([
  ['logo-stadt.svg', 'Legen Sie die Datei neben vorhaben.yaml, oder berichtigen Sie dort den Namen.'],
  ['boese.svg', 'Speichern Sie es im Zeichenprogramm als einfaches SVG, oder nehmen Sie ein PNG.'],
  ['notiz.txt', 'Speichern Sie das Logo als SVG, PNG, JPEG oder WebP.'],
])('the logo %s is told where it is named, not first by render', async (datei, help) => {
  const settings = `erscheinung:\n  logo:\n    datei: ${datei}\n    text: Wappen\n`;
  const files = {
    'leitfaden.yaml': leitfaden,
    'boese.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'notiz.txt': 'Wappen',
  };
  const { code, out } = await run(['check', 'vorhaben.yaml', '--format', 'json'], {
    ...files,
    'vorhaben.yaml': settings,
  });
  expect([code, JSON.parse(out).diagnostics]).toMatchObject([
    1,
    [{ rule: 'logo-unbrauchbar', line: 3, column: 12, help }],
  ]);
  const right = {
    ...files,
    'vorhaben.yaml': settings.replace(datei, 'logo.svg'),
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  expect((await run(['check', 'vorhaben.yaml'], right)).code).toBe(0);
});
