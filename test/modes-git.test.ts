import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const broken = steckbrief({ aktualisiert_am: '2026-02-31' });
const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const who = ['-c', 'user.name=Mia Muster', '-c', 'user.email=mia@brueckenfelde.example'];

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', [...who, '-c', 'core.autocrlf=false', ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A repository with one commit of these files. */
function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '-q', '-b', 'main', '.');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Anfang', '--allow-empty');
  return folder;
}

const city = (files: Readonly<Record<string, string>>) => ({ 'leitfaden.yaml': leitfaden, ...files });

/** Which files a call checked, and which rules found something in them. */
async function checked(flags: readonly string[], cwd: string, more: Record<string, string> = {}) {
  const { code, out, err } = await run(['check', ...flags, '--format', 'json'], cwd, {
    env: { ...env, ...more },
  });
  const { steckbriefe, diagnostics } = JSON.parse(out === '' ? '{"steckbriefe":[],"diagnostics":[]}' : out);
  return {
    code,
    err,
    files: steckbriefe.map(({ file }: { file: string }) => file),
    rules: diagnostics.map(({ file, rule }: Record<string, string>) => `${file} ${rule}`),
  };
}

describe('--staged', () => {
  test('checks what the next commit brings, with the content of the index', async () => {
    const folder = repositoryWith(
      city({ 'steckbriefe/markt.md': steckbrief(), 'steckbriefe/hafen.md': broken }),
    );
    writeFileSync(join(folder, 'steckbriefe/markt.md'), broken);
    writeFileSync(join(folder, 'steckbriefe/werft.md'), steckbrief({ bezeichnung: 'Umbau der Werft' }));
    git(folder, 'add', '-A');
    writeFileSync(join(folder, 'steckbriefe/markt.md'), steckbrief());
    writeFileSync(join(folder, 'steckbriefe/neu.md'), broken);
    writeFileSync(join(folder, 'steckbriefe/angekuendigt.md'), broken);
    git(folder, 'add', '-N', 'steckbriefe/angekuendigt.md');
    expect(await checked(['--staged'], folder)).toEqual({
      code: 1,
      err: '',
      files: ['steckbriefe/markt.md', 'steckbriefe/werft.md'],
      rules: ['steckbriefe/markt.md datum-ungueltig'],
    });
  });

  test('before the first commit everything in the index is new', async () => {
    const folder = folderWith(city({ 'steckbriefe/markt.md': steckbrief() }));
    git(folder, 'init', '-q', '.');
    git(folder, 'add', '-A');
    rmSync(join(folder, 'steckbriefe/markt.md'));
    expect((await checked(['--staged'], folder)).files).toEqual(['steckbriefe/markt.md']);
    expect((await checked(['--staged', 'steckbriefe/markt.md'], folder)).files).toHaveLength(1);
    expect((await checked(['--staged', 'steckbriefe/makrt.md'], folder)).code).toBe(2);
  });

  test('names with umlauts, blanks and line ends; a renamed file; a deleted one', async () => {
    const folder = repositoryWith(
      city({ 'steckbriefe/alt.md': steckbrief(), 'steckbriefe/weg.md': steckbrief() }),
    );
    git(folder, 'mv', 'steckbriefe/alt.md', 'steckbriefe/Straße am Hafen.md');
    git(folder, 'rm', '-q', 'steckbriefe/weg.md');
    writeFileSync(join(folder, 'steckbriefe/zwei\nzeilen.md'), steckbrief());
    git(folder, 'add', '-A');
    expect((await checked(['--staged'], folder)).files).toEqual([
      'steckbriefe/Straße am Hafen.md',
      'steckbriefe/zwei\nzeilen.md',
    ]);
  });

  test('chooses as for a folder: no README, nothing ignored, hidden, or outside of the named paths', async () => {
    const folder = repositoryWith(city({ 'steckbriefe/.gitkeep': '', '.vorhabenignore': 'entwurf-*.md\n' }));
    const names = [
      'README.md',
      'entwurf-a.md',
      '.versteckt/a.md',
      'node_modules/a.md',
      'nord/a.md',
      'sued/b.md',
    ];
    for (const name of [...names, 'public/x.md', 'public/.vorhaben.json']) {
      mkdirSync(join(folder, 'steckbriefe', name, '..'), { recursive: true });
      writeFileSync(join(folder, 'steckbriefe', name), steckbrief());
    }
    writeFileSync(join(folder, 'notiz.md'), 'keine Steckbriefe');
    git(folder, 'add', '-Af');
    expect((await checked(['--staged'], folder)).files).toEqual([
      'steckbriefe/nord/a.md',
      'steckbriefe/sued/b.md',
    ]);
    expect((await checked(['--staged', 'steckbriefe/sued'], folder)).files).toEqual([
      'steckbriefe/sued/b.md',
    ]);
  });

  test('knows the index that a hook names, and works in a folder below the root', async () => {
    const folder = repositoryWith({
      'stadt/leitfaden.yaml': leitfaden,
      'stadt/steckbriefe/a.md': steckbrief(),
    });
    writeFileSync(join(folder, 'stadt/steckbriefe/b.md'), steckbrief());
    const other = { GIT_INDEX_FILE: join(folder, '.git', 'anderer-index') };
    execFileSync('git', ['add', '-A'], { cwd: folder, env: { ...env, ...other } });
    expect((await checked(['--staged', 'stadt'], folder, other)).files).toEqual(['stadt/steckbriefe/b.md']);
    expect((await checked(['--staged', 'stadt'], folder)).files).toEqual([]);
    git(folder, 'add', '-A');
    expect((await checked(['--staged'], join(folder, 'stadt'))).files).toEqual(['steckbriefe/b.md']);
  });

  test('a new file whose name folds to the id of one that is not staged', async () => {
    const folder = repositoryWith(city({ 'steckbriefe/hafen-platz.md': steckbrief() }));
    writeFileSync(join(folder, 'steckbriefe/Hafen Platz.md'), steckbrief());
    git(folder, 'add', '-A');
    expect((await checked(['--staged'], folder)).rules).toContain('steckbriefe/Hafen Platz.md id-doppelt');
  });

  test('a link and a file that is too big are findings; the big one is not read', async () => {
    const folder = repositoryWith(city({ 'steckbriefe/a.md': steckbrief() }));
    symlinkSync('a.md', join(folder, 'steckbriefe/b.md'));
    writeFileSync(join(folder, 'steckbriefe/c.md'), 'x'.repeat(300 * 1024));
    git(folder, 'add', '-A');
    expect((await checked(['--staged'], folder)).rules).toEqual([
      'steckbriefe/b.md datei-verweis',
      'steckbriefe/c.md datei-zu-gross',
    ]);
  });

  test('nothing staged is no error; a changed Leitfaden is named', async () => {
    const folder = repositoryWith(city({ 'steckbriefe/a.md': broken }));
    expect(await checked(['--staged'], folder)).toMatchObject({
      code: 0,
      err: 'Für den nächsten Commit ist kein Steckbrief vorgemerkt.\n',
    });
    writeFileSync(join(folder, 'leitfaden.yaml'), `${leitfaden}\n# neu\n`);
    expect((await checked(['--changed-since', 'HEAD'], folder)).err).toContain(
      'Auch leitfaden.yaml ist geändert.',
    );
    git(folder, 'add', '-A');
    expect((await checked(['--staged'], folder)).err).toContain('Auch leitfaden.yaml ist geändert.');
  });
});

