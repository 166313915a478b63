import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

const [, header = '', body = ''] = steckbrief().split('---\n');

test.each([
  ['both lines of dashes', `${header}${body}`],
  ['the first line of dashes', `${header}---\n${body}`],
  ['both, below an empty line', `\n${header}${body}`],
])(
  '%s forgotten: the entry is told below which they belong, and --fix --unsafe writes them',
  async (_, text) => {
    const [found, ...others] = await check(text);
    expect([found?.rule, found?.help, others]).toEqual([
      'kopf-fehlt',
      expect.stringContaining('über „bezeichnung: Umgestaltung des Fährplatzes“'),
      [],
    ]);
    const { cwd } = await run(['check', '.', '--fix', '--unsafe'], { 'platz.md': text });
    const mended = readFileSync(join(cwd, 'platz.md'), 'utf8');
    expect(mended.replace(/\n+/g, '\n')).toBe(steckbrief().replace(/\n+/g, '\n'));
  },
);

test('a text that begins with another word and a colon has no header to mend', async () => {
  const found = await check('Hinweis: Der Steckbrief folgt.\n');
  expect(found).toMatchObject([{ message: 'Der Datei fehlt der Kopf mit den Angaben.' }]);
});
