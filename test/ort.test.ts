import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const brueckenfelde = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const musterstadt = brueckenfelde
  .replace('kennung: brueckenfelde', 'kennung: musterstadt')
  .replace('stadt: Stadt Brückenfelde', 'stadt: Stadt Musterstadt');

/** Which Leitfaden judged, which files, and what was said instead. */
async function judged(argv: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const { code, out, err } = await run(['check', ...argv, '--format', 'json'], cwd, { env });
  if (code === 2) return { code, err };
  const { leitfaden, steckbriefe } = JSON.parse(out);
  return { leitfaden, ids: steckbriefe.map(({ id }: { id: string }) => id) };
}

const deep = 'steckbriefe/2026/nord';

test.each([
  [[], '.'],
  [['steckbriefe'], '.'],
  [[deep], '.'],
  [[`${deep}/platz.md`], '.'],
  [[], 'steckbriefe'],
  [['2026'], 'steckbriefe'],
  [[], deep],
  [['platz.md'], deep],
  [['../../..'], deep],
  [['stadt'], '..'],
  [['.'], '..'],
])('without Git check %j in %j finds the Leitfaden of the city', async (argv, at) => {
  const outside = folderWith({
    'stadt/leitfaden.yaml': musterstadt,
    [`stadt/${deep}/platz.md`]: steckbrief(),
  });
  expect(await judged(argv, join(outside, 'stadt', at))).toEqual({
    leitfaden: 'musterstadt',
    ids: ['platz'],
  });
});

test('without Git also Steckbriefe beside leitfaden.yaml belong to the city, and their settings hold', async () => {
  const folder = folderWith({
    'leitfaden.yaml': musterstadt,
    'vorhaben.yaml':
      'regeln:\n  noch-nicht-bekannt:\n    schwere: error\n    grund: Die Kosten stehen fest.\n',
    '2026/nord/mitte/platz.md': steckbrief({ kostenrahmen: 'N.N.' }),
  });
  const { code, out } = await run(['check'], join(folder, '2026/nord/mitte'));
  expect([code, out.includes('Fehler  noch-nicht-bekannt')]).toEqual([1, true]);
});

test('what was left in the home folder or above it judges nothing; a city may lie there', async () => {
  const world = folderWith({
    'leitfaden.yaml': musterstadt,
    'haus/anna/leitfaden.yaml': brueckenfelde,
    'haus/anna/texte/2026/nord/platz.md': steckbrief(),
    'haus/bert/texte/2026/nord/platz.md': steckbrief(),
    'haus/cora/leitfaden.yaml': brueckenfelde,
    'haus/cora/steckbriefe/2026/nord/platz.md': steckbrief(),
  });
  const at = (name: string, folder: string) =>
    judged([], join(world, 'haus', name, folder), { HOME: join(world, 'haus', name) });
  expect(await at('anna', 'texte/2026/nord')).toMatchObject({ leitfaden: 'rostock' });
  expect(await at('bert', 'texte/2026/nord')).toMatchObject({ leitfaden: 'rostock' });
  expect(await at('cora', 'steckbriefe/2026/nord')).toMatchObject({ leitfaden: 'brueckenfelde' });
});

test('a Git work tree ends at its root, but a steckbriefe/ with its own Git belongs to the city', async () => {
  const world = folderWith({
    'leitfaden.yaml': musterstadt,
    'werkzeug/.git/HEAD': '',
    'werkzeug/2026/platz.md': steckbrief(),
    'steckbriefe/.git/HEAD': '',
    'steckbriefe/2026/platz.md': steckbrief(),
  });
  expect(await judged([], join(world, 'werkzeug/2026'))).toMatchObject({ leitfaden: 'rostock' });
  for (const at of ['.', 'steckbriefe', 'steckbriefe/2026'])
    expect(await judged([], join(world, at))).toEqual({ leitfaden: 'musterstadt', ids: ['platz'] });
});

const withLists = {
  'leitfaden.yaml': musterstadt,
  '.vorhabenignore': 'alt-*.md\n',
  '.gitignore': '*.kopie.md\n',
  [`${deep}/platz.md`]: steckbrief(),
  [`${deep}/alt-platz.md`]: 'Notiz',
  [`${deep}/platz.kopie.md`]: 'Notiz',
};

