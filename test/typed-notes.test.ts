import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { run } from './support/world.js';

const mended = async (text: string): Promise<string> => {
  const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': text });
  return readFileSync(join(cwd, 'platz.md'), 'utf8');
};

test.each([
  ['// Rücksprache mit dem Bauamt', '# Rücksprache mit dem Bauamt'],
  ['// intern: Das ist ein Entwurf', '# intern: Das ist ein Entwurf'],
  ['/* Rücksprache mit dem Bauamt */', '# Rücksprache mit dem Bauamt'],
  ['<!-- Rücksprache: Bauamt -->', '# Rücksprache: Bauamt'],
  ['(noch zu klären: Kosten)', '# noch zu klären: Kosten'],
])('a note as other languages have it, %s, is told with the sign that makes it one', async (line, right) => {
  const text = headed(`phase: planung\n${line}`);
  expect(await check(text)).toMatchObject([
    { rule: 'yaml-syntax', line: 3, help: `Schreiben Sie: ${right}` },
  ]);
  expect(await check(text.replace(line, right))).toEqual([]);
  // What YAML reads as an entry of this name is nobody's to delete.
  expect(await mended(text)).toBe(line.includes(': ') ? text : text.replace(line, right));
});

test.each([
  ['**phase:** planung', 'phase: planung'],
  ['**phase**: planung', 'phase: planung'],
  ['*phase:* planung', 'phase: planung'],
  ['**intern:** Ziel: mehr Bäume', 'intern: "Ziel: mehr Bäume"'],
])('a name in bold type, %s, is told without the stars', async (line, right) => {
  const text = headed(line);
  const [found, ...others] = await check(text);
  expect([found?.rule, found?.help, others]).toEqual(['yaml-syntax', `Schreiben Sie: ${right}`, []]);
  expect(await mended(text)).toBe(text.replace(line, right));
});

test.each(['*', '**', '-', '…', '_'])('a line that is only %s can go', async (sign) => {
  const text = headed(`phase: planung\n${sign}`);
  expect(await check(text)).toMatchObject([{ line: 3, help: 'Löschen Sie die Zeile.' }]);
  expect(await mended(text)).toBe(text.replace(`\n${sign}\n`, '\n'));
});

test('a dash below a name without a value stays an empty entry, whatever else is wrong', async () => {
  const found = await check(headed('stichwoerter:\n-\n- Hafen\nkurzbeschreibung: Ziel: Schatten'));
  expect(found.map(({ rule }) => rule)).not.toContain('yaml-syntax');
});

test.each([
  ['<!--\nnoch prüfen: Kosten\n-->', '„<!--“ und „-->“'],
  ['/* noch offen:\n   Kosten */', '„/*“ und „*/“'],
])('a note over several lines, %j, is told as one', async (note, marks) => {
  const found = await check(headed(`phase: planung\n${note}`));
  expect(found.map(({ line, help }) => [line, help])).toEqual([[3, expect.stringContaining(marks)]]);
  expect(await check(headed('phase: planung\n# noch prüfen: Kosten\n# und mehr'))).toEqual([]);
});

test('an empty line is nobody’s fault: the line above it is told', async () => {
  const found = await check(headed('intern:\nmit Amt 60\n'));
  expect(found).toMatchObject([{ line: 3, message: expect.stringContaining('„mit Amt 60“') }]);
});

test('a text below its name with a colon in one of its lines is told as a text', async () => {
  const typed = 'intern:\n  a) in Planung\n  b) Ausschreibung: läuft';
  const [found, ...others] = await check(headed(typed));
  expect([found?.rule, found?.line, others]).toEqual(['yaml-doppelpunkt', 4, []]);
  expect(await check(headed(typed.replace('intern:', 'intern: |')))).toEqual([]);
});
