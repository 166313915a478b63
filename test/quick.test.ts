import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
// @ts-expect-error a script without types
import { steckbrief as sheet } from '../bench/corpus/steckbrief.mjs';
import * as markdown from '../src/base/markdown.js';
import { readLeitfaden } from '../src/read/leitfaden.js';
import { leitfadenSettings } from '../src/read/leitfaden-settings.js';
import { readQuickly } from '../src/read/quick.js';
import { readSettingsQuickly } from '../src/read/settings.js';
import { readSteckbrief } from '../src/read/steckbrief.js';
import { dice } from './support/dice.js';
import { home, steckbrief } from './support/world.js';

const yaml = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'));
const leitfaden = readLeitfaden(yaml).value;
if (!leitfaden) throw new Error('the Leitfaden of Brückenfelde is wrong');

/** Both ways on one file: true if the quick one took it. Where it does, both must see the same, and nothing to say. */
function agree(name: string, bytes: Uint8Array): boolean {
  const quick = readQuickly(name, bytes, leitfaden as NonNullable<typeof leitfaden>);
  if (quick === undefined) return false;
  const thorough = readSteckbrief(name, bytes, leitfaden as NonNullable<typeof leitfaden>, markdown);
  if (thorough === 'needs-markdown') throw new Error('the parsers were handed in');
  const seen = ({ steckbrief: read, findings, outline, body }: typeof thorough) => ({
    read,
    findings,
    outline,
    body,
  });
  expect({ text: new TextDecoder().decode(bytes), ...seen(quick) }).toEqual({
    text: new TextDecoder().decode(bytes),
    ...seen(thorough),
  });
  return true;
}

test('on a corpus both ways of reading see the same, and the quick one takes nearly every right file', () => {
  let taken = 0;
  for (let number = 0; number < 300; number += 1) {
    const { name, text } = sheet(3, number, 0, true);
    if (agree(name, Buffer.from(text))) taken += 1;
  }
  expect(taken).toBeGreaterThan(290);
  for (let number = 0; number < 300; number += 1) {
    const { name, text } = sheet(4, number, 1, true);
    agree(name, Buffer.from(text));
  }
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
];

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
  for (let round = 0; round < 12_000; round += 1) {
    let text = sheets[roll(sheets.length)] ?? '';
    const end = text.indexOf('\n---\n', 4);
    for (let change = roll(3); change >= 0; change -= 1) {
      const at = 4 + roll(end - 4);
      const cut = roll(3) === 0 ? roll(12) : 0;
      text = text.slice(0, at) + (roll(5) === 0 ? '' : pieces[roll(pieces.length)]) + text.slice(at + cut);
    }
    if (agree('platz.md', Buffer.from(text))) taken += 1;
  }
  expect(taken).toBeGreaterThan(1000);
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
    const spoilt = Buffer.from(text.slice(0, at) + pieces[roll(pieces.length)] + text.slice(at + roll(4)));
    const quick = readSettingsQuickly(spoilt, leitfadenSettings);
    if (quick !== undefined) expect({ at, quick }).toEqual({ at, quick: readLeitfaden(spoilt).value });
  }
});
