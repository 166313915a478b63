import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const right = { 'faehrplatz.md': steckbrief() };
const city = (files: Record<string, string>) => ({ 'leitfaden.yaml': leitfaden, ...files });
const offen = steckbrief().replace('hohes_interesse: nein', 'hohes_interesse: offen');

const env = { PATH: process.env.PATH ?? '' };

/** A Git repository in which nothing is staged. */
function repository(files: Record<string, string>): string {
  const folder = folderWith(files);
  execFileSync('git', ['init', '-q', '.'], { cwd: folder });
  return folder;
}

const treeOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .sort();

/** Renders a right list, spoils the input, renders again: the code of the second run, and whether the output stayed. */
async function again(spoil: (folder: string) => void): Promise<number> {
  const folder = folderWith(
    city({ 'steckbriefe/faehrplatz.md': steckbrief(), 'steckbriefe/markt.md': steckbrief() }),
  );
  expect((await run(['render'], folder)).code).toBe(0);
  const before = treeOf(join(folder, 'public'));
  spoil(folder);
  const { code, err } = await run(['render'], folder);
  expect(err).toContain('Es wurde nichts erzeugt.');
  expect(treeOf(join(folder, 'public'))).toEqual(before);
  return code;
}

const cases: Readonly<Record<string, () => Promise<readonly [code: number, expected: number]>>> = {
  'nichts gefunden': async () => [(await run(['check', '.'], right)).code, 0],
  'nur Hinweise und Warnungen': async () => [
    (await run(['check', '.'], { 'platz.md': offen.replace('250.000 Euro', 'N.N.') })).code,
    0,
  ],
  'Hilfe und Version': async () => [
    (await run(['--help'])).code + (await run(['--version'])).code + (await run([])).code,
    0,
  ],
  'kein geänderter Steckbrief': async () => [
    (await run(['check', '--staged'], repository({ 'platz.md': steckbrief() }), { env })).code,
    0,
  ],
  'nur bekannte Befunde': async () => {
    const { cwd } = await run(['check', '--baseline', 'b.json', '--baseline-schreiben'], {
      'platz.md': steckbrief({ aktualisiert_am: '2026-02-31' }),
    });
    return [(await run(['check', '--baseline', 'b.json'], cwd)).code, 0];
  },
  'list ohne Treffer': async () => [
    (await run(['list', '--stadtteil', 'Nordhafen', '--pflicht', 'ausgenommen'], right)).code,
    0,
  ],
  'ein richtiger Leitfaden, selbst geprüft': async () => [
    (await run(['check', 'leitfaden.yaml'], { 'leitfaden.yaml': leitfaden })).code,
    0,
  ],
  'check --watch, mit Strg+C beendet': async () => {
    const files = { 'platz.md': steckbrief({ aktualisiert_am: '2026-02-31' }) };
    const world = { interrupted: () => AbortSignal.abort(), watch: () => () => {} };
    return [(await run(['check', '--watch'], files, world)).code, 0];
  },
  'ein Fehler': async () => [
    (await run(['check', '.'], { 'platz.md': steckbrief({ aktualisiert_am: '2026-02-31' }) })).code,
    1,
  ],
  'ein falscher Leitfaden, selbst geprüft': async () => [
    (await run(['check', 'leitfaden.yaml'], { 'leitfaden.yaml': `${leitfaden}\nstadteile: []\n` })).code,
    1,
  ],
  'eine Warnung bei --fail-on warning': async () => [
    (await run(['check', '--fail-on', 'warning'], { 'platz.md': offen })).code,
    1,
  ],
  'ein Hinweis bei --fail-on hint': async () => [
    (await run(['check', '--fail-on', 'hint'], { 'platz.md': steckbrief({ kostenrahmen: 'N.N.' }) })).code,
    1,
  ],
  'mehr Warnungen als --max-warnings': async () => {
    expect((await run(['check', '--max-warnings', '1'], { 'platz.md': offen })).code).toBe(0);
    return [(await run(['check', '--max-warnings', '0'], { 'platz.md': offen })).code, 1];
  },
  '--diff, wenn es etwas zu ändern gibt': async () => {
    const files = { 'platz.md': steckbrief({ aktualisiert_am: '19.10.2026' }) };
    expect((await run(['check'], files)).code).toBe(0);
    expect((await run(['check', '--diff'], right)).code).toBe(0);
    return [(await run(['check', '--diff'], files)).code, 1];
  },
  'render mit einem ungültigen Steckbrief': async () => [
    await again((folder) =>
      writeFileSync(join(folder, 'steckbriefe/markt.md'), steckbrief({ aktualisiert_am: '2026-02-31' })),
    ),
    1,
  ],
  'render, wenn eine Seite verschwinden würde': async () => [
    await again((folder) => rmSync(join(folder, 'steckbriefe/markt.md'))),
    1,
  ],
  'list oder status, wenn sich eine Datei nicht lesen lässt': async () => {
    const files = { ...right, 'kaputt.md': 'Nur Text' };
    expect((await run(['list'], files)).code).toBe(1);
    return [(await run(['status'], files)).code, 1];
  },
  'unbekannter Befehl oder Schalter': async () => {
    const { code, err } = await run(['chek']);
    expect(err).toContain('Meinten Sie „check“?');
    expect((await run(['check', '--formt', 'json'])).err).toContain('Meinten Sie „--format“?');
    return [code, 2];
  },
  'ein Wert, den es nicht gibt': async () => {
    const calls = [
      ['--format', 'jsn'],
      ['--fail-on', 'x'],
      ['--max-warnings', 'viele'],
      ['--stichtag', '2026-02-31'],
      ['--color', 'rot'],
      ['--format'],
    ];
    const codes = await Promise.all(
      calls.map(async (flags) => (await run(['check', '.', ...flags], right)).code),
    );
    return [codes.every((code) => code === 2) ? 2 : -1, 2];
  },
  'kein Steckbrief gefunden': async () => [(await run(['check', '.'], { 'README.md': 'x' })).code, 2],
  'ein Pfad, den es nicht gibt': async () => [(await run(['check', 'tippfehler'], right)).code, 2],
  'ein falscher Leitfaden': async () => {
    const { code, err } = await run(['check'], {
      ...right,
      'leitfaden.yaml': leitfaden.replace('kennung:', 'kenung:'),
    });
    expect(err).toContain('leitfaden.yaml:4:1');
    expect(err).toContain('Meinten Sie „kennung“?');
    return [code, 2];
  },
  'check mit einer falschen vorhaben.yaml': async () => {
    const settings = 'regeln:\n  datum-falsch:\n    schwere: hint\n    grund: Probe\n';
    const { code, err, out } = await run(
      ['check'],
      city({ 'steckbriefe/faehrplatz.md': steckbrief(), 'vorhaben.yaml': settings }),
    );
    expect([out, err]).toEqual(['', expect.stringContaining('vorhaben.yaml:2:3')]);
    return [code, 2];
  },
  'Steckbriefe und YAML-Dateien zusammen': async () => [
    (await run(['check', 'leitfaden.yaml', 'platz.md'], city({ 'platz.md': steckbrief() }))).code,
    2,
  ],
  'eine YAML-Datei mit fremdem Namen': async () => [
    (await run(['check', 'leitfaden.yml'], { 'leitfaden.yml': leitfaden })).code,
    2,
  ],
  'ein Leitfaden mit fast richtigem Namen': async () => [
    (await run(['check'], { ...right, 'leitfaden.yml': leitfaden })).code,
    2,
  ],
  'eine Datei, die kein Steckbrief ist': async () => [
    (await run(['check', 'logo.svg'], { ...right, 'logo.svg': '<svg/>' })).code,
    2,
  ],
  'eine leere Pfadangabe': async () => [(await run(['check', ''], right)).code, 2],
  'Schalter, die nicht zusammenpassen': async () => {
    const { code, err } = await run(['check', '--staged', '--watch'], right);
    expect(err).toContain('--staged und --watch passen nicht zusammen.');
    expect((await run(['check', '--stdin'], right)).code).toBe(2);
    const mute = await run(['check', '--diff', '--report', 'junit=junit.xml'], right);
    expect(mute.err).toContain('--diff und --report passen nicht zusammen.');
    return [code, 2];
  },
  '--fix mit --diff': async () => {
    const { code, err } = await run(['check', '--fix', '--diff'], right);
    expect(err).toContain('--fix und --diff gehen nicht zusammen');
    return [code, 2];
  },
  '--unsafe allein': async () => {
    const { code, err } = await run(['check', '--unsafe'], right);
    expect(err).toContain('Schreiben Sie: --diff --unsafe');
    return [code, 2];
  },
  'ein falscher Wert bei --report': async () => {
    const [bare, unknown] = await Promise.all(
      ['junit', 'junt=junit.xml'].map((value) => run(['check', '--report', value], right)),
    );
    expect(bare?.err).toContain('--report junit=junit.xml');
    expect(unknown?.err).toContain('Meinten Sie „junit“?');
    return [bare?.code === unknown?.code ? (bare?.code ?? -1) : -1, 2];
  },
  'ein Bericht an der Stelle einer anderen Datei': async () => {
    const { code, cwd } = await run(['check', '--report', 'json=package.json'], {
      ...right,
      'package.json': '{}',
    });
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe('{}');
    return [code, 2];
  },
  'ein Bericht, der sich nicht schreiben lässt': async () => {
    const folder = { ...right, 'bericht/alt.txt': 'x' };
    const { code, out, err } = await run(['check', '--report', 'junit=bericht'], folder);
    expect([out, err]).toEqual([
      expect.stringContaining('0 Fehler'),
      expect.stringContaining('Der Bericht „bericht“ lässt sich nicht schreiben'),
    ]);
    return [code, 2];
  },
  'eine Ausgabe, die sich nicht schreiben lässt': async () => {
    if (!existsSync('/dev/full')) return [2, 2];
    const full = openSync('/dev/full', 'w');
    const bin = join(home, 'bin/vorhaben.js');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '.'], {
      cwd: folderWith(right),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toBe(
      'vorhaben: Die Ausgabe lässt sich nicht schreiben, denn der Datenträger ist voll (ENOSPC). Schaffen Sie Platz, und rufen Sie den Befehl noch einmal auf.\n',
    );
    return [status ?? -1, 2];
  },
  'Git fehlt oder kennt den Stand nicht': async () => {
    const folder = repository(right);
    expect((await run(['check', '--staged'], folder)).code).toBe(2);
    return [(await run(['check', '--changed-since', 'tippfehler'], folder, { env })).code, 2];
  },
  'eine Baseline, die sich nicht lesen lässt': async () => [
    (await run(['check', '--baseline', 'b.json'], { ...right, 'b.json': '{' })).code,
    2,
  ],
  'ein Name, den niemand kennt': async () => [
    (await run(['list', '--stadtteil', 'Nordhaven'], right)).code,
    2,
  ],
  'render ohne Leitfaden': async () => [(await run(['render'], right)).code, 2],
  'render in einen fremden Ordner': async () => [
    (
      await run(
        ['render', '--out', 'eigenes'],
        city({ 'steckbriefe/faehrplatz.md': steckbrief(), 'eigenes/notiz.txt': 'x' }),
      )
    ).code,
    2,
  ],
  'init, wo nichts angelegt werden kann': async () => [
    (await run(['init', 'stadt'], { stadt: 'eine Datei' })).code,
    2,
  ],
};

describe('docs/exit-status.md', () => {
  const page = readFileSync(join(home, 'docs/exit-status.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map(
    ([, code, name]) => [name?.trim() ?? '', Number(code)] as const,
  );

  test('every row but the bug has a test here, and every test a row', () => {
    expect(rows.filter(([, code]) => code !== 70).map(([name]) => name)).toEqual(Object.keys(cases));
  });

  test.each(rows.filter(([, code]) => code !== 70))('%s: %d', async (name, promised) => {
    const [code, expected] = (await cases[name]?.()) ?? [-1, -2];
    expect([code, expected]).toEqual([promised, promised]);
  });
});
