import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reasonOf } from '../src/base/file-fault.js';
import { english, expectGerman, wordsIn } from './support/english.js';
import { folderWith, home, type Ran, run, steckbrief } from './support/world.js';

/** The words after the options of a help page, and the commands that it names. */
const columns = (help: string): readonly (readonly [name: string, text: string])[] =>
  [...help.matchAll(/^ {2}(\S(?:.*?\S)?) {2,}(\S.*)$/gm)].map(([, name = '', text = '']) => [name, text]);

async function commands(): Promise<readonly string[]> {
  const { out } = await run(['--help']);
  const [, list = ''] = out.split('Befehle:');
  return columns(list).map(([name]) => name.split(' ')[0] ?? '');
}

const expectGermanError = ({ code, err, out }: Ran): void => {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect({ err, words: wordsIn(err.replace(/vorhaben \w+/g, ''), english) }).toEqual({ err, words: [] });
};

describe('a wrong call is answered in German', () => {
  const files = { 'platz.md': steckbrief() };

  test('whatever is wrong with it', async () => {
    expectGermanError(await run(['chek'], files));
    expectGermanError(await run(['quatsch', '--x'], files));
    expectGermanError(await run(['--formt'], files));
    for (const name of await commands()) {
      const { out: help } = await run([name, '--help'], files);
      expectGermanError(await run([name, '--quatsch'], files));
      expectGermanError(await run([name, '-q'], files));
      if (!help.includes('…')) expectGermanError(await run([name, 'a', 'b', 'c', 'd'], files));
      for (const [option] of columns(help).filter(([option]) => /--\S+ </.test(option))) {
        const flag = /--[\w-]+/.exec(option)?.[0] ?? '';
        expectGermanError(await run([name, flag], files));
        const typo = flag.replace(/.$/, '');
        expectGermanError(await run([name, typo, 'x'], files));
      }
    }
  });

  test.each([
    ['check', '--format', 'jsn'],
    ['check', '--fail-on', 'fehler'],
    ['check', '--max-warnings', 'viele'],
    ['check', '--max-warnings', '-1'],
    ['check', '--color', 'rot'],
    ['check', '--stichtag', '2026-02-31'],
    ['check', '--leitfaden', 'fehlt.yaml'],
    ['check', 'tippfehler'],
    ['check', '*.md'],
    ['check', '--', '--format'],
    ['render', '--format', 'docx'],
    ['render', 'tippfehler'],
    ['render'],
    ['explain', 'zeichensatzz'],
    ['explain', 'constructor'],
  ])('vorhaben %s %s %s', async (...argv) => {
    expectGermanError(
      await run(
        argv.filter((word) => word !== undefined),
        files,
      ),
    );
  });

  test('and the help is in German', async () => {
    for (const name of ['', ...(await commands())]) {
      const { out } = await run([name, '--help'].filter((word) => word !== ''));
      const texts = columns(out).map(([, text]) => text);
      expect({ name, words: texts.flatMap((text) => wordsIn(text.replace(/: .*/, ''), english)) }).toEqual({
        name,
        words: [],
      });
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|display help|default:/);
    }
  });
});

describe('what the file system refuses is told in German', () => {
  test('a folder, a link and a file that is too big in place of a Steckbrief', async () => {
    const folder = folderWith({ 'gross.md': 'x'.repeat(2_000_000), 'platz.md': steckbrief() });
    mkdirSync(join(folder, 'ordner.md'));
    symlinkSync('platz.md', join(folder, 'verweis.md'));
    const { out } = await run(['check', '--format', 'json'], folder);
    expectGerman(JSON.parse(out).diagnostics);
    expect(JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
      'datei-zu-gross',
      'datei-verweis',
    ]);
  });

  test.each([
    ['a path that leads in a circle', ['check', 'kreis']],
    ['a name that is too long', ['check', 'x'.repeat(5000)]],
    ['a path through a file', ['check', 'platz.md/x']],
    ['a folder as Leitfaden', ['check', '--leitfaden', 'ordner']],
    ['a Leitfaden that leads in a circle', ['check', '--leitfaden', 'kreis']],
    ['a name that is too long, to render', ['render', 'x'.repeat(5000)]],
    ['an output that is a file', ['render', 'stadt', '--out', 'platz.md']],
    ['an output below a file', ['render', 'stadt', '--out', 'platz.md/public']],
  ])('%s', async (_, argv) => {
    const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
    const folder = folderWith({
      'platz.md': steckbrief(),
      'stadt/leitfaden.yaml': leitfaden,
      'stadt/steckbriefe/platz.md': steckbrief(),
    });
    mkdirSync(join(folder, 'ordner'));
    symlinkSync('kreis', join(folder, 'kreis'));
    writeFileSync(join(folder, 'leer.md'), '');
    expectGermanError(await run(argv, folder));
  });

  test.each([
    'EACCES',
    'EPERM',
    'ENOENT',
    'EISDIR',
    'ENOSPC',
    'EIO',
    'EMFILE',
    'EROFS',
    'EBUSY',
    'EWHATEVER',
  ])('the reason %s', (code) => {
    expect(reasonOf(code)).toContain(code);
    expect(wordsIn(reasonOf(code), english)).toEqual([]);
  });
});
