import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

const city = (text: string) => ({ 'leitfaden.yaml': leitfadenYaml, 'steckbriefe/platz.md': text });

const said = async (text: string) =>
  JSON.parse((await run(['check', '--format', 'json'], city(text))).out).diagnostics;

/** The file after all fixes, guesses too. */
async function mended(text: string): Promise<string> {
  const { cwd } = await run(['check', '--fix', '--unsafe'], city(text));
  return readFileSync(join(cwd, 'steckbriefe/platz.md'), 'utf8');
}

const inRubrik = (lines: string): string => steckbrief({ rubrik: `\n  ${lines.replaceAll('\n', '\n  ')}` });

describe('names that were written together', () => {
  test.each([
    ['stadtteile:\n  - Altstadt und Nordhafen', 'stadtteile:\n  - Altstadt\n  - Nordhafen'],
    ['stadtteile: [Nordhafen; Altstadt]', 'stadtteile: [Nordhafen, Altstadt]'],
    ['stadtteile: [Rade, altstadt/Nordhafen]', 'stadtteile: [Rade, Altstadt, Nordhafen]'],
    ['stadtteile: Nordhafen und Altstadt', 'stadtteile:\n  - Nordhafen\n  - Altstadt'],
    [
      'stadtteile: []\nthemen:\n  - Verkehr, Stadtgrün\n  - Wirtschaft und Häfen und Sport\n  - Kultur',
      'stadtteile: []\nthemen:\n  - Verkehr\n  - Stadtgrün\n  - Wirtschaft und Häfen\n  - Sport\n  - Kultur',
    ],
  ])('%s becomes entries of their own', async (written, meant) => {
    const text = await mended(inRubrik(written));
    expect(text).toBe(inRubrik(meant));
    expect(await said(text)).toEqual([]);
  });

  test('they are told with the lines to be typed', async () => {
    expect(await said(inRubrik('stadtteile:\n  - Altstadt, Rade und Nordhafen'))).toMatchObject([
      {
        message: 'In dem Eintrag „Altstadt, Rade und Nordhafen“ stehen mehrere Stadtteile.',
        help: 'Machen Sie daraus 3 Einträge, jeden in einer eigenen Zeile: „- Altstadt“, „- Rade“, „- Nordhafen“.',
      },
    ]);
  });
});

test.each([
  [
    'a body and another one',
    steckbrief({ erstberatung: '\n  gremium: Hauptausschuss und Ortsbeirat Nordhafen' }),
  ],
  ['a state and more', steckbrief({ bearbeitungsstand: 'in Planung, Bau ab 2027' })],
  ['a state in a longer word', steckbrief({ bearbeitungsstand: 'in Planungsphase' })],
  ['an area and more', inRubrik('stadtteile:\n  - Altstadt am Fluss')],
  ['a short word behind a long name', inRubrik('stadtteile:\n  - Mühlenvorstadt Ost')],
  ['an area that the city does not have', inRubrik('stadtteile:\n  - Altstadt und Oberdorf')],
  ['a phase and more', steckbrief({ phase: 'planung, Bau ab 2027' })],
])('no guess drops words: %s', async (_, text) => {
  const found = await said(text);
  expect(found).toHaveLength(1);
  expect(found[0].message).not.toContain('Meinten Sie');
  expect(await mended(text)).toBe(text);
});

test.each([
  ['stadtteile:\n  - Lindenhohe', 'stadtteile:\n  - Lindenhöhe'],
  ['stadtteile:\n  - Süd-Ring', 'stadtteile:\n  - Südring'],
  [
    'stadtteile: []\nthemen:\n  - Klima und Umweltschuz',
    'stadtteile: []\nthemen:\n  - Klima- und Umweltschutz',
  ],
])('%s is a misspelling of the whole name', async (written, meant) => {
  expect((await mended(inRubrik(written))).replaceAll('"', '')).toBe(inRubrik(meant));
});
