import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

const section = (text: string): string => steckbrief({}, `## Beschreibung\n\n${text}\n`);
const said = async (text: string): Promise<readonly string[]> =>
  (await check(text)).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('an answer that says nothing', () => {
  test.each(['N.N.', 'n. n.', 'k. A.', 'tbd'])(
    'a section of nothing but %j is not known yet',
    async (text) => {
      expect(await said(section(text))).toEqual(['noch-nicht-bekannt 25:1']);
    },
  );

  test.each([
    'Hier Text einfügen',
    'Bitte ausfüllen',
    'Bitte hier die Beschreibung eintragen.',
    '*Bitte Text ergänzen!*',
    '(Text folgt noch)',
    'Platzhalter',
    'Todo',
    'xx',
    'xxx',
    '…',
    '?',
    '[Bitte ausfüllen]',
  ])('a section of nothing but %j is a placeholder, told once', async (text) => {
    expect((await check(section(text))).map(({ rule }) => rule)).toEqual(['platzhalter-im-text']);
    expect(await check(section('Noch nicht bekannt'))).toEqual([]);
  });

  test.each(['Hier Text einfügen', 'Bitte ausfüllen', 'todo', '"???"'])(
    'an entry %j is one, too',
    async (text) => {
      expect(await said(headed(`bearbeitungsstand: ${text}`))).toEqual(['platzhalter-im-text 2:20']);
    },
  );

  test.each([
    'Noch nicht bekannt',
    'Noch offen.',
    'Bitte Ideen einreichen',
    'Hier werden Bäume gepflanzt, die Schatten geben',
    'Der Text wird bis Mai fertig. Bitte ausfüllen',
    'N.N. übernimmt die Leitung.',
    'Text',
  ])('%j says something', async (text) => {
    expect(await check(section(text))).toEqual([]);
  });

  test('a section is judged at its own place', async () => {
    const body = '## Beschreibung\n\nDer Text N.N. steht hier.\n\n## Bearbeitungsstand\n\nN.N.\n';
    expect(await said(steckbrief({}, body))).toEqual(['noch-nicht-bekannt 29:1']);
  });
});

describe('a list with an entry too many', () => {
  const stadtteile = (...entries: readonly string[]): string =>
    headed(`rubrik:\n  stadtteile:\n${entries.map((entry) => `    -${entry}\n`).join('')}`.trimEnd());

  test('an empty entry is told at its dash, and --fix takes its line away', async () => {
    const text = stadtteile(' Reutershagen', ' ', ' Lichtenhagen', '');
    expect(await said(text)).toEqual(['eintrag-leer 5:5', 'eintrag-leer 7:5']);
    const { cwd } = await run(['check', '--fix'], { 'platz.md': text });
    expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(stadtteile(' Reutershagen', ' Lichtenhagen'));
  });

  test('a remark beside it stays', async () => {
    const text = stadtteile(' Reutershagen', ' # wird noch geklärt');
    expect(await said(text)).toEqual(['eintrag-leer 5:5']);
    const { cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': text });
    expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(text);
  });

  test('an entry that stands below its dash is none', async () => {
    expect(await said(stadtteile(' Reutershagen', '\n      Lichtenhagen'))).toEqual([]);
  });

  test.each([
    ['Reutershagen', ['eintrag-doppelt 5:7']],
    ['Lichtenhagen', []],
  ])('Reutershagen and %s', async (name, rules) => {
    expect(await said(stadtteile(' Reutershagen', ` ${name}`))).toEqual(rules);
  });

  test('three times the same name is told twice, in each list for itself', async () => {
    const typed =
      'rubrik:\n  stadtteile: [Reutershagen]\n  themen: [Reutershagen, Verkehr, Verkehr, Verkehr]';
    expect(await said(headed(typed))).toEqual(['eintrag-doppelt 4:35', 'eintrag-doppelt 4:44']);
  });
});

test.each([
  ['-5000', ['zahl-unklar 3:11']],
  ['-0.01', ['zahl-unklar 3:11']],
  ['0', []],
  ['5000', []],
])('an amount of %s', async (betrag, rules) => {
  expect(await said(headed(`kostenrahmen:\n  betrag: ${betrag}`))).toEqual(rules);
});
