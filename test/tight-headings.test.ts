import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

const body = (text: string): string => steckbrief({}, `## Beschreibung\n\nDer Platz.\n\n${text}\n`);

test('headings without the blank are told with the line as it has to be, and mended', async () => {
  const typed = body('###Ziele\n\nMehr Bäume.\n\n####Kosten  \n\nOffen.');
  const found = await check(typed);
  expect(found.map(({ rule, help }) => [rule, help])).toEqual([
    ['ueberschrift-ohne-leerzeichen', 'Schreiben Sie: ### Ziele'],
    ['ueberschrift-ohne-leerzeichen', 'Schreiben Sie: #### Kosten'],
  ]);
  const { cwd } = await run(['check', '--fix'], { 'platz.md': typed });
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(
    typed.replace('###Ziele', '### Ziele').replace('####Kosten', '#### Kosten'),
  );
  expect(await check(typed.replace('###Ziele', '### Ziele').replace('####Kosten', '#### Kosten'))).toEqual(
    [],
  );
});

test.each(['#Hafenfest', '~~~\n##Ziele\n~~~', 'Die Zeichen ##Ziele', '> Zitat'])(
  '%j is no heading without a blank',
  async (text) => {
    expect(await check(body(text))).toEqual([]);
  },
);

test('the heading of a section is told by the rule that misses it, once', async () => {
  const found = await check(steckbrief({}, '##Beschreibung\n\nDer Platz.\n'));
  expect(found.map(({ rule }) => rule)).toEqual(['abschnitt-fehlt']);
});

test('below a heading of level 1 that is to be one of level 2, ### skips nothing', async () => {
  const found = await check(steckbrief({}, '# Beschreibung\n\nDer Platz.\n\n### Ziele\n\nBäume.\n'));
  expect(found.map(({ rule }) => rule)).toEqual(['abschnitt-fehlt']);
});
