import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blatt, dreiFassungen, fassung, kriterien } from './support/versions.js';
import { folderWith, run } from './support/world.js';

const { erste, spaetere } = kriterien;

interface Record {
  readonly id: string;
  readonly gueltig_ab?: string;
  readonly aufnahme: string;
  readonly schwelle: string;
}

async function checked(files: Readonly<{ [path: string]: string }>, stichtag = '2026-11-22') {
  const { out, err, code } = await run(['check', '--format', 'json'], files, { stichtag });
  if (out === '') throw new Error(err);
  const { steckbriefe, diagnostics } = JSON.parse(out) as {
    steckbriefe: readonly Record[];
    diagnostics: readonly { file: string; rule: string; message: string }[];
  };
  return { code, by: Object.fromEntries(steckbriefe.map((one) => [one.id, one])), diagnostics };
}

describe('check with several versions of the Leitfaden', () => {
  test('each Steckbrief is judged by the version in force on its day', async () => {
    const { by, diagnostics, code } = await checked({
      ...dreiFassungen,
      'steckbriefe/vorher.md': blatt('Brücke am Süßen Winkel', ['aufgenommen_am: 2019-12-03'], erste),
      'steckbriefe/genau.md': blatt('Brücke am Markt', ['aufgenommen_am: 2019-12-04'], spaetere),
      'steckbriefe/uralt.md': blatt('Stadtwald', ['aufgenommen_am: 2001-05-31'], erste, ['ziele', 'konzept']),
      'steckbriefe/neu.md': blatt('Schwimmhalle', ['aktualisiert_am: 2026-01-01'], spaetere, []),
    });
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'steckbriefe/neu.md listung-freiwillig',
      'steckbriefe/vorher.md listung-freiwillig',
    ]);
    expect(code).toBe(0);
    expect(by.vorher).toMatchObject({
      gueltig_ab: '2012-03-01',
      aufnahme: 'kann',
      schwelle: 'mindestens 2 von 5',
    });
    expect(by.genau).toMatchObject({
      gueltig_ab: '2019-12-04',
      aufnahme: 'muss',
      schwelle: 'mindestens 1 von 3',
    });
    expect(by.uralt).toMatchObject({ gueltig_ab: '2012-03-01', aufnahme: 'muss' });
    expect(by.neu).toMatchObject({ gueltig_ab: '2026-01-01', aufnahme: 'kann' });
  });

  test('the day of admission counts, and only without one the day of the update', async () => {
    const { by } = await checked({
      ...dreiFassungen,
      'steckbriefe/a.md': blatt(
        'A-Straße',
        ['aktualisiert_am: 2026-10-01', 'aufgenommen_am: 2018-10-01'],
        erste,
      ),
      'steckbriefe/b.md': blatt('B-Straße', ['aktualisiert_am: 01.10.2018'], erste),
      'steckbriefe/c.md': blatt('C-Straße', ['aktualisiert_am: 2018-10-01', 'aufgenommen_am: "-"'], erste),
    });
    expect(Object.values(by).map(({ gueltig_ab }) => gueltig_ab)).toEqual(Array(3).fill('2012-03-01'));
  });

  test('without a day the version in force on the Stichtag counts, not one that is still to come', async () => {
    const files = { ...dreiFassungen, 'steckbriefe/ohne-tag.md': blatt('Neue Gärten', [], spaetere) };
    const on = async (stichtag: string) => (await checked(files, stichtag)).by['ohne-tag']?.gueltig_ab;
    expect(await on('2025-12-31')).toBe('2019-12-04');
    expect(await on('2026-01-01')).toBe('2026-01-01');
    expect(await on('2000-01-01')).toBe('2012-03-01');
  });

  test('what is required and what it is called is taken from the own version', async () => {
    const ohneKosten = (text: string) => text.replace(/kostenrahmen: .*\n/, '');
    const { diagnostics } = await checked({
      ...dreiFassungen,
      'steckbriefe/alt.md': ohneKosten(blatt('Alte Gärten', ['aufgenommen_am: 2020-02-29'], spaetere)),
      'steckbriefe/neu.md': ohneKosten(blatt('Neue Gärten', ['aufgenommen_am: 2026-02-28'], spaetere)),
    });
    const about = (file: string) =>
      diagnostics.filter((one) => one.file.endsWith(file)).map((one) => one.message);
    expect(about('alt.md').join()).toContain('„Kostenrahmen“');
    expect(about('neu.md').join()).toContain('„Geld der Stadt für das Vorhaben“');
  });

  test('criteria of another version are unknown', async () => {
    const { diagnostics } = await checked({
      ...dreiFassungen,
      'steckbriefe/alt.md': blatt('Alte Gärten', ['aufgenommen_am: 2019-12-03'], spaetere),
    });
    const rules = diagnostics.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'kriterium-unbekannt')).toHaveLength(3);
    expect(rules.filter((rule) => rule === 'kriterium-fehlt').length).toBeGreaterThan(0);
  });

  test('the text report names the version, also for files with line ends of Windows', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const files = Object.entries({
      ...dreiFassungen,
      'steckbriefe/genau.md': blatt('Brücke am Markt', ['aufgenommen_am: 2019-12-04'], spaetere),
    }).map(([path, text]) => [path, crlf(text)]);
    const { out, err, code } = await run(['check'], Object.fromEntries(files));
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Geprüft nach dem Leitfaden vom 04.12.2019.');
  });

  test('a city with one version does not name it', async () => {
    const files = {
      'leitfaden.yaml': fassung({ ab: '2019-12-04' }),
      'steckbriefe/alt.md': blatt('Alte Gärten', ['aufgenommen_am: 2001-01-01'], spaetere),
    };
    expect((await checked(files)).by.alt).not.toHaveProperty('gueltig_ab');
    expect((await run(['check'], files)).out).not.toContain('Geprüft nach');
  });

  test('severities: vorhaben.yaml holds for all versions, but never makes an older one milder', async () => {
    const regel = (schwere: string) =>
      `regeln:\n  listung-freiwillig:\n    schwere: ${schwere}\n    grund: So beschlossen.\n`;
    const severities = async (alt: string, stadt: string) => {
      const { out, err } = await run(['check', '--format', 'json'], {
        'leitfaden-2012-03-01.yaml': fassung({ ab: '2012-03-01', more: alt }),
        'leitfaden.yaml': fassung({ ab: '2026-01-01' }),
        'vorhaben.yaml': stadt,
        'steckbriefe/alt.md': blatt('Alte Gärten', ['aufgenommen_am: 2019-12-03'], spaetere, []),
        'steckbriefe/neu.md': blatt('Neue Gärten', ['aufgenommen_am: 2026-02-03'], spaetere, []),
      });
      expect(err).toBe('');
      const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { severity: string }[] };
      return diagnostics.map(({ severity }) => severity);
    };
    expect(await severities('', regel('error'))).toEqual(['error', 'error']);
    expect(await severities(regel('error'), regel('warning'))).toEqual(['error', 'warning']);
  });

  test('--fix and --stats read a file of an older version as it is meant', async () => {
    const cwd = folderWith({
      ...dreiFassungen,
      'steckbriefe/alt.md': blatt('Größere Gärten # 2', ['aufgenommen_am: 03.12.2019'], erste, [
        'ziele',
        'konzept',
      ]),
    });
    const stats = await run(['check', '--stats'], cwd);
    expect(stats.err).toMatch(/ 0 {2}Köpfe schnell gelesen\n +1 {2}Köpfe gründlich gelesen/);
    expect((await run(['check', '--fix'], cwd)).code).toBe(0);
    const mended = readFileSync(join(cwd, 'steckbriefe/alt.md'), 'utf8');
    expect(mended).toContain('aufgenommen_am: 2019-12-03');
    expect((await run(['check'], cwd)).out).toContain('Geprüft nach dem Leitfaden vom 01.03.2012.');
  });
});

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
      return (JSON.parse(out) as { steckbriefe: readonly Record[] }).steckbriefe[0]?.schwelle;
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

