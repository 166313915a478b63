import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml } from './support/stadt.js';
import { folderWith, run, steckbrief } from './support/world.js';

const why = (path: string, tree: string): string =>
  `Die Datei ${path} gilt hier nicht: Im Ordner „${tree}“ beginnt ein eigenes Git-Repository. Soll sie gelten, dann schreiben Sie dazu: --leitfaden ${path}`;

describe('a Git repository inside the folder of a city', () => {
  const files = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'leitfaden.yaml': leitfadenYaml,
    'jahr/2026/.git': 'gitdir: ../../.git/modules/2026\n',
    'jahr/2026/platz.md': steckbrief(),
  };
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');

  test('check says which Leitfaden does not hold, why, and what to type', async () => {
    const cwd = folderWith(files);
    const { out } = await run(['check', 'jahr'], cwd);
    expect(oneLine(out)).toContain(`Leitfaden von Rostock. ${why('leitfaden.yaml', 'jahr/2026')} `);
    const obeyed = await run(['check', 'jahr', '--leitfaden', 'leitfaden.yaml'], cwd);
    expect(obeyed.out).toContain('Brückenfelde');
    expect(obeyed.out).not.toContain('gilt hier nicht');
  });

  test('called in it, the folder is named, too', async () => {
    const cwd = folderWith(files);
    const { out } = await run(['check', '.'], join(cwd, 'jahr/2026'), { columns: 500 });
    expect(oneLine(out)).toContain(why(join(cwd, 'leitfaden.yaml'), '.'));
  });

  test('list, status and render say it as well', async () => {
    for (const [command, code] of [
      ['list', 0],
      ['status', 0],
      ['render', 2],
    ] as const) {
      const ran = await run([command, 'jahr/2026'], files);
      expect(ran.err).toContain(why('leitfaden.yaml', 'jahr/2026'));
      expect(ran.code).toBe(code);
    }
  });

  test('with files on both sides the reason stands beside the ones without a Leitfaden', async () => {
    const { code, err } = await run(['check', '.'], { ...files, 'jahr/markt.md': steckbrief() });
    expect(code).toBe(2);
    expect(err).toContain(
      `ohne leitfaden.yaml: 1 Datei\n    ${why('leitfaden.yaml', 'jahr/2026')}\n    → vorhaben check jahr/2026/platz.md`,
    );
  });

  test('in the steckbriefe of the city it changes nothing', async () => {
    const { out } = await run(['check', '.'], {
      'leitfaden.yaml': leitfadenYaml,
      'steckbriefe/.git/HEAD': '',
      'steckbriefe/platz.md': steckbrief(),
    });
    expect(out).toContain('Brückenfelde');
  });

  test('nothing is said of a Leitfaden in the home folder, and without Git', async () => {
    const cwd = folderWith({
      'leitfaden.yaml': leitfadenYaml,
      'a/.git/HEAD': '',
      'a/platz.md': steckbrief(),
    });
    const { out } = await run(['check', 'a'], cwd, { env: { HOME: cwd } });
    expect(out).toContain('Leitfaden von Rostock.');
    expect(out).not.toContain('gilt hier nicht');
  });
});
