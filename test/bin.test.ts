import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, home, steckbrief } from './support/world.js';

const bin = join(home, 'bin/vorhaben.js');
const rostock = join(home, 'examples/rostock');

const vorhaben = (args: readonly string[], options: SpawnSyncOptions = {}, flags: readonly string[] = []) =>
  spawnSync(process.execPath, [...flags, bin, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26, ...options });

const shell = (command: string, cwd: string) =>
  spawnSync('bash', ['-c', command], { encoding: 'utf8', cwd, maxBuffer: 2 ** 26 });

const manyFindings = (): string => {
  const files: Record<string, string> = {};
  const unknown = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`unbekannt_${number}`, 'x']));
  for (let number = 0; number < 700; number += 1)
    files[`vorhaben-${number}.md`] = steckbrief({ bezeichnung: `Platz ${number}`, ...unknown });
  return folderWith(files);
};

test('a JSON report of more than 3 MB arrives whole through a pipe, with exit code 1', () => {
  const { stdout, stderr } = shell(
    `"${process.execPath}" "${bin}" check . --format json | cat; echo "\${PIPESTATUS[0]}" >&2`,
    manyFindings(),
  );
  expect(stderr).toBe('1\n');
  expect(stdout.length).toBeGreaterThan(3e6);
  expect(JSON.parse(stdout).summary).toEqual({ steckbriefe: 700, errors: 8400, warnings: 0, hints: 0 });
});

test('a reader that stops early is no reason to complain', () => {
  const { stdout, stderr } = shell(`"${process.execPath}" "${bin}" check . | head -1`, manyFindings());
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

test('two time zones and two locales give the same bytes', () => {
  const worlds = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' },
    { TZ: 'America/Adak', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
  ];
  const [first, second] = worlds.map((world) => {
    const cwd = folderWith({});
    cpSync(rostock, join(cwd, 'stadt'), { recursive: true });
    const options = { cwd, env: { ...process.env, ...world } };
    const day = ['--stichtag', '2026-11-22'];
    const checked = vorhaben(['check', 'stadt', '--format', 'json', ...day], options);
    const rendered = vorhaben(['render', 'stadt', '--format', 'html,json,markdown', ...day], options);
    expect([checked.status, rendered.status]).toEqual([0, 0]);
    const written = readdirSync(join(cwd, 'public'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    return [
      checked.stdout,
      rendered.stdout,
      ...written
        .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
        .sort(),
    ];
  });
  expect(first?.length).toBeGreaterThan(5);
  expect(second).toEqual(first);
});

test('a bug ends with 70 and says that it is one', () => {
  const folder = folderWith({});
  cpSync(dirname(bin), join(folder, 'bin'), { recursive: true });
  const unbuilt = spawnSync(process.execPath, [join(folder, 'bin/vorhaben.js')], { encoding: 'utf8' });
  expect(unbuilt.status).toBe(70);
  expect(unbuilt.stderr).toContain('npm ci && npm run build');

  const broken = folderWith({
    'dist/bundle/main.cjs': 'exports.main = async () => { throw new Error("kaputt"); };',
  });
  cpSync(dirname(bin), join(broken, 'bin'), { recursive: true });
  const bug = spawnSync(process.execPath, [join(broken, 'bin/vorhaben.js')], { encoding: 'utf8' });
  expect(bug.status).toBe(70);
  expect(bug.stderr).toContain('Das ist ein Fehler in vorhaben, nicht in Ihren Dateien.');
});

test('every command works where no code may be made out of text', () => {
  const cwd = folderWith({
    'platz.md': steckbrief({ kostenrahmen: 'N.N.' }, '## Beschreibung\n\n<b>Text</b>\n'),
  });
  const flags = ['--disallow-code-generation-from-strings'];
  expect(vorhaben(['check', '.'], { cwd }, flags).stderr).toBe('');
  expect(
    vorhaben(['render', rostock, '--format', 'html,json,markdown', '--out', 'public'], { cwd }, flags).stderr,
  ).toBe('');
  expect(vorhaben(['schema', rostock], { cwd }, flags).status).toBe(0);
  expect(vorhaben(['explain', 'listenpflicht'], { cwd }, flags).status).toBe(0);
  expect(vorhaben(['completion', 'bash'], { cwd }, flags).status).toBe(0);
  expect(vorhaben(['init', 'neu', '--stadt', 'Brückenfelde'], { cwd }, flags).stderr).toBe('');
});

test('the version is the one of the package', () => {
  expect(vorhaben(['--version']).stdout).toBe(
    `${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version}\n`,
  );
});
