import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blatt, dreiFassungen, fassung, kriterien } from './support/versions.js';
import { folderWith, run } from './support/world.js';

const { erste, spaetere } = kriterien;

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
