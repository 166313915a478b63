import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { home } from './support/world.js';

const folder = join(home, 'examples/rostock');
const seed = readFileSync(join(folder, 'quelle/fachkonzept-sozialraumorientierung.txt'), 'utf8');
const sheet = readFileSync(join(folder, 'steckbriefe/fachkonzept-sozialraumorientierung.md'), 'utf8');
const leitfaden = readLeitfaden(readFileSync(join(folder, 'leitfaden.yaml'))).value;
if (!leitfaden) throw new Error('the Leitfaden of Rostock is wrong');

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}*]+/gu) ?? [];
const counts = (words: readonly string[]): Map<string, number> => {
  const map = new Map<string, number>();
  for (const word of words) map.set(word, (map.get(word) ?? 0) + 1);
  return map;
};
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');

/** Stars that are no letters. */
const withoutEmphasis = (text: string): string => text.replace(/(?<!\p{L})\*|\*(?!\p{L})/gu, '');

/** The words of the form: what stands in every Steckbrief of the city. */
const formWords = wordsOf(
  [
    ...leitfaden.formular.zeilen.map(({ label }) => label),
    ...leitfaden.kriterien.map(({ wortlaut }) => wortlaut),
    leitfaden.formular.einleitung_kriterien,
    'Kriterien: Trifft zu: Trifft nicht zu:',
  ].join(' '),
);
const kopfzeile = leitfaden.formular.kopfzeile.replace(
  '{bezeichnung}',
  'Erarbeitung eines Fachkonzepts für Sozialraumorientierung in Rostock',
);

test('the form stands in the Leitfaden word for word: the header line, 13 rows, five criteria, the rule', () => {
  const text = plain(seed);
  expect(leitfaden.formular.zeilen).toHaveLength(13);
  for (const { label } of leitfaden.formular.zeilen) expect(text).toContain(label);
  expect(leitfaden.kriterien).toHaveLength(5);
  for (const { wortlaut } of leitfaden.kriterien) expect(text).toContain(wortlaut);
  expect(text).toContain(leitfaden.formular.einleitung_kriterien);
  expect(text).toContain(kopfzeile);
  expect(leitfaden.aufnahme).toMatchObject({ mindestens: 2, von: 'alle' });
});

test('no word of the filled-in form is lost in the Steckbrief', () => {
  const heads = plain(seed).split(kopfzeile).length - 1;
  const inSeed = counts(wordsOf(plain(seed).replace('29.07.2022', '2022-07-29')));
  const inForm = counts([...formWords, ...Array.from({ length: heads }, () => wordsOf(kopfzeile)).flat()]);
  // Words that the file says in its own way: the headings of two rows, list numbers, crosses, the arrow.
  const said = counts([
    'Bearbeitungsstand',
    'Geplante',
    'Schritte',
    '1',
    '2',
    '3',
    '4',
    '5',
    'X',
    'X',
    'X',
    'X',
    'X',
  ]);
  const inSheet = counts(wordsOf(withoutEmphasis(sheet)));
  const lost = [...inSeed].filter(
    ([word, times]) => times - (inForm.get(word) ?? 0) - (said.get(word) ?? 0) > (inSheet.get(word) ?? 0),
  );
  expect(lost).toEqual([]);
});

test('the Steckbrief has no word that the filled-in form does not have', () => {
  // Keys are not words of the office; neither are the two answers to a criterion.
  const values = sheet
    .replace(/^(\s*(?:- )?)[a-z_]+:/gm, '$1')
    .replace(/(?<=\s)(ja|nein)$/gm, '')
    .replace('2022-07-29', '29.07.2022');
  const known = new Set(wordsOf(plain(seed)));
  const invented = [...new Set(wordsOf(withoutEmphasis(values)))].filter((word) => !known.has(word));
  expect(invented).toEqual([]);
});

test('the crosses are those of the form', () => {
  const crosses = leitfaden.kriterien.map(({ id, wortlaut }) => {
    const line = seed.split('\n').find((text) => text.startsWith(wortlaut)) ?? '';
    const [, first, second] = line.split('\t');
    expect([first?.trim(), second?.trim()].filter(Boolean)).toHaveLength(1);
    return `  ${id}: ${first?.trim() === 'X' ? 'ja' : 'nein'}`;
  });
  expect(sheet).toContain(`\nkriterien:\n${crosses.join('\n')}\n---\n`);
});
