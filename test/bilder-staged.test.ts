import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { png } from './support/pictures.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');

test('--staged: a picture counts only with what of it goes into the next commit', async () => {
  const folder = folderWith({
    'leitfaden.yaml': leitfaden,
    'steckbriefe/platz.md': steckbrief(
      {},
      '## Beschreibung\n\n![Lageplan: zwölf neue Bäume](bilder/plan.png)\n',
    ),
    'steckbriefe/bilder/plan.png': png(9, 9),
  });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '-q');
  git('add', 'leitfaden.yaml', 'steckbriefe/platz.md');
  const staged = async (): Promise<readonly (readonly [rule: string, message: string])[]> => {
    const env = process.env as Record<string, string>;
    const { out } = await run(['check', '.', '--staged', '--format', 'json'], folder, { env });
    return JSON.parse(out).diagnostics.map(({ rule, message }: Record<string, string>) => [rule, message]);
  };
  expect(await staged()).toEqual([
    [
      'bild-fehlt',
      'Die Datei „bilder/plan.png“ liegt im Ordner, ist aber für den nächsten Commit nicht vorgemerkt.',
    ],
  ]);
  git('add', '.');
  expect(await staged()).toEqual([]);
  writeFileSync(join(folder, 'steckbriefe/bilder/plan.png'), 'kaputt');
  expect(await staged()).toEqual([]);
  git('add', '.');
  expect((await staged()).map(([rule]) => rule)).toEqual(['bild-ungeeignet']);
  git('rm', '-q', '-f', '--cached', 'steckbriefe/bilder/plan.png');
  writeFileSync(join(folder, 'steckbriefe/bilder/plan.png'), png(9, 9));
  expect((await staged()).map(([rule]) => rule)).toEqual(['bild-fehlt']);
});
