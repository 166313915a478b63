import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check, headed, kriterien } from './support/typed.js';
import { run } from './support/world.js';

const answers = kriterien.split('\n  ').slice(1);
const linesIn = (help = ''): readonly string[] => help.split(':\n')[1]?.split('\n') ?? [];

test.each([
  [
    'boxes behind dashes',
    '\n  - [x] Beteiligung vorgesehen\n  - [ ] Hohes Interesse\n  - [ ] Änderung des Ortsbildes\n  - [X] Entwicklungskonzept oder Aktionsplan\n  - [ ] Ziele und Handlungsweisen',
  ],
  [
    'boxes at the left margin',
    '\n[x] Beteiligung vorgesehen\n[ ] Hohes Interesse\n[ ] Änderung des Ortsbildes\n[x] Entwicklungskonzept oder Aktionsplan\n[ ] Ziele und Handlungsweisen',
  ],
  [
    'boxes of Word',
    '\n  ☒ Beteiligung vorgesehen\n  ☐ Hohes Interesse\n  ☐ Änderung des Ortsbildes\n  ☒ Entwicklungskonzept oder Aktionsplan\n  ☐ Ziele und Handlungsweisen',
  ],
  [
    'boxes as values',
    '\n  beteiligung_vorgesehen: [x]\n  hohes_interesse: [ ]\n  aenderung_ortsbild: [ ]\n  entwicklungskonzept: [x]\n  ziele_und_handlungsweisen: [ ]',
  ],
  ['numbers', '\n  1: ja\n  2: nein\n  3: nein\n  4: ja\n  5: nein'],
  [
    'numbers and the words of the form',
    '\n  1. Beteiligung vorgesehen: trifft zu\n  2. Hohes Interesse: trifft nicht zu\n  3. Änderung des Ortsbildes: nicht zutreffend\n  4. Entwicklungskonzept oder Aktionsplan: erfüllt\n  5. Ziele und Handlungsweisen: nein',
  ],
  [
    'a list of answers',
    '\n  - beteiligung_vorgesehen: ja\n  - hohes_interesse: nein\n  - aenderung_ortsbild: nein\n  - entwicklungskonzept: ja\n  - ziele_und_handlungsweisen: nein',
  ],
  [
    'dashes before the answers',
    '\n  Beteiligung vorgesehen - ja\n  Hohes Interesse – nein\n  Änderung des Ortsbildes - nein\n  Entwicklungskonzept oder Aktionsplan - ja\n  Ziele und Handlungsweisen - nein',
  ],
  [
    'equals signs',
    '\n  beteiligung_vorgesehen = ja\n  hohes_interesse = nein\n  aenderung_ortsbild=nein\n  entwicklungskonzept = ja\n  ziele_und_handlungsweisen = nein',
  ],
  [
    'blanks before the answers',
    '\n  beteiligung_vorgesehen ja\n  hohes_interesse nein\n  aenderung_ortsbild nein\n  entwicklungskonzept ja\n  ziele_und_handlungsweisen nein',
  ],
])('criteria as on paper, %s: one message with the lines, and the fix writes them', async (_, typed) => {
  const text = headed(`kriterien:${typed}`);
  const [found, ...others] = await check(text);
  expect([found?.rule, found?.line, others]).toEqual(['ja-nein-unklar', 3, []]);
  expect(linesIn(found?.help)).toEqual(answers);
  const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': text });
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toContain(`---\n${kriterien}\n`);
});

test.each([
  '1 und 4',
  'beteiligung_vorgesehen, Entwicklungskonzept oder Aktionsplan',
  '\n  beteiligung_vorgesehen: X\n  hohes_interesse:\n  aenderung_ortsbild:\n  entwicklungskonzept: x\n  ziele_und_handlungsweisen:',
  '\n  - beteiligung_vorgesehen\n  - entwicklungskonzept',
])(
  'criteria that are only named, %j: what is not named is shown as no, and nothing is mended',
  async (typed) => {
    const text = headed(`kriterien: ${typed}`);
    const [found, ...others] = await check(text);
    expect([linesIn(found?.help), others]).toEqual([answers, []]);
    expect(found?.help).toContain('Ist eine noch nicht entschieden, schreiben Sie „offen“');
    const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': text });
    expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(text);
  },
);

test('what is not ticked at all is left out of the lines, and asked for when they are written', async () => {
  const [found] = await check(headed('kriterien:\n  [x] Beteiligung vorgesehen\n  [ ] Hohes Interesse'));
  expect(linesIn(found?.help)).toEqual(answers.slice(0, 2));
});

test.each([
  ['a line that is no criterion', '\n  [x] Beteiligung vorgesehen\n  [ ] Denkmalschutz'],
  ['a criterion twice', '\n  [x] Beteiligung vorgesehen\n  [ ] beteiligung_vorgesehen'],
  ['a number that the form does not have', ' 1 und 7'],
  ['a name with a no before it', '\n  - beteiligung_vorgesehen\n  - kein hohes Interesse'],
  ['names with answers in one line', ' beteiligung_vorgesehen=ja, hohes_interesse=nein'],
])('nobody guesses: %s', async (_, typed) => {
  const found = await check(headed(`kriterien:${typed}`));
  expect(found.filter(({ help }) => /^beteiligung_vorgesehen: ja$/m.test(help))).toEqual([]);
  expect(found).not.toEqual([]);
});

test('the words behind a name are its answer, not another criterion', async () => {
  const typed =
    '\n  - Beteiligung vorgesehen trifft zu\n  - Hohes Interesse trifft nicht zu\n  - Änderung des Ortsbildes noch offen';
  const [found] = await check(headed(`kriterien:${typed}`));
  expect(linesIn(found?.help)).toEqual([
    'beteiligung_vorgesehen: ja',
    'hohes_interesse: nein',
    'aenderung_ortsbild: offen',
  ]);
});

test.each([
  ['a form of which nothing is filled in', kriterien.replace(/: (?:ja|nein)$/gm, ':')],
  ['a form that is half filled in', kriterien.replace(/: nein$/gm, ':')],
])('%s is asked for line by line: nothing is shown as an answer', async (_, typed) => {
  const found = await check(headed(typed));
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['kriterium-fehlt']));
});

test('criteria at the left margin by their numbers are told once, and then by their lines', async () => {
  const typed = 'Kriterium 1: ja\nKriterium 2: nein\nKriterium 3: nein\nKriterium 4: ja\nKriterium 5: nein';
  const text = headed(`kriterien:\n${typed}`);
  const found = await check(text);
  expect(found).toMatchObject([{ message: 'Das Kriterium „Kriterium 1“ steht nicht unter „kriterien“.' }]);
  const [next] = await check(text.replace(/^Kriterium/gm, '  Kriterium'));
  expect(linesIn(next?.help)).toEqual(answers);
});

test('one wrong line among right ones is told by itself', async () => {
  const [found] = await check(
    headed(kriterien.replace('hohes_interesse: nein', 'hohes_interesse: trifft nicht zu')),
  );
  expect([found?.line, found?.help]).toEqual([4, 'Schreiben Sie nur: nein']);
});

test('a fault elsewhere in a header that cannot be read is told as well', async () => {
  const typed =
    'kurzbeschreibung: Ziel: mehr Bäume\nkriterien:\n  [x] Beteiligung vorgesehen\n  [ ] Hohes Interesse';
  expect((await check(headed(typed))).map(({ rule }) => rule)).toEqual([
    'yaml-doppelpunkt',
    'ja-nein-unklar',
  ]);
});
