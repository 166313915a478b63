import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const flags = ['--baseline', 'baseline.json'];
const check = (cwd: string, ...more: readonly string[]) =>
  run(['check', '--format', 'kompakt', ...flags, ...more], cwd);
const write = (cwd: string, ...more: readonly string[]) => check(cwd, '--baseline-schreiben', ...more);
const known = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'baseline.json'), 'utf8')).findings;
const rulesOf = (out: string) => [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule);

const old = { aktualisiert_am: '2026-02-31', kostenrahmen: 'N.N.' };
const bold = '## Beschreibung\n\n<b>Platz</b> und noch einmal <b>Platz</b>.\n';

describe('--baseline', () => {
  test('what is known is neither reported nor counted, also after lines have moved', async () => {
    const cwd = folderWith({ 'markt.md': steckbrief(old, bold) });
    const before = rulesOf((await run(['check', '--format', 'kompakt'], cwd)).out);
    expect(before.length).toBeGreaterThan(3);
    const first = await write(cwd);
    expect([first.code, first.err]).toEqual([0, `baseline.json: ${before.length} Befunde aufgenommen.\n`]);

    writeFileSync(join(cwd, 'markt.md'), `${steckbrief({ kurzbeschreibung: 'Neu', ...old }, `\n${bold}`)}`);
    const { code, out, err } = await check(cwd, '--fail-on', 'hint', '--max-warnings', '0');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      `0 Fehler, 0 Warnungen, 0 Hinweise · ${before.length} bekannte Befunde ausgeblendet (baseline.json)\n`,
    );
  });

  test('a new finding, another value, and one more of the same count', async () => {
    const cwd = folderWith({ 'markt.md': steckbrief(old, '## Beschreibung\n\n![](a.png)\n') });
    await write(cwd);
    const body = '## Beschreibung\n\n![](a.png)\n\n![](a.png)\n';
    const values = { ...old, aktualisiert_am: '2026-02-30', entwurf: 'vielleicht' };
    writeFileSync(join(cwd, 'markt.md'), steckbrief(values, body));
    const { code, out } = await check(cwd);
    expect(code).toBe(1);
    expect(rulesOf(out).sort()).toEqual(['bild-ohne-text', 'datum-ungueltig', 'ja-nein-unklar']);
  });

  test('is the same from every folder: its paths begin where it lies', async () => {
    const cwd = folderWith({
      'stadt/steckbriefe/markt.md': steckbrief(old),
      'stadt/leitfaden.yaml': leitfaden,
    });
    await run(['check', 'stadt', '--baseline', 'stadt/baseline.json', '--baseline-schreiben'], cwd);
    expect(known(join(cwd, 'stadt'))[0].file).toBe('steckbriefe/markt.md');
    expect((await check(join(cwd, 'stadt', 'steckbriefe'), '--baseline', '../baseline.json')).code).toBe(0);
  });

  test('what is settled is told in one sentence and taken out on demand; nothing new comes in', async () => {
    const cwd = folderWith({
      'hafen.md': steckbrief({ ...old, bezeichnung: 'Ausbau des Hafens' }),
      'markt.md': steckbrief(old),
      'weg.md': steckbrief({ ...old, bezeichnung: 'Neuer Weg am Ufer' }),
    });
    await write(cwd);
    expect(known(cwd)).toHaveLength(6);
    const bytes = readFileSync(join(cwd, 'baseline.json'), 'utf8');
    writeFileSync(join(cwd, 'markt.md'), steckbrief({ kostenrahmen: 'N.N.', entwurf: 'vielleicht' }));

    expect((await check(cwd, 'hafen.md')).err).toBe('');
    const { code, err } = await check(cwd);
    expect([code, err]).toEqual([
      1,
      '1 Eintrag in baseline.json trifft nicht mehr zu. Herausnehmen: vorhaben check --baseline baseline.json --baseline-schreiben\n',
    ]);
    expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toBe(bytes);

    rmSync(join(cwd, 'weg.md'));
    const written = await write(cwd);
    expect([written.code, written.err]).toEqual([1, 'baseline.json: 3 Befunde herausgenommen.\n']);
    expect(known(cwd).map(({ file, rule }: Record<string, string>) => `${file} ${rule}`)).toEqual([
      'hafen.md datum-ungueltig',
      'hafen.md noch-nicht-bekannt',
      'markt.md noch-nicht-bekannt',
    ]);
  });

  test('a known error still stops render', async () => {
    const cwd = folderWith({ 'steckbriefe/markt.md': steckbrief(old), 'leitfaden.yaml': leitfaden });
    expect((await write(cwd)).code).toBe(0);
    expect((await run(['render'], cwd)).code).toBe(1);
  });

  test('a file that is none of ours ends with the reason and the next step', async () => {
    const wrong: Readonly<Record<string, string>> = {
      'ist kein richtiges JSON': '{ "version": 1, ',
      'hat ein Format, das dieses vorhaben nicht kennt': '{ "version": 2, "findings": [] }',
      'ist keine Liste bekannter Befunde': '[]',
      'hat einen falschen Eintrag (den 1.)': '{ "version": 1, "findings": [{ "file": 1 }] }',
      'hat einen falschen Eintrag (den 2.)':
        '{ "version": 1, "findings": [{"file":"a","rule":"b","hash":"c"}, {"file":"a","rule":"b","hash":"c","count":-1}] }',
    };
    for (const [sentence, content] of Object.entries(wrong)) {
      const files = { 'markt.md': steckbrief(), 'baseline.json': content };
      for (const more of [[], ['--baseline-schreiben']]) {
        const { code, err, cwd } = await run(['check', ...flags, ...more], files);
        expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
        expect(err).toContain('Stellen Sie sie wieder her.');
        expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toBe(content);
      }
    }
    const absent = await run(['check', ...flags], { 'markt.md': steckbrief(old) });
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('--baseline-schreiben')]);
    expect(existsSync(join(absent.cwd, 'baseline.json'))).toBe(false);
  });
});
