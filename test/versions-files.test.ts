import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blatt, dreiFassungen, type Ergebnis, fassung, kriterien } from './support/versions.js';
import { folderWith, run } from './support/world.js';

const { spaetere } = kriterien;

describe('which files are versions', () => {
  const sheet = {
    'steckbriefe/genau.md': blatt('Brücke am Markt', ['aufgenommen_am: 2019-12-04'], spaetere),
  };
  const main = fassung({ ab: '2026-01-01' });
  const old = fassung({ ab: '2019-12-04' });

  const wrong: readonly (readonly [string, Readonly<{ [path: string]: string }>, readonly string[]])[] = [
    [
      'a name without a day',
      { 'leitfaden.yaml': main, 'leitfaden-2019.yaml': old },
      ['„leitfaden-2019.yaml“', 'zum Beispiel: leitfaden-2019-12-04.yaml'],
    ],
    [
      'a day that does not exist',
      { 'leitfaden.yaml': main, 'leitfaden-2019-02-30.yaml': old },
      ['„leitfaden-2019-02-30.yaml“', 'nennt den Tag nicht richtig'],
    ],
    [
      'a version that does not say from when it holds',
      { 'leitfaden.yaml': main, 'leitfaden-2019-12-04.yaml': fassung({}) },
      ['„leitfaden-2019-12-04.yaml“', 'Schreiben Sie in die Datei: gueltig_ab: 2019-12-04'],
    ],
    [
      'another day in the file than in its name',
      { 'leitfaden.yaml': main, 'leitfaden-2019-12-05.yaml': old },
      ['gueltig_ab: 2019-12-05', 'leitfaden-2019-12-04.yaml'],
    ],
    [
      'a newest version without its day',
      { 'leitfaden.yaml': fassung({}), 'leitfaden-2019-12-04.yaml': old },
      ['In „leitfaden.yaml“ fehlt der Tag', 'zum Beispiel: gueltig_ab: 2026-11-22'],
    ],
    [
      'two versions with the same day',
      { 'leitfaden.yaml': old, 'leitfaden-2019-12-04.yaml': old },
      ['demselben Tag: 04.12.2019', 'gueltig_ab: 2026-11-22'],
    ],
    [
      'a version that is newer than the main one',
      { 'leitfaden.yaml': main, 'leitfaden-2027-01-01.yaml': fassung({ ab: '2027-01-01' }) },
      ['in leitfaden-2026-01-01.yaml, danach „leitfaden-2027-01-01.yaml“ in leitfaden.yaml'],
    ],
    [
      'a Leitfaden of another city',
      {
        'leitfaden.yaml': main,
        'leitfaden-2019-12-04.yaml': old.replace('kennung: brueckenfelde', 'kennung: rade'),
      },
      ['„rade“', 'schreiben Sie in beide: kennung: brueckenfelde'],
    ],
    [
      'a version with a wrong key',
      { 'leitfaden.yaml': main, 'leitfaden-2019-12-04.yaml': `${old}kriterein: []\n` },
      ['Die Datei leitfaden-2019-12-04.yaml kann so nicht benutzt werden.', 'kriterein'],
    ],
  ];

  test.each(wrong)('%s ends the run with 2 and says what to type', async (_, files, parts) => {
    for (const command of [['check'], ['render', '--out', 'public']]) {
      const { code, out, err } = await run(command, { ...files, ...sheet });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      for (const part of parts) expect(err).toContain(part);
    }
  });

  test('other files beside it do not count', async () => {
    const files = {
      'leitfaden.yaml': main,
      'leitfaden-entwurf.yaml': 'kein: Leitfaden\n',
      'leitfaden-2019-12-04.yaml.bak': 'kein: Leitfaden\n',
      ...sheet,
    };
    expect(await run(['check'], files)).toMatchObject({ code: 0, err: '' });
  });

  test('--leitfaden: the versions beside that file count, and a version that is named counts alone', async () => {
    const cwd = folderWith({ ...sheet });
    const regeln = folderWith({
      'stadt.yaml': main,
      'leitfaden-2012-03-01.yaml': dreiFassungen['leitfaden-2012-03-01.yaml'],
    });
    const schwelle = async (file: string) => {
      const { out } = await run(['check', '--format', 'json', '--leitfaden', join(regeln, file)], cwd);
      return (JSON.parse(out) as { steckbriefe: readonly Ergebnis[] }).steckbriefe[0]?.schwelle;
    };
    expect(await schwelle('stadt.yaml')).toBe('mindestens 2 von 5');
    expect(await schwelle('leitfaden-2012-03-01.yaml')).toBe('mindestens 2 von 5');
    const alone = await run(['schema', '.', '--leitfaden', join(regeln, 'leitfaden-2012-03-01.yaml')], cwd);
    expect(alone.out).toContain('beteiligung_vorgesehen');
    expect((await run(['schema', '.', '--leitfaden', join(regeln, 'stadt.yaml')], cwd)).out).toContain(
      'kosten_hoch',
    );
  });
});
