import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Io } from '../src/cli/io.js';
import { type Seen, watch } from '../src/cli/modes/watch.js';
import { nowhere } from '../src/cli/shared-ids.js';
import { png } from './support/pictures.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const broken = steckbrief({ aktualisiert_am: '2026-02-31' });
const brokenHafen = steckbrief({ bezeichnung: 'Ausbau des Hafens', aktualisiert_am: '2026-02-31' });
const begin = '[vorhaben] Prüfung beginnt\n';
const end = /^\[vorhaben\] Prüfung beendet: .*\n$/;

/** Starts `check --watch` in a world whose folders are followed by hand. */
function watching(cwd: string, ...flags: readonly string[]) {
  const nudges = new Map<string, () => void>();
  const controller = new AbortController();
  let text = '';
  let ended = (_: string): void => {};
  const result = run(['check', '--watch', '--format', 'kompakt', ...flags], cwd, {
    interrupted: () => controller.signal,
    watch: (folder, onChange) => {
      nudges.set(folder, onChange);
      return () => nudges.delete(folder);
    },
    out: (part) => {
      text += part;
      if (!end.test(part)) return;
      ended(text);
      text = '';
    },
  });
  const next = () =>
    new Promise<string>((resolve) => {
      ended = resolve;
    });
  const first = next();
  return {
    first,
    nudges,
    /** Changes a file, tells of it, and gives what the round that follows prints. */
    change: (path: string, content?: string | Uint8Array): Promise<string> => {
      const round = next();
      if (content === undefined) rmSync(join(cwd, path));
      else writeFileSync(join(cwd, path), content);
      nudges.get(dirname(join(cwd, path)))?.();
      return round;
    },
    next,
    stop: () => {
      controller.abort();
      return result;
    },
  };
}

