import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

const first = (typed: string): string => steckbrief({}, `${typed}\n\nDer Platz soll schattiger werden.\n`);
const behind = (typed: string): string =>
  steckbrief({}, `## Beschreibung\n\nDer Platz.\n\n${typed}\n\nDie Planung läuft.\n`);

/** What `check --fix` makes of a text. */
async function fixed(text: string, ...flags: string[]): Promise<string> {
  const { cwd } = await run(['check', '--fix', ...flags], { 'platz.md': text });
  return readFileSync(join(cwd, 'platz.md'), 'utf8');
}

describe('a heading that is not the one of the form is told once, where it stands', () => {
  const label = '## Beschreibung, einschl. Zielsetzung';
  /** typed · what is to be typed · whether every letter is right */
  const rows: readonly (readonly [typed: string, meant: string, isSafe: boolean])[] = [
    ['## 3. Beschreibung', '## Beschreibung', true],
    ['## 3 Beschreibung', '## Beschreibung', true],
    ['## 1.2) Beschreibung und Zielsetzung', '## Beschreibung und Zielsetzung', true],
    ['## III. Beschreibung', '## Beschreibung', true],
    ['## a) Beschreibung', '## Beschreibung', true],
    ['## Beschreibung:', '## Beschreibung', true],
    ['## „Beschreibung“', '## Beschreibung', true],
    ['##Beschreibung', '## Beschreibung', true],
    ['##**Beschreibung**', '## Beschreibung', true],
    ['##3. Beschreibung', '## Beschreibung', true],
    ['##\u00a0Beschreibung', '## Beschreibung', true],
    ['##\u202f Beschreibung', '## Beschreibung', true],
    ['# 3. Beschreibung', '## Beschreibung', true],
    ['### **Beschreibung**', '## Beschreibung', true],
    ['**Beschreibung**', '## Beschreibung', true],
    ['**3. Beschreibung:**', '## Beschreibung', true],
    ['__beschreibung__', '## beschreibung', true],
    ['Beschreibung\n------------', '## Beschreibung', true],
    ['Beschreibung:\n===', '## Beschreibung', true],
    ['Beschreibung', '## Beschreibung', false],
    ['## Beschreibng', label, false],
    ['##Beschreibng', label, false],
    ['##\u00a0Beschreibng', label, false],
  ];

  test.each(rows)('%j', async (typed, meant, isSafe) => {
    const found = await check(first(typed));
    expect(found.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'abschnitt-fehlt 23:1',
    ]);
    expect(found[0]?.help).toContain(`„${meant}“`);
    expect(await fixed(first(typed))).toBe(first(isSafe ? meant : typed));
    expect(await fixed(first(typed), '--unsafe')).toBe(first(meant));
    expect(await check(first(meant))).toEqual([]);
  });

  test.each([
    ['## 4. Bearbeitungsstand', '27:1'],
    ['##\u00a0Bearbeitungsstand', '27:1'],
    ['Bearbeitungsstand\n---', '27:1'],
    ['## Bearbeitungsstnd', '27:1'],
  ])('of a section that may be missing it is a warning: %j', async (typed, place) => {
    const found = await check(behind(typed));
    expect(found.map(({ rule, line, column }) => [rule, `${line}:${column}`])).toEqual([
      ['abschnitt-unbekannt', place],
    ]);
    expect(found[0]?.help).toContain('„## Bearbeitungsstand“');
    expect(await fixed(behind(typed), '--unsafe')).toBe(behind('## Bearbeitungsstand'));
  });

  test('all headings in bold are two slips', async () => {
    const body = (one: string, two: string) => steckbrief({}, `${one}\n\nText.\n\n${two}\n\nText.\n`);
    const typed = body('**Beschreibung**', '**Bearbeitungsstand**');
    expect((await check(typed)).map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'abschnitt-fehlt 23',
      'abschnitt-unbekannt 27',
    ]);
    expect(await fixed(typed)).toBe(body('## Beschreibung', '## Bearbeitungsstand'));
  });

  test('of two headings for one section the first is meant', async () => {
    const text = steckbrief({}, '## 1. Beschreibung\n\nText.\n\n## 2. Beschreibung\n\nText.\n');
    expect((await check(text)).map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'abschnitt-fehlt 23',
      'abschnitt-unbekannt 27',
    ]);
  });

  test.each([
    ['**Bearbeitungsstand**'],
    ['**Bearbeitungsstand**\n\nText\n\n---'],
    ['Bearbeitungsstand'],
    ['### 3. Bearbeitungsstand'],
    ['```\nBearbeitungsstand\n---\n```'],
    ['```\n##Bearbeitungsstand\n```'],
    ['## **Bearbeitungsstand**'],
  ])('within a section %j is no fault', async (typed) => {
    expect(await check(behind(typed))).toEqual([]);
  });

  test.each([
    ['```\nBeschreibung\n---\n```'],
    ['> Beschreibung'],
    ['- Beschreibung'],
    ['Text\nBeschreibung'],
  ])('%j is no heading: the section is missing', async (typed) => {
    const found = await check(first(typed));
    expect(found.filter(({ rule }) => rule === 'abschnitt-fehlt').map(({ line }) => line)).toEqual([22]);
  });
});

test.each([
  ['## Bearbeitungsstand: Der Entwurf liegt vor', 'Bearbeitungsstand'],
  ['## Beschreibung: Der Platz soll schattiger werden.', 'Beschreibung'],
])(
  'a heading with its text, %s, keeps the text: it is told where it belongs, and nothing is mended',
  async (line, name) => {
    const text = steckbrief({}, `${line}\n\nEr ist groß.\n`);
    const found = await check(text);
    const help = found.find((one) => one.help.includes('nach einer leeren Zeile'))?.help ?? '';
    expect(help).toContain(`## ${name}`);
    expect(help).toContain(`nach einer leeren Zeile, den Text: „${line.split(': ')[1]}“`);
    const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': text });
    expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(text);
  },
);
