import { expect, test } from '@jest/globals';
import { progressOf } from '../src/cli/progress.js';
import { folderWith, run, steckbrief } from './support/world.js';

test('--stats says on stderr what was read how, and leaves the report as it is', async () => {
  const cwd = folderWith({
    'a.md': steckbrief(),
    'b.md': steckbrief({
      bezeichnung: 'Ausbau des Hafens',
      rubrik: '{ stadtteile: [Nordhafen] }',
      kostenrahmen: 'N.N.',
    }),
    'c.md': steckbrief(
      { bezeichnung: 'Neuer Weg am Ufer', kostenrahmen: 'N.N.' },
      '## Beschreibung\n\n* ein <b>Platz</b>\n',
    ),
  });
  const plain = await run(['check'], cwd);
  const { code, out, err } = await run(['check', '--stats'], cwd);
  expect([code, out]).toEqual([plain.code, plain.out]);
  expect(plain.err).toBe('');
  expect(err).toMatch(
    / 3 {2}Dateien\n +\d\.\d{3} {2}Bytes\n +2 {2}Köpfe schnell gelesen\n +1 {2}Köpfe gründlich gelesen\n/,
  );
  expect(err).toMatch(/ [1-9] {2}Texte durch den Leser für Markdown\n/);
  expect(err).toMatch(
    /Zeit:\n.* ms {2}Dateien finden\n.* ms {2}Leitfaden lesen\n.* ms {2}Lesen und prüfen\n.* ms {2}Bericht schreiben\n/,
  );
  expect(err).toMatch(/Am längsten dauerten:\n(?:.* ms {2}[abc]\.md\n){3}/);
  expect(err).toMatch(/Befunde je Regel:\n {2}2 {2}noch-nicht-bekannt\n {2}1 {2}html-entfernt\n$/);
});

/** Runs over so many files of which each takes 10 ms, on such a terminal. */
function over(total: number, world: { readonly errIsTTY: boolean; readonly env?: Record<string, string> }) {
  let time = 0;
  let err = '';
  const io = {
    env: {},
    ...world,
    err: (text: string) => {
      err += text;
    },
  };
  const progress = progressOf(total, io as unknown as Parameters<typeof progressOf>[1], () => time);
  const file = {
    path: '/a.md',
    bytes: () => {
      time += 10;
      return { findings: [] };
    },
  };
  for (let count = 0; count < total; count += 1) progress.noted(file).bytes();
  progress.end();
  return err;
}

test('a long run shows on a terminal how far it is, and wipes that away', () => {
  const shown = over(1250, { errIsTTY: true }).split('\r');
  expect(shown.slice(0, 3)).toEqual(['', '100 von 1.250 geprüft', '110 von 1.250 geprüft']);
  expect(shown.slice(-3)).toEqual([
    '1.240 von 1.250 geprüft',
    ' '.repeat('1.240 von 1.250 geprüft'.length),
    '',
  ]);
  expect(over(90, { errIsTTY: true })).toBe('');
  expect(over(1250, { errIsTTY: false })).toBe('');
  expect(over(1250, { errIsTTY: true, env: { CI: 'true' } })).toBe('');
});
