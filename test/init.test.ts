import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const brueckenfelde = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const rostock = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');

const treeOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
const all = [
  '.gitignore',
  '.vscode/extensions.json',
  '.vscode/leitfaden.schema.json',
  '.vscode/settings.json',
  '.vscode/tasks.json',
  '.vscode/vorhaben.code-snippets',
  '.vscode/vorhaben.schema.json',
  'leitfaden.yaml',
  'steckbriefe/beispiel.md',
  'vorhaben.yaml',
];

async function findingsIn(folder: string): Promise<readonly { rule: string }[]> {
  const { out } = await run(['check', '--format', 'json'], folder);
  return JSON.parse(out).diagnostics;
}

test('an empty folder becomes the folder of a city, which check and render take as it is', async () => {
  const { code, out, cwd } = await run(['init']);
  expect(code).toBe(0);
  expect(Object.keys(treeOf(cwd)).sort()).toEqual(all);
  for (const path of all) expect(out).toContain(`  ${path} `);
  expect(out).toContain(
    'So geht es weiter:\n  vorhaben check leitfaden.yaml\n  vorhaben check\n  vorhaben render\n',
  );

  expect(await findingsIn(cwd)).toEqual([]);
  expect((await run(['render'], cwd)).code).toBe(0);
  expect(existsSync(join(cwd, 'public/index.html'))).toBe(true);
});

test('a second time nothing changes, and everything is named', async () => {
  const { cwd } = await run(['init', 'stadt']);
  const before = treeOf(cwd);
  const { code, out } = await run(['init', 'stadt', '--stadt', 'Brückenfelde'], cwd, {
    stichtag: '2027-01-01',
  });
  expect(code).toBe(0);
  expect(treeOf(cwd)).toEqual(before);
  expect(out).not.toContain('Angelegt');
  for (const path of all) expect(out).toContain(`  stadt/${path}\n`);
  expect(out).toContain('  cd stadt\n  vorhaben check leitfaden.yaml\n  vorhaben check\n  vorhaben render\n');
});

describe('the Leitfaden to begin with', () => {
  test.each([[[]], [['--stadt', 'Rostock']], [['--stadt', 'Hanse- und Universitätsstadt Rostock']]])(
    'is the one of Rostock for %j',
    async (flags) => {
      const { cwd } = await run(['init', ...flags]);
      expect(treeOf(cwd)['leitfaden.yaml']).toBe(rostock);
    },
  );

  test.each([
    ['Stadt Brückenfelde', 'brueckenfelde'],
    ['Neustadt', 'neustadt'],
    ['Frankfurt "am" Main: #1', 'frankfurt-am-main-1'],
    ['yes', 'yes'],
  ])('of „%s“ is right as it is', async (stadt, kennung) => {
    const { cwd } = await run(['init', '--stadt', stadt]);
    const { code, out } = await run(['check', '--format', 'json'], cwd);
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, leitfaden: kennung, diagnostics: [] });
    expect((await run(['check'], cwd)).out.replace(/\s+/g, ' ')).toContain(`Leitfaden: ${stadt} ·`);
    expect((await run(['render'], cwd)).code).toBe(0);
  });

  test('cannot be made from a name without letters', async () => {
    const { code, err, cwd } = await run(['init', '--stadt', '1234']);
    expect([code, treeOf(cwd)]).toEqual([2, {}]);
    expect(err).toContain('--stadt "Stadt Brückenfelde"');
  });
});

describe('what is there', () => {
  test('stays, and the example follows the Leitfaden that lies there', async () => {
    const mine = { 'leitfaden.yaml': brueckenfelde, '.gitignore': 'meins\n' };
    const { out, cwd } = await run(['init'], mine);
    expect(treeOf(cwd)).toMatchObject(mine);
    expect(out).toContain('War schon da und ist unverändert:\n  leitfaden.yaml\n  .gitignore\n');
    expect(await findingsIn(cwd)).toEqual([]);
  });

  test('are Steckbriefe: then no example comes among them', async () => {
    const { out, cwd } = await run(['init'], { 'steckbriefe/faehrplatz.md': steckbrief() });
    expect(treeOf(cwd)['steckbriefe/beispiel.md']).toBeUndefined();
    expect(out).toContain('unverändert:\n  steckbriefe/\n');
  });

  test.each([
    [
      'a wrong Leitfaden',
      { 'leitfaden.yaml': 'stadt: x\n' },
      [],
      'leitfaden.yaml kann so nicht benutzt werden',
    ],
    ['a file where a folder is needed', { '.vscode': 'x' }, [], 'Es wurde nichts angelegt.'],
    ['a file with the name of the folder', { stadt: 'x' }, ['stadt'], '„stadt“ ist kein Ordner'],
    ['a file on the way to the folder', { stadt: 'x' }, ['stadt/neu'], 'Es wurde nichts angelegt.'],
    ['an output of render', { '.vorhaben.json': '{}' }, [], 'eine erzeugte Vorhabenliste'],
  ])('is %s: nothing is written', async (_, files, args, sentence) => {
    const { code, err, cwd } = await run(['init', ...args], files);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(treeOf(cwd)).toEqual(files);
    expect(readdirSync(cwd)).toEqual(Object.keys(files));
  });
});

test('VS Code finds the schemas of leitfaden.yaml and vorhaben.yaml', async () => {
  const tree = treeOf((await run(['init'])).cwd);
  const settings = JSON.parse(tree['.vscode/settings.json'] ?? '');
  const known = Object.entries(settings['yaml.schemas']).map(([path, files]) => [
    JSON.parse(tree[path.replace('./', '')] ?? '').title,
    files,
  ]);
  expect(known).toEqual([
    ['Leitfaden einer Stadt (leitfaden.yaml)', ['leitfaden.yaml', 'leitfaden-*.yaml']],
    ['Einstellungen der Veröffentlichung (vorhaben.yaml)', ['vorhaben.yaml']],
  ]);
});

