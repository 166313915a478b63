import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
// @ts-expect-error a script without types
import { steckbrief as sheet } from '../bench/corpus/steckbrief.mjs';
import { plainHeader } from '../src/read/header.js';
import { plainYaml } from '../src/read/plain/plain-yaml.js';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { leitfadenSettings } from '../src/read/settings/leitfaden-settings.js';
import { readSettingsQuickly } from '../src/read/settings/settings.js';
import { readSource } from '../src/read/source.js';
import { wholeHeader } from '../src/read/whole-header.js';
import { readYaml } from '../src/read/yaml/read-yaml.js';
import { dice } from './support/dice.js';
import { home, steckbrief } from './support/world.js';

const yaml = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'));

/** The text of a file as the readers see it. */
function sourceOf(text: string) {
  const { value, findings } = readSource(Buffer.from(text));
  if (!value) throw new Error('the text is UTF-8');
  return { source: value, isClean: findings.length === 0 };
}

/**
 * Both ways to read a header: true if the quick one took it. Where it does, both must see the same tree with the same
 * offsets and the same text, and there must be nothing to say.
 */
function agree(text: string): boolean {
  const { source } = sourceOf(text);
  const plain = plainHeader(source);
  if (plain === undefined) return false;
  expect({ text, value: plain, findings: [] }).toEqual({ text, ...wholeHeader(source) });
  return true;
}

/** The same for YAML without fences, as in the settings of a city. */
function agreeOnYaml(text: string): boolean {
  const { source, isClean } = sourceOf(text);
  // The settings are read quickly only if nothing is to be said about their characters.
  const plain = isClean ? plainYaml(source.text, 0) : undefined;
  if (plain === undefined) return false;
  expect({ text, value: plain, findings: [] }).toEqual({ text, ...readYaml(source.text, source, 0) });
  return true;
}

test('on a corpus both ways of reading see the same, and the quick one takes nearly every right file', () => {
  let taken = 0;
  for (let number = 0; number < 300; number += 1) {
    if (agree(sheet(3, number, 0, true).text)) taken += 1;
  }
  expect(taken).toBeGreaterThan(290);
  for (let number = 0; number < 300; number += 1) agree(sheet(4, number, 1, true).text);
});

/** What a slip of the hand or a hostile author puts into a header. */
const pieces = [
  ': ',
  ':',
  ' #',
  '#',
  '# ',
  '- ',
  '-',
  '\n',
  '\n\n',
  '\n  ',
  '\n- ',
  '  ',
  ' ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '>-',
  '|+\n  ',
  '%',
  '@',
  '`',
  '?',
  '? ',
  '~',
  'null',
  '<<: ',
  '---',
  '...',
  '\\',
  '\u0000',
  '\u2028',
  '\u0085',
  '\ufeff',
  'ä',
  '🌳',
  'ja',
  'nein',
  '01067',
  '250.000',
  '2026-02-31',
  'a: b',
  'x',
  '[a, b]',
  '"x": ',
  '\r',
  "''",
  '""',
  'x:y',
  'x :',
  '\n  x: y',
  '- x: y\n',
  'k:   \n',
  ' \n',
  '\n# x\n',
  '\n  # x',
  '|-\n  x\n',
  '|\n    x\n     y\n\n    z',
  '>\n  a\n  b\n',
  '>-\n  x\n\n\n  y\n',
  '[]',
  '[a , b]',
  '\u00a0',
  'k:\u00a0v',
  '– ',
  '=',
];

/** A text with one to three slips in the range from `from` to `to`. */
function spoilt(text: string, from: number, to: number, roll: (sides: number) => number): string {
  let result = text;
  for (let change = roll(3); change >= 0; change -= 1) {
    const at = from + roll(to - from);
    const cut = roll(3) === 0 ? roll(12) : 0;
    result =
      result.slice(0, at) + (roll(5) === 0 ? '' : pieces[roll(pieces.length)]) + result.slice(at + cut);
  }
  return result;
}

const small = `# Ein Kommentar
a: x
b:
  - k: v
    m: w
  - z
c: |
  t
   u

  v
d: [a, "b, c"]
e: 'q'
f: >-
  eins
  zwei

  drei
g:
h:
- i
- j: k
`;

test('on thousands of spoilt headers the quick way never sees anything else than the thorough one', () => {
  const roll = dice(20261122);
  const sheets = [
    steckbrief(),
    steckbrief({
      schritte: '\n  - Vorbereitung\n  - schritt: Werkstatt\n    zeitraum: Herbst 2026\n    erledigt: nein',
      intern: '|\n  Erste Zeile\n\n  Zweite',
    }),
    String(sheet(5, 1, 0, false).text),
    String(sheet(5, 2, 0, false).text),
  ];
  let taken = 0;
  for (let round = 0; round < 8000; round += 1) {
    const text = sheets[roll(sheets.length)] ?? '';
    if (agree(spoilt(text, 4, text.indexOf('\n---\n', 4), roll))) taken += 1;
  }
  for (let round = 0; round < 8000; round += 1) {
    if (agreeOnYaml(spoilt(small, 0, small.length, roll))) taken += 1;
  }
  expect(taken).toBeGreaterThan(3000);
});

test('a Leitfaden is the same by both ways, and a wrong one is never taken quickly', () => {
  for (const city of ['rostock', 'brueckenfelde']) {
    const bytes = readFileSync(join(home, 'examples', city, 'leitfaden.yaml'));
    expect(readSettingsQuickly(bytes, leitfadenSettings)).toEqual(readLeitfaden(bytes).value);
  }
  const roll = dice(7);
  const text = yaml.toString();
  for (let round = 0; round < 300; round += 1) {
    const at = roll(text.length);
    const wrong = Buffer.from(text.slice(0, at) + pieces[roll(pieces.length)] + text.slice(at + roll(4)));
    const quick = readSettingsQuickly(wrong, leitfadenSettings);
    if (quick !== undefined) expect({ at, quick }).toEqual({ at, quick: readLeitfaden(wrong).value });
  }
});
