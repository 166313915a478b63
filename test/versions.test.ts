import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blatt, checked, dreiFassungen, fassung, kriterien } from './support/versions.js';
import { folderWith, run } from './support/world.js';

const { erste, spaetere } = kriterien;

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