describe('render with several versions of the Leitfaden', () => {
  test('each page and each record is made by its own version, the list by the newest', async () => {
    // Costs of more than a line have a part of their own, under the name of the row.
    const explained = (sheet: string) =>
      sheet.replace('250.000 Euro', `250.000 Euro ${'für Wege '.repeat(40)}`);
    const cwd = folderWith({
      ...dreiFassungen,
      'leitfaden-2012-03-01.yaml': dreiFassungen['leitfaden-2012-03-01.yaml']
        .replace('art: beschlossen', 'art: entwurf')
        .replace('Stadt Brückenfelde', 'Flecken Brückenfelde'),
      'steckbriefe/alt.md': explained(
        blatt('Alte Gärten', ['aufgenommen_am: 2019-12-03'], erste, ['ziele', 'konzept']),
      ),
      'steckbriefe/neu.md': explained(blatt('Neue Gärten', ['aufgenommen_am: 2026-01-31'], spaetere)),
    });
    const made = await run(['render', '.', '--out', 'public', '--format', 'html,json,markdown'], cwd);
    expect(made).toMatchObject({ code: 0, err: '' });
    const file = (path: string) => readFileSync(join(cwd, 'public', path), 'utf8').replaceAll('\u00a0', ' ');

    const alt = file('vorhaben/alt/index.html');
    expect(alt).toContain('<h2 id="kostenrahmen">Kostenrahmen</h2>');
    expect(alt).toContain('Wortlaut zu hohes_interesse');
    expect(alt).not.toContain('Wortlaut zu kosten_hoch');
    expect(alt).toContain('<p>Für dieses Vorhaben gilt der Leitfaden vom 1. März 2012.</p>');
    expect(alt).toContain('Das ist ein Entwurf, kein Beschluss.');
    expect(alt).toContain('<title>Alte Gärten – Vorhabenliste – Stadt Brückenfelde</title>');
    const neu = file('vorhaben/neu/index.html');
    expect(neu).toContain('<h2 id="kostenrahmen">Geld der Stadt für das Vorhaben</h2>');
    expect(neu).toContain('<p>Für dieses Vorhaben gilt der Leitfaden vom 1. Januar 2026.</p>');
    expect(neu).not.toContain('Entwurf');
    expect(file('index.html')).not.toContain('Entwurf');

    const text = file('vorhabenliste.md');
    expect(text).toContain('Für dieses Vorhaben gilt der Leitfaden vom 1. März 2012.');
    expect(text).toContain('Das ist ein Entwurf, kein Beschluss.');
    const { stadt, vorhaben } = JSON.parse(file('vorhabenliste.json')) as {
      stadt: string;
      vorhaben: readonly { kriterien: object }[];
    };
    expect(stadt).toBe('Stadt Brückenfelde');
    expect(vorhaben.map((one) => Object.keys(one.kriterien))).toEqual([erste, spaetere]);
  });

  test('the page of a city with one version says nothing of versions', async () => {
    const cwd = folderWith({
      'leitfaden.yaml': fassung({ ab: '2019-12-04' }),
      'steckbriefe/neu.md': blatt('Neue Gärten', ['aufgenommen_am: 2026-01-31'], spaetere),
    });
    await run(['render', '.', '--out', 'public'], cwd);
    expect(readFileSync(join(cwd, 'public/vorhaben/neu/index.html'), 'utf8')).not.toContain(
      'gilt der Leitfaden',
    );
  });

  test('whether a Vorhaben is public follows from its own version', async () => {
    const gremium = 'gremien:\n  - name: Ortsbeirat Süd\n    stimmberechtigt: ja\n';
    const votum = [
      'listenvoten:',
      '  - gremium: Ortsbeirat Süd',
      '    datum: 2020-01-02',
      '    votum: streichen',
      '    grund: Kein Bedarf.',
    ];
    const cwd = folderWith({
      'leitfaden-2019-12-04.yaml': fassung({ ab: '2019-12-04', more: gremium }),
      'leitfaden.yaml': fassung({ ab: '2026-01-01' }),
      'steckbriefe/alt.md': blatt('Alte Gärten', ['aufgenommen_am: 2020-01-01', ...votum], spaetere, []),
      'steckbriefe/neu.md': blatt('Neue Gärten', ['aufgenommen_am: 2026-01-01', ...votum], spaetere, []),
    });
    const { out } = await run(['render', '.', '--out', 'public', '--format', 'json'], cwd);
    expect(out).toContain('Erzeugt: 1 Vorhaben');
    expect(readFileSync(join(cwd, 'public/vorhabenliste.json'), 'utf8')).toContain('Neue Gärten');
  });
});