describe('--changed-since', () => {
  test('checks what differs on the disk from where the work left the named state', async () => {
    const [a, c] = [{ bezeichnung: 'Ausbau des Hafens' }, { bezeichnung: 'Umbau der Werft' }];
    const files = { 'a.md': steckbrief(a), 'b.md': broken, 'c.md': steckbrief(c), 'crlf.md': steckbrief() };
    const folder = repositoryWith(files);
    git(folder, 'checkout', '-q', '-b', 'zweig');
    writeFileSync(join(folder, 'a.md'), steckbrief({ ...a, kostenrahmen: '1 Mio. Euro' }));
    git(folder, 'commit', '-q', '-a', '-m', 'Kosten');
    git(folder, 'checkout', '-q', 'main');
    writeFileSync(join(folder, 'b.md'), steckbrief());
    git(folder, 'commit', '-q', '-a', '-m', 'nur auf main');
    git(folder, 'checkout', '-q', 'zweig');
    writeFileSync(join(folder, 'c.md'), steckbrief({ ...c, kostenrahmen: '2 Mio. Euro' }));
    writeFileSync(join(folder, 'neu.md'), broken);
    writeFileSync(join(folder, 'crlf.md'), steckbrief().replaceAll('\n', '\r\n'));
    expect(await checked(['--changed-since', 'main'], folder)).toEqual({
      code: 1,
      err: '',
      files: ['a.md', 'c.md', 'neu.md'],
      rules: ['neu.md datum-ungueltig'],
    });
  });

  test('a new file must not take the id of an old one', async () => {
    const folder = repositoryWith({ 'hafen.md': steckbrief() });
    writeFileSync(join(folder, 'Hafen.md'), steckbrief());
    expect((await checked(['--changed-since', 'main'], folder)).rules).toContain('Hafen.md id-doppelt');
  });

  test('nothing changed is no error', async () => {
    const folder = repositoryWith({ 'a.md': broken });
    expect(await checked(['--changed-since', 'main'], folder)).toMatchObject({
      code: 0,
      err: 'Seit „main“ hat sich kein Steckbrief geändert.\n',
    });
  });

  test('a state that Git does not know, or whose history was not fetched, is named with the next step', async () => {
    const folder = repositoryWith({ 'a.md': steckbrief() });
    for (const ref of ['nirgends', '', '--output=x', 'main..main']) {
      const { code, err } = await checked([`--changed-since=${ref}`], folder);
      expect([ref, code, err]).toEqual([
        ref,
        2,
        expect.stringContaining(`Den Stand „${ref}“ kennt Git hier nicht.`),
      ]);
    }
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'zwei');
    git(folder, 'checkout', '-q', '--orphan', 'fremd');
    git(folder, 'commit', '-q', '-m', 'ohne Anfang');
    expect((await checked(['--changed-since', 'main'], folder)).err).toContain('keinen gemeinsamen Anfang');

    const shallow = folderWith({});
    git(shallow, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${folder}`, 'kopie');
    const late = await checked(['--changed-since', 'origin/main'], join(shallow, 'kopie'));
    expect([late.code, late.err]).toEqual([2, expect.stringContaining('In GitLab: GIT_DEPTH: 0')]);
    const missing = await checked(['--changed-since', 'main~1'], join(shallow, 'kopie'));
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('Die Git-Historie fehlt')]);
  });
});

test('without Git, and outside of a work tree, both say what to do', async () => {
  const folder = repositoryWith({ 'a.md': steckbrief() });
  for (const flags of [['--staged'], ['--changed-since', 'main']]) {
    const without = await run(['check', ...flags], folder, { env: { PATH: '/nirgends' } });
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('Installieren Sie Git')]);
    const outside = await run(['check', ...flags], { 'a.md': steckbrief() }, { env });
    expect([outside.code, outside.err]).toEqual([2, expect.stringContaining('zu keinem Git-Repository')]);
    const bare = folderWith({});
    git(bare, 'init', '-q', '--bare', '.');
    expect((await run(['check', ...flags], bare, { env })).code).toBe(2);
  }
});

test('the settings of a repository from strangers run nothing', async () => {
  const folder = repositoryWith({ 'a.md': steckbrief(), '.gitattributes': '*.md filter=boese diff=boese\n' });
  const trap = join(folder, 'falle');
  writeFileSync(trap, `#!/bin/sh\ntouch "${folder}/zugeschnappt"\ncat\n`);
  chmodSync(trap, 0o755);
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(join(folder, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch "${folder}/zugeschnappt"\n`);
  chmodSync(join(folder, '.git/hooks/post-index-change'), 0o755);
  writeFileSync(join(folder, 'a.md'), steckbrief({ kostenrahmen: '1 Mio. Euro' }));
  writeFileSync(join(folder, 'b.md'), steckbrief());
  git(folder, 'add', 'b.md');
  const settings = [
    'core.fsmonitor',
    'filter.boese.clean',
    'filter.boese.smudge',
    'diff.external',
    'diff.boese.command',
    'diff.boese.textconv',
    'core.sshCommand',
    'core.pager',
  ];
  for (const name of settings) git(folder, 'config', name, trap);
  git(folder, 'config', 'pager.diff-index', trap);
  // The trap works: Git itself runs into it.
  spawnSync('git', ['status'], { cwd: folder, env });
  expect(() => unlinkSync(join(folder, 'zugeschnappt'))).not.toThrow();

  expect((await checked(['--staged'], folder)).files).toEqual(['b.md']);
  expect((await checked(['--changed-since', 'main'], folder)).files).toEqual(['a.md', 'b.md']);
  expect(() => readFileSync(join(folder, 'zugeschnappt'))).toThrow();
});
