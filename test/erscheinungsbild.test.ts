import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rest } from './support/pages.js';
import { leitfadenYaml } from './support/stadt.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const page = readFileSync(join(home, 'docs/erscheinungsbild.md'), 'utf8');

/** A block of the page: a file or a part of one, what is typed, a part to try with what is said about it. */
const blockPattern =
  /^```(konsole|yaml|css|hbs|meldung)(?: (zum-ausprobieren)| name="([^"]+)")?\n([\s\S]*?)^```$/gm;

/** Takes the place of the top-level keys that a part of a YAML file has, or writes a whole file. */
function put(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  const before = name.endsWith('.yaml') && existsSync(file) ? rest(readFileSync(file, 'utf8'), text) : '';
  writeFileSync(file, before + text);
}

test('every example on the page is right, and every command does what stands there', async () => {
  const folder = folderWith({
    'leitfaden.yaml': leitfadenYaml.replace('Stadt Brückenfelde', 'Stadt Musterau'),
    'vorhaben.yaml': 'titel: Vorhabenliste\n',
    'wappen.svg': readFileSync(join(home, 'examples/brueckenfelde/logo.svg')),
    'steckbriefe/faehrplatz.md': steckbrief(),
  });
  let tried = '';
  const seen: string[] = [];
  for (const [, kind = '', isTried, name, text = ''] of page.matchAll(blockPattern)) {
    seen.push(kind);
    if (isTried) tried = text;
    else if (name) put(folder, name, text);
    else if (kind === 'meldung') {
      const { out } = await run(['check', 'vorhaben.yaml'], { 'vorhaben.yaml': tried });
      expect(out).toContain(text);
    } else {
      const [, command = '', printed = ''] = /^\$ vorhaben (.*)\n([\s\S]*)$/.exec(text) ?? [];
      const { code, out, err } = await run(command.split(' '), folder);
      expect([code, err, printed && out]).toEqual([0, '', printed]);
    }
  }
  expect(new Set(seen)).toEqual(new Set(['konsole', 'yaml', 'meldung', 'css', 'hbs']));
  const read = (path: string) => readFileSync(join(folder, 'public', path), 'utf8');
  expect(read('index.html')).toContain('alt="Wappen der Stadt mit einer Brücke"');
  expect(read('index.html')).toContain('<h1>Was Musterau plant</h1>');
  expect(read('impressum/index.html')).toContain('<a href="../barrierefreiheit/index.html">');
  expect(read('vorhaben.css')).toContain('border-top-width: 0.8rem');
});