test('every setting in vorhaben.yaml is right when its # is taken away', async () => {
  const { cwd } = await run(['init']);
  const settings = treeOf(cwd)['vorhaben.yaml'] ?? '';
  const switchedOn = settings.replace(/^# (?=( *)[a-z]+:( |$))/gm, '');
  const folder = folderWith({ ...treeOf(cwd), 'vorhaben.yaml': switchedOn });
  const { code, err } = await run(['render', '--format', 'html,json'], folder);
  expect([code, err]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'public/index.html'), 'utf8')).toContain('meine-stadt.example/impressum');
});

describe('the snippets for VS Code', () => {
  /** What VS Code types for a snippet if each place is left as it is; a date is typed in. */
  const typed = (body: readonly string[], indent = ''): string =>
    body
      .map((line) => indent + line)
      .join('\n')
      .replace(/\$\{\d+\|((?:[^,|\\]|\\.)*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-20')
      .replaceAll('JJJJ-MM-TT', '2026-11-21')
      .replaceAll('$0', 'Der Platz soll schattiger werden.');

  const snippetsIn = (folder: string): Record<string, { prefix: string; body: string[] }> =>
    JSON.parse(treeOf(folder)['.vscode/vorhaben.code-snippets'] ?? '');
  const bodyOf = (folder: string, prefix: string): readonly string[] =>
    Object.values(snippetsIn(folder)).find((snippet) => snippet.prefix === prefix)?.body ?? [];

  test.each([
    ['Rostock', rostock],
    ['Brückenfelde', brueckenfelde],
  ])('a Steckbrief for %s is right but for what has to be filled in', async (_, leitfaden) => {
    const { cwd } = await run(['init'], { 'leitfaden.yaml': leitfaden });
    const text = typed(bodyOf(cwd, 'steckbrief'));
    expect(text).not.toMatch(/[${}]/);
    const { out } = await run(['check', '--format', 'json'], { 'leitfaden.yaml': leitfaden, 'neu.md': text });
    const errors = JSON.parse(out).diagnostics.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  test('the parts fit where their description says, and are in block style', async () => {
    const { cwd } = await run(['init']);
    const kriterium = typed(bodyOf(cwd, 'kriterium'), '  ');
    const text = steckbrief({
      beschlusslage: `\n${typed(bodyOf(cwd, 'beschluss'), '  ')}`,
      beteiligung: `\n  geplant: ja\n  termine:\n${typed(bodyOf(cwd, 'termin'), '    ')}`,
      kriterien: `\n${kriterium}\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein`,
    });
    expect(text).toContain('gremium: Stadtvertretung');
    expect(text).not.toMatch(/[{}[\]]/);
    const { out } = await run(['check', '--format', 'json'], { 'platz.md': text });
    expect(JSON.parse(out).diagnostics).toEqual([]);
  });
});

describe('the task for VS Code', () => {
  const tasks = JSON.parse(readFileSync(join(home, 'templates/init/tasks.json'), 'utf8')).tasks;
  const matchers: { severity: string; pattern: { regexp: string }; background?: Record<string, string> }[] =
    tasks[0].problemMatcher;

  const matched = (line: string) =>
    matchers.flatMap(({ severity, pattern }) => {
      const [, file, at, column, message, code] = new RegExp(pattern.regexp).exec(line) ?? [];
      return file === undefined ? [] : [{ severity, file, at, column, message, code }];
    });

  test('understands every line of --format kompakt, each in one way', async () => {
    const { out } = await run(['check', ...tasks[0].args.slice(2)], {
      'steckbriefe/a: Fehler: [b].md': steckbrief({ aktualisiert_am: '2026-02-31', kostenrahmen: 'N.N.' }),
      'steckbriefe/markt.md': steckbrief().replace('interesse: nein', 'interesse: offen'),
      'leitfaden.yaml': rostock,
    });
    const lines = out.trimEnd().split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(3);
    const found = lines.map(matched);
    expect(found.map(({ length }) => length)).toEqual(lines.map(() => 1));
    expect(new Set(found.flat().map(({ severity }) => severity))).toEqual(
      new Set(['error', 'warning', 'info']),
    );
    const { file, at, column, message, code } =
      found.flat().find((one) => one.code === 'datum-ungueltig') ?? {};
    expect(`${file}:${at}:${column}: Fehler: ${message} [${code}]`).toBe(
      lines.find((line) => line.includes('datum-ungueltig')),
    );
  });

  test('understands a path with a drive letter', () => {
    expect(
      matched('D:/stadt/steckbriefe/platz.md:9:18: Warnung: Satz: mit [Klammer]. [kriterium-offen]'),
    ).toEqual([
      {
        severity: 'warning',
        file: 'D:/stadt/steckbriefe/platz.md',
        at: '9',
        column: '18',
        message: 'Satz: mit [Klammer].',
        code: 'kriterium-offen',
      },
    ]);
  });

  test('knows the lines between which a run of --watch prints, and no other', () => {
    const { beginsPattern = '', endsPattern = '' } = matchers[0]?.background ?? {};
    expect('[vorhaben] Prüfung beginnt').toMatch(new RegExp(beginsPattern));
    expect('[vorhaben] Prüfung beendet: 1 Fehler').toMatch(new RegExp(endsPattern));
    expect(matched('[vorhaben] Prüfung beginnt')).toEqual([]);
    expect('steckbriefe/platz.md:1:1: Fehler: [vorhaben] Prüfung beendet [x]').not.toMatch(
      new RegExp(endsPattern),
    );
  });
});