test.each([true, false])('lists of ignored files hold from every folder (with Git: %j)', async (isGit) => {
  const stranger = { '.vorhabenignore': '*\n' };
  const own = Object.entries(withLists).map(([path, text]) => [`stadt/${path}`, text]);
  const city = join(folderWith({ ...stranger, ...Object.fromEntries(own) }), 'stadt');
  if (isGit) execFileSync('git', ['init', '-q'], { cwd: city });
  for (const [argv, at] of [
    [[], '.'],
    [['steckbriefe'], '.'],
    [[deep], '.'],
    [[], 'steckbriefe'],
    [[], deep],
    [['..'], deep],
  ] as const)
    expect(await judged(argv, join(city, at))).toEqual({ leitfaden: 'musterstadt', ids: ['platz'] });
});

test('without Git and without a city lists hold from the uppermost folder with .vorhabenignore', async () => {
  const { 'leitfaden.yaml': _, ...lists } = withLists;
  const folder = folderWith(lists);
  for (const at of ['.', 'steckbriefe', deep])
    expect(await judged([], join(folder, at))).toEqual({ leitfaden: 'rostock', ids: ['platz'] });
});

const inRepository = {
  '.git/HEAD': '',
  'README.md': '# Alle Städte',
  'staedte/musterstadt/leitfaden.yaml': musterstadt,
  'staedte/musterstadt/steckbriefe/platz.md': steckbrief(),
};

test.each([
  [[], '.'],
  [['.'], 'staedte'],
  [['staedte'], '.'],
  [['staedte/musterstadt/steckbriefe/platz.md'], '.'],
  [['--stdin', '--stdin-filename', 'staedte/musterstadt/steckbriefe/platz.md'], '.'],
])('a city in a subfolder of a repository judges its own Steckbriefe: check %j in %j', async (argv, at) => {
  const root = folderWith(inRepository);
  const world = { stdin: () => new TextEncoder().encode(steckbrief()) };
  const { out } = await run(['check', ...argv, '--format', 'json'], join(root, at), world);
  expect(JSON.parse(out)).toMatchObject({ leitfaden: 'musterstadt', steckbriefe: [{ id: 'platz' }] });
});

test('list, status and explain take the nearest city above the Steckbriefe, too', async () => {
  const root = folderWith(inRepository);
  for (const argv of [
    ['list', '.'],
    ['status', '.'],
  ])
    expect((await run(argv, root)).err).not.toContain('Rostock');
  const sheet = 'staedte/musterstadt/steckbriefe/platz.md';
  const { out } = await run(['explain', `${basename(root)}/${sheet}`, '--format', 'json'], dirname(root));
  expect(JSON.parse(out).leitfaden).toBe('musterstadt');
});

test('Steckbriefe of several cities are not judged together, and the calls to type are named', async () => {
  const root = folderWith({
    ...inRepository,
    'staedte/neue stadt/leitfaden.yaml': brueckenfelde,
    'staedte/neue stadt/steckbriefe/2026/platz.md': steckbrief(),
    'notiz.md': steckbrief(),
  });
  const { code, err, out } = await run(['check'], root);
  expect([code, out, err]).toEqual([
    2,
    '',
    [
      'vorhaben: Die Steckbriefe gehören zu verschiedenen Leitfäden:',
      '  ohne leitfaden.yaml: 1 Datei',
      '    → vorhaben check notiz.md',
      '  staedte/musterstadt/leitfaden.yaml',
      '    → vorhaben check staedte/musterstadt',
      '  staedte/neue stadt/leitfaden.yaml',
      '    → vorhaben check "staedte/neue stadt"',
      'Rufen Sie den Befehl für jede Stadt einzeln auf, wie es hinter dem Pfeil steht.',
      '',
    ].join('\n'),
  ]);
  for (const path of ['notiz.md', 'staedte/musterstadt', 'staedte/neue stadt'])
    expect((await run(['check', path], root)).code).toBe(0);
  expect((await run(['list', 'staedte'], root)).err).toContain('→ vorhaben list staedte/musterstadt\n');
});