describe('--watch', () => {
  test('checks again what has changed, is new or gone, and ends with 0', async () => {
    const cwd = folderWith({ 'leitfaden.yaml': leitfaden, 'steckbriefe/markt.md': steckbrief() });
    const { first, change, stop, nudges, next } = watching(cwd);
    const right = `${begin}0 Fehler, 0 Warnungen, 0 Hinweise\n[vorhaben] Prüfung beendet: 0 Fehler, 0 Warnungen, 0 Hinweise\n`;
    expect(await first).toBe(right);
    const wrong = await change('steckbriefe/markt.md', broken);
    expect(wrong).toMatch(
      /^\[vorhaben\] Prüfung beginnt\nsteckbriefe\/markt\.md:14:18: Fehler: .*\n1 Fehler/,
    );
    const both = await change('steckbriefe/hafen.md', brokenHafen);
    expect(both).toMatch(/hafen\.md:14.*\n.*markt\.md:14.*\n2 Fehler/);
    expect(await change('steckbriefe/hafen.md')).toContain('1 Fehler');

    const round = next();
    renameSync(join(cwd, 'steckbriefe/markt.md'), join(cwd, 'steckbriefe/platz.md'));
    nudges.get(join(cwd, 'steckbriefe'))?.();
    expect(await round).toMatch(/platz\.md:14.*\n1 Fehler/);
    expect(await change('steckbriefe/platz.md', steckbrief())).toBe(right);
    expect((await stop()).code).toBe(0);
    expect(nudges.size).toBe(0);
  });

  test('a new or changed older version of the Leitfaden is seen like leitfaden.yaml', async () => {
    const old = leitfaden.replace('mindestens: 2', 'mindestens: 3').replace('2019-12-04', '2012-03-01');
    const alt = steckbrief({ aufgenommen_am: '2015-05-31', aktualisiert_am: undefined });
    const cwd = folderWith({ 'leitfaden.yaml': leitfaden, 'steckbriefe/markt.md': alt });
    const { first, change, stop } = watching(cwd);
    expect(await first).not.toContain('listung-freiwillig');
    expect(await change('leitfaden-2012-03-01.yaml', old)).toContain('listung-freiwillig');
    const wrong = await change('leitfaden-2012-03-01.yaml', leitfaden);
    expect(wrong).toContain('nicht möglich');
    expect(await change('leitfaden-2012-03-01.yaml')).not.toContain('listung-freiwillig');
    expect((await stop()).err).toContain('leitfaden-2019-12-04.yaml');
  });

  test('a picture that comes, changes or goes is seen, though the Steckbrief stays as it is', async () => {
    const text = '## Beschreibung\n\n![Lageplan](bilder/plan.png)\n';
    const cwd = folderWith({
      'steckbriefe/markt.md': steckbrief({}, text),
      'steckbriefe/bilder/andere.png': png(9, 9),
      'leitfaden.yaml': leitfaden,
    });
    const { first, change, stop } = watching(cwd);
    expect(await first).toContain('[bild-fehlt]');
    expect(await change('steckbriefe/bilder/plan.png', png(9, 9))).toContain('0 Warnungen');
    expect(await change('steckbriefe/bilder/plan.png', 'kein Bild')).toContain('[bild-ungeeignet]');
    expect(await change('steckbriefe/bilder/plan.png')).toContain('[bild-fehlt]');
    await stop();
  });

  test('two files with one id: the other is told of it without being read, and released again', async () => {
    const cwd = folderWith({ 'hafen-platz.md': steckbrief(), 'markt.md': steckbrief() });
    const { first, change, stop } = watching(cwd);
    expect(await first).toContain('0 Fehler');
    const both = await change('Hafen Platz.md', steckbrief());
    expect(both).toMatch(/^Hafen Platz\.md:1:1: .*\[id-doppelt\]$/m);
    expect(both).toMatch(/^hafen-platz\.md:1:1: .*\[id-doppelt\]$/m);
    expect(await change('Hafen Platz.md')).toContain('0 Fehler, 0 Warnungen');
    await stop();
  });

  test('only what has changed is read again', async () => {
    const cwd = folderWith({ 'hafen.md': steckbrief(), 'markt.md': steckbrief() });
    const paths = ['hafen.md', 'markt.md'].map((name) => join(cwd, name));
    const controller = new AbortController();
    const checks: (readonly string[])[] = [];
    let nudge = (): void => {};
    const io = {
      out: () => {},
      err: () => {},
      interrupted: () => controller.signal,
      watch: (_: string, onChange: () => void) => {
        nudge = onChange;
        return () => {};
      },
    };
    const run = { stichtag: '2026-11-22', leitfaden: '', stadt: '', files: [] };
    await watch(io as unknown as Io, {
      look: async () => ({ paths, found: { leitfaden }, folders: [cwd], notes: [] }) as unknown as Seen,
      check: async (changed) => {
        checks.push(changed);
        return changed.map((file) => ({
          file,
          id: '',
          diagnostics: [],
          frueher: [],
          beside: [],
          again: () => nowhere,
          line: () => '',
        }));
      },
      report: async (files) => {
        expect(files.map(({ file }) => file)).toEqual(paths);
        if (checks.length === 2) controller.abort();
        else {
          writeFileSync(join(cwd, 'markt.md'), broken);
          setImmediate(() => nudge());
        }
        return run;
      },
    });
    expect(checks).toEqual([paths, [join(cwd, 'markt.md')]]);
  });

  test('a wrong first call ends as any other', async () => {
    const { code, err } = await run(['check', '--watch', '--baseline', 'b.json'], { 'a.md': steckbrief() });
    expect([code, err]).toEqual([2, expect.stringContaining('„b.json“ gibt es nicht')]);
    expect((await run(['check', '--watch', 'tippfehler'], { 'a.md': steckbrief() })).code).toBe(2);
  });

  test('a wrong Leitfaden is said, and the run goes on when it is mended', async () => {
    const cwd = folderWith({ 'leitfaden.yaml': leitfaden, 'steckbriefe/markt.md': steckbrief() });
    const { first, change, stop } = watching(cwd);
    await first;
    const wrong = await change('leitfaden.yaml', leitfaden.replace('kennung:', 'kenung:'));
    expect(wrong).toBe(`${begin}[vorhaben] Prüfung beendet: nicht möglich\n`);
    expect(await change('leitfaden.yaml', leitfaden)).toContain('beendet: 0 Fehler');
    const strict = `${leitfaden}\nbearbeitungsstaende:\n  - name: fertig\n`;
    expect(await change('leitfaden.yaml', strict)).toContain('[bearbeitungsstand-unbekannt]');
    const { err } = await stop();
    expect(err).toContain('leitfaden.yaml:4:1');
    expect(err).toContain('Meinten Sie „kennung“?');
  });

  test('the patterns of the task for VS Code fit what is printed', async () => {
    const { tasks } = JSON.parse(readFileSync(join(home, 'templates/init/tasks.json'), 'utf8'));
    const [{ args, problemMatcher: matchers }] = tasks;
    expect(args).toEqual(['check', '--watch', '--format', 'kompakt']);
    const values = { aktualisiert_am: '2027-01-01', kostenrahmen: 'N.N.', entwurf: 'vielleicht' };
    const cwd = folderWith({ 'leitfaden.yaml': leitfaden, 'steckbriefe/markt.md': steckbrief(values) });
    const { first, change, stop } = watching(cwd);
    const { beginsPattern, endsPattern } = matchers[0].background;
    const found = (lines: readonly string[], pattern: string) =>
      lines.filter((line) => new RegExp(pattern).test(line));
    const rounds = [await first, await change('leitfaden.yaml', 'stadt: x\n')].map((text) =>
      text.trimEnd().split('\n'),
    );
    // VS Code waits for the end of a round: each has one beginning and one end, at its first and last line.
    for (const lines of rounds) {
      expect(found(lines, beginsPattern)).toEqual([lines[0]]);
      expect(found(lines, endsPattern)).toEqual([lines.at(-1)]);
    }
    const [lines = []] = rounds;
    expect(
      matchers.map(({ severity, pattern }: { severity: string; pattern: { regexp: string } }) => [
        severity,
        ...lines.flatMap((line) => new RegExp(pattern.regexp).exec(line)?.slice(1, 3) ?? []),
      ]),
    ).toEqual([
      ['error', 'steckbriefe/markt.md', '21'],
      ['warning', 'steckbriefe/markt.md', '14'],
      ['info', 'steckbriefe/markt.md', '5'],
    ]);
    await stop();
  });

  test('only forms for people, and no flag that means one run', async () => {
    for (const flags of [['--format', 'json'], ['--staged'], ['--changed-since', 'main'], ['--stats']]) {
      const { code } = await run(['check', '--watch', ...flags], { 'markt.md': steckbrief() });
      expect([flags, code]).toEqual([flags, 2]);
    }
  });
});

test('the real program follows the real disk until Strg+C, and ends with 0', async () => {
  const cwd = folderWith({ 'markt.md': steckbrief() });
  const child = spawn(
    process.execPath,
    [join(home, 'bin/vorhaben.js'), 'check', '--watch', '--format', 'kompakt'],
    { cwd },
  );
  let out = '';
  let change: (() => void) | undefined = () => writeFileSync(join(cwd, 'markt.md'), broken);
  child.stdout.on('data', (part) => {
    out += part;
    if (out.includes('beendet: 0 Fehler')) {
      change?.();
      change = undefined;
    }
    if (out.includes('beendet: 1 Fehler')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect([code, out.match(/Prüfung beginnt/g)?.length]).toEqual([0, 2]);
}, 30_000);
