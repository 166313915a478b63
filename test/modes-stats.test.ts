import { expect, test } from '@jest/globals';
import { startStats } from '../src/cli/modes/stats.js';
import { progressOf } from '../src/cli/progress.js';
import { folderWith, run, steckbrief } from './support/world.js';

/** Right, but not plain: a header with it is read the long way. */
const unusual = '{ stadtteile: [Nordhafen] }';

test('--stats says on stderr what was read how, and leaves the report as it is', async () => {
  const cwd = folderWith({
    'a.md': steckbrief(),
    'b.md': steckbrief({ bezeichnung: 'Ausbau des Hafens', kostenrahmen: 'N.N.' }),
    'c.md': steckbrief(
      { bezeichnung: 'Sanierung des Marktes', rubrik: unusual, kostenrahmen: 'N.N.' },
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

test('--stats counts a file once, however often it is read', async () => {
  const files = {
    'a.md': steckbrief(),
    'b.md': steckbrief(),
    'c.md': steckbrief({ rubrik: unusual, aktualisiert_am: '19.10.2026' }),
    'd.md': steckbrief({ rubrik: unusual }, '## Beschreibung\n\nein <b>Platz</b>\n'),
  };
  const size = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const { out, err } = await run(['check', '--stats', '--fix'], files);
  expect(out).toContain('Berichtigt: c.md, 1 Stelle\n');
  expect(err.replaceAll('.', '')).toMatch(
    new RegExp(
      ` 4 {2}Dateien\\n +${size} {2}Bytes\\n +2 {2}Köpfe schnell gelesen\\n +2 {2}Köpfe gründlich gelesen\\n`,
    ),
  );
  const slowest = [...err.matchAll(/ ms {2}(.\.md)$/gm)].map(([, name]) => name);
  expect(slowest.sort()).toEqual(Object.keys(files));
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

test('the time of a file is the sum of all its readings', () => {
  let time = 0;
  const io = { cwd: '/stadt' } as unknown as Parameters<typeof startStats>[0];
  const stats = startStats(io, () => time);
  const [a, b] = ['/stadt/a.md', '/stadt/b.md'].map((path) =>
    stats.noted({ path, bytes: () => ({ findings: [] }) }),
  );
  for (const [file, took] of [
    [a, 20],
    [b, 30],
    [a, 15],
  ] as const) {
    file?.bytes();
    time += took;
  }
  expect(stats.report([])).toContain('Am längsten dauerten:\n  35,0 ms  a.md\n  30,0 ms  b.md\n');
});

test('a file that is read again is counted once', () => {
  let err = '';
  let time = 0;
  const io = { env: {}, errIsTTY: true, err: (text: string) => (err += text) };
  const progress = progressOf(2, io as unknown as Parameters<typeof progressOf>[1], () => time);
  const file = { path: '/a.md', bytes: () => ({ findings: [] }) };
  const noted = [progress.noted(file), progress.noted(file)];
  for (const one of [...noted, ...noted]) {
    time += 1000;
    one.bytes();
  }
  expect(err.split('\r').at(-1)).toBe('2 von 2 geprüft');
});

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
