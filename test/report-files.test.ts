import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reportNames } from '../src/report/load.js';
import { nastyFolder } from './support/nasty.js';
import { folderWith, run, steckbrief } from './support/world.js';

const plain = { 'platz.md': steckbrief({ kostenrahmen: 'N.N.' }) };

test('several reports of one run are the same as each alone, without colours and 80 columns wide', async () => {
  const folder = folderWith(nastyFolder);
  const flags = reportNames.flatMap((name) => ['--report', `${name}=berichte/neu/${name}.txt`]);
  const { code, out } = await run(['check', 'steckbriefe', ...flags, '--color', 'always'], folder, {
    columns: 120,
  });
  expect(code).toBe(1);
  expect(out).toContain('\u001b[');
  for (const name of reportNames) {
    const alone = await run(['check', 'steckbriefe', '--format', name], folder, { columns: 80 });
    expect(readFileSync(join(folder, `berichte/neu/${name}.txt`), 'utf8')).toBe(alone.out);
  }
  expect(readdirSync(join(folder, 'berichte/neu')).sort()).toEqual(
    reportNames.map((name) => `${name}.txt`).sort(),
  );
});

test('the report on the terminal and the exit code stay as without --report', async () => {
  const without = await run(['check', '--fail-on', 'hint'], plain);
  const also = await run(['check', '--fail-on', 'hint', '--report', 'json=a=b.json'], plain);
  expect([also.code, also.out, also.err]).toEqual([1, without.out, '']);
  expect(JSON.parse(readFileSync(join(also.cwd, 'a=b.json'), 'utf8')).version).toBe(1);
});

test('an older report is replaced as a whole, and a link to it stays a link', async () => {
  const folder = folderWith({ ...plain, 'alt/bericht.json': `[${'0,'.repeat(50_000)}0]` });
  symlinkSync(join(folder, 'alt/bericht.json'), join(folder, 'bericht.json'));
  expect((await run(['check', 'platz.md', '--report', 'json=bericht.json'], folder)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'alt/bericht.json'), 'utf8')).version).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['alt', 'bericht.json', 'platz.md']);
  expect(readdirSync(join(folder, 'alt'))).toEqual(['bericht.json']);
});

describe('a wrong --report ends with 2 and writes nothing', () => {
  test.each([
    ['gitlb=a.json', 'Meinten Sie „gitlab“?'],
    ['gitlab', '--report junit=junit.xml'],
    ['gitlab=', '--report junit=junit.xml'],
    ['junit=-', 'Schreiben Sie --format junit, oder nennen Sie eine Datei'],
    ['=a.json', 'ist bei --report nicht möglich'],
    ['json=platz.md', 'sieht aus wie ein Steckbrief'],
    ['json=./ordner/../platz.md', 'sieht aus wie ein Steckbrief'],
    ['json=verweis.md', 'sieht aus wie ein Steckbrief'],
    ['text=README.md', 'zum Beispiel bericht.txt'],
    ['text=.git/HEAD', 'gehört zu Git'],
    ['text=logo.svg', 'gibt es schon, und es ist kein Bericht von vorhaben'],
    ['json=package.json', 'gibt es schon, und es ist kein Bericht von vorhaben'],
    ['json=leitfaden.yaml', 'gehört zu den Dateien der Stadt'],
    ['json=vorhaben.yaml', 'gehört zu den Dateien der Stadt'],
  ])('%s', async (value, sentence) => {
    const other = { 'README.md': '# Stadt', 'logo.svg': '<svg/>', 'package.json': '{}', '.git/HEAD': 'ref' };
    const folder = folderWith({ ...plain, ...other, 'ordner/notiz.txt': '' });
    symlinkSync(join(folder, 'platz.md'), join(folder, 'verweis.md'));
    const before = readdirSync(folder);
    const { code, out, err } = await run(['check', 'platz.md', '--report', value], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(readdirSync(folder)).toEqual(before);
    for (const [name, content] of Object.entries({ ...plain, ...other }))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
  });

  test.each(reportNames)('an older report %s is replaced', async (name) => {
    const folder = folderWith({ 'platz.md': plain['platz.md'], 'ohne.md': steckbrief() });
    for (const path of ['.', 'ohne.md', '.']) {
      const { code } = await run(['check', path, '--report', `${name}=bericht.neu`], folder);
      expect(code).toBe(0);
    }
    expect(readFileSync(join(folder, 'bericht.neu'), 'utf8')).not.toBe('');
  });

  test('two reports in one file', async () => {
    const { code, err, cwd } = await run(
      ['check', '--report', 'json=a.json', '--report', 'gitlab=./a.json'],
      plain,
    );
    expect([code, readdirSync(cwd)]).toEqual([2, ['platz.md']]);
    expect(err).toContain('Zwei Berichte sollen in dieselbe Datei');
  });
});

describe('a report that cannot be written ends with 2, after the findings were shown', () => {
  const ended = async (value: string, folder: string): Promise<string> => {
    const { code, out, err } = await run(['check', '--report', value], folder);
    expect(code).toBe(2);
    expect(out).toContain('1 Hinweis');
    return err;
  };

  test('a folder stands there', async () => {
    const folder = folderWith(plain);
    mkdirSync(join(folder, 'ordner'));
    expect(await ended('json=ordner', folder)).toContain('das keine Datei ist');
    expect(readdirSync(join(folder, 'ordner'))).toEqual([]);
  });

  test('the folder of the report is a file', async () => {
    const folder = folderWith({ ...plain, notiz: 'x' });
    expect(await ended('json=notiz/a.json', folder)).toMatch(/lässt sich nicht schreiben: .+ \(E\w+\)/);
  });

  test('a link leads nowhere', async () => {
    const folder = folderWith(plain);
    symlinkSync(join(folder, 'fehlt'), join(folder, 'a.json'));
    expect(await ended('json=a.json', folder)).toContain('das keine Datei ist');
  });
});
