import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const city = {
  'leitfaden.yaml': leitfaden,
  'steckbriefe/markt.md': steckbrief(),
  'steckbriefe/.vorhabenignore': 'alt.*\n',
};
const note =
  '„steckbriefe/platz.md.txt“ wird nicht gelesen, weil der Name auf „.txt“ endet. Benennen Sie die Datei um: „platz.md“. Windows zeigt diese Endung oft nicht an.\n';

const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const who = ['-c', 'user.name=Mia Muster', '-c', 'user.email=mia@brueckenfelde.example'];
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', [...who, ...args], { cwd, env, stdio: 'ignore' });

function repository(): string {
  const folder = folderWith({ ...city, 'steckbriefe/kai.markdown': 'x' });
  git(folder, 'init', '-q', '-b', 'main', '.');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Anfang');
  for (const name of ['platz.md.txt', 'alt.md.txt', 'notiz.txt'])
    writeFileSync(join(folder, 'steckbriefe', name), steckbrief());
  return folder;
}

test('--staged names what the commit would bring without its being read, and nothing else', async () => {
  const folder = repository();
  expect((await run(['check', '--staged'], folder, { env })).err).not.toContain('platz.md.txt');
  git(folder, 'add', '-A');
  const { code, err } = await run(['check', '--staged'], folder, { env });
  expect([code, err]).toEqual([0, `Für den nächsten Commit ist kein Steckbrief vorgemerkt.\n${note}`]);
  git(folder, 'mv', 'steckbriefe/platz.md.txt', 'steckbriefe/platz.md');
  expect((await run(['check', '--staged'], folder, { env })).err).toBe('');
});

test('--changed-since names what is new since then', async () => {
  const { err } = await run(['check', '--changed-since', 'HEAD'], repository(), { env });
  expect(err).toBe(`Seit „HEAD“ hat sich kein Steckbrief geändert.\n${note}`);
});

test('--watch says so as soon as such a file is saved, once, and again no more when it is renamed', async () => {
  const cwd = folderWith(city);
  const controller = new AbortController();
  let nudge = (): void => {};
  const rounds: string[] = [];
  let ended = (): void => {};
  const next = () => new Promise<void>((resolve) => (ended = resolve));
  const first = next();
  const result = run(['check', '--watch', '--format', 'kompakt'], cwd, {
    interrupted: () => controller.signal,
    watch: (folder, onChange) => {
      if (folder.endsWith('steckbriefe')) nudge = onChange;
      return () => {};
    },
    out: (text) => {
      if (!text.startsWith('[vorhaben] Prüfung beendet')) return;
      rounds.push(text);
      ended();
    },
  });
  await first;
  const path = join(cwd, 'steckbriefe/platz.md.txt');
  for (const change of [
    () => writeFileSync(path, steckbrief({ bezeichnung: 'Umbau der Werft' })),
    () => renameSync(path, path.slice(0, -4)),
  ]) {
    const round = next();
    change();
    nudge();
    await round;
  }
  controller.abort();
  const { err } = await result;
  expect(rounds).toHaveLength(3);
  expect(err.split(note)).toHaveLength(2);
});

test.each([['list'], ['status'], ['render']])('%s says which files are missing', async (command) => {
  const files = { ...city, 'steckbriefe/platz.md.txt': steckbrief() };
  const { code, err } = await run([command], files);
  expect([code, err]).toEqual([0, note]);
});
