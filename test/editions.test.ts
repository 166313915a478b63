import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const who = ['-c', 'user.name=Mia Muster', '-c', 'user.email=mia@brueckenfelde.example'];

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', [...who, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const platz = 'steckbriefe/platz.md';
const before = steckbrief({ aktualisiert_am: '2026-09-01' });

/** A city whose list was published once, with one Steckbrief in it. */
function published(tag = 'liste-2026-Q3'): string {
  const folder = folderWith({ 'leitfaden.yaml': leitfaden, [platz]: before });
  git(folder, 'init', '-q', '-b', 'main', '.');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Ausgabe');
  git(folder, 'tag', tag);
  return folder;
}

const found = async (folder: string) => {
  const { out } = await run(['check', '--format', 'json'], folder, { env });
  return JSON.parse(out).diagnostics.filter(
    ({ rule }: { rule: string }) => rule === 'aktualisierung-vergessen',
  );
};

const changed = before.replace('schattiger werden', 'schattiger und barrierefrei werden');

describe('a Steckbrief that was changed since the last edition of the list', () => {
  test('gets a hint at its date while that is the old one, with the day to type', async () => {
    const folder = published();
    expect(await found(folder)).toEqual([]);
    writeFileSync(join(folder, platz), changed);
    const [hint, ...rest] = await found(folder);
    expect(rest).toEqual([]);
    expect(hint).toMatchObject({
      file: platz,
      severity: 'hint',
      line: 14,
      column: 18,
      pointer: '/aktualisiert_am',
    });
    expect(hint.message).toBe(
      'Seit der Ausgabe „liste-2026-Q3“ der Liste ist dieser Steckbrief geändert worden. Bei „Datum der letzten Aktualisierung“ (aktualisiert_am) steht aber noch der 01.09.2026.',
    );
    expect(hint.help).toBe(
      'Tragen Sie den Tag der Änderung ein, zum Beispiel „aktualisiert_am: 2026-11-22“.',
    );
  });

  test('gets none with a new date, for a note that is never published, or for other line ends', async () => {
    const folder = published();
    const same = [
      changed.replace('2026-09-01', '2026-11-20'),
      before.replace('aktualisiert_am', 'intern: Rückfrage beim Amt\naktualisiert_am'),
      before.replaceAll('\n', '\r\n'),
      before,
    ];
    for (const text of same) {
      writeFileSync(join(folder, platz), text);
      expect(await found(folder)).toEqual([]);
    }
  });

  test('is compared with the newest edition, also when Git has packed its tags', async () => {
    const folder = published();
    writeFileSync(join(folder, platz), changed);
    git(folder, '-c', 'user.name=M', 'commit', '-qam', 'Neue Ausgabe');
    execFileSync('git', [...who, 'tag', '-a', '-m', 'Ausgabe', 'liste-2026-Q4'], {
      cwd: folder,
      env: { ...env, GIT_COMMITTER_DATE: '2030-01-01T00:00:00Z' },
    });
    git(folder, 'pack-refs', '--all');
    expect(await found(folder)).toEqual([]);
    writeFileSync(join(folder, platz), before);
    expect((await found(folder))[0].message).toContain('„liste-2026-Q4“');
  });

  test('is not compared with other tags, and a repository that cannot be asked is no fault', async () => {
    const folder = published('v1.0');
    writeFileSync(join(folder, platz), changed);
    expect(await found(folder)).toEqual([]);
    const broken = published();
    writeFileSync(join(broken, platz), changed);
    writeFileSync(join(broken, '.git/HEAD'), 'kaputt');
    expect(await found(broken)).toEqual([]);
  });
});
