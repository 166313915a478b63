import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ordner } from './support/profiles.js';
import { folderWith, home, run } from './support/world.js';

interface Steckbrief {
  readonly id: string;
  readonly aufnahme: string;
  readonly erfuellt: readonly string[];
  readonly offen: readonly string[];
  readonly schwelle: string;
  readonly klasse?: string;
  readonly begruendung: string;
}

interface Report {
  readonly leitfaden: string;
  readonly summary: { readonly errors: number };
  readonly steckbriefe: readonly Steckbrief[];
  readonly diagnostics: readonly {
    readonly file: string;
    readonly rule: string;
    readonly pointer?: string;
  }[];
}

const examples = join(home, 'examples');
const namesIn = (folder: string): readonly string[] => readdirSync(join(examples, folder)).sort();
const read = (path: string): string => readFileSync(join(examples, path), 'utf8');
const sheetsOf = (name: string): string => (name.includes('/') ? name : `${name}/steckbriefe`);

async function check(name: string): Promise<Report & { readonly code: number }> {
  const { code, out } = await run(['check', `examples/${name}`, '--format', 'json'], home);
  return { code, ...JSON.parse(out) };
}

/** The whole sentences. With UPDATE=1 they are written anew; look at the difference before you commit it. */
const written = new URL('./support/begruendungen.json', import.meta.url);
const begruendungen: Record<string, Record<string, string>> = JSON.parse(readFileSync(written, 'utf8'));

const folders = Object.keys(ordner);
const cities = folders.filter((name) => !name.includes('/'));
const real = cities.filter((name) => name !== 'brueckenfelde');

/** The only sheet that is not invented, and those that stay off the pages. */
const seed = 'fachkonzept-sozialraumorientierung';
const notPublic = new Set([
  'wohnquartier-investor',
  'kanalerneuerung',
  'kaufangebot-speicher',
  'radweg-suedring',
]);

test('every city in the examples is in the table, and in the overview', () => {
  const found = namesIn('.').filter((name) => !/\./.test(name) && namesIn(name).includes('leitfaden.yaml'));
  expect(found).toEqual([...cities].sort());
  for (const city of cities) expect(read('README.md')).toContain(`](${city})`);
});

test.each(folders)('%s: every sheet comes to what the rule of the city says', async (name) => {
  const { steckbriefe: all } = await check(name);
  // Of the sixty sheets of the invented city some stand for all; the others have a test of their own.
  const isSample = (id: string) => name !== 'brueckenfelde' || id in (ordner[name]?.faelle ?? {});
  const steckbriefe = all.filter(({ id }) => isSample(id));
  const got = steckbriefe.map(({ id, aufnahme, erfuellt, offen, schwelle, klasse }) => {
    expect(schwelle).toBe(ordner[name]?.schwelle);
    return [id, [aufnahme, erfuellt, offen, klasse]];
  });
  const wanted = Object.entries(ordner[name]?.faelle ?? {}).map(
    ([id, [aufnahme, erfuellt, offen = [], klasse]]) => [id, [aufnahme, erfuellt, offen, klasse]],
  );
  expect(Object.fromEntries(got)).toEqual(Object.fromEntries(wanted));

  const sentences = Object.fromEntries(steckbriefe.map(({ id, begruendung }) => [id, begruendung]));
  if (process.env.UPDATE) {
    begruendungen[name] = sentences;
    writeFileSync(written, `${JSON.stringify(begruendungen, null, 2)}\n`);
  }
  expect(sentences).toEqual(begruendungen[name]);
});

test.each(cities)('%s: the folder of the city is without errors', async (name) => {
  const { code, summary, leitfaden } = await check(name);
  expect([code, summary.errors, leitfaden]).toEqual([0, 0, name]);
});

test('Detmold: no participation is fine with a reason, and told without one', async () => {
  const about = (report: Report, id: string) =>
    report.diagnostics
      .filter(
        ({ file, rule }) => file.endsWith(`/${id}.md`) && /^(begruendung-fehlt|bedingte-pflicht)$/.test(rule),
      )
      .map(({ pointer }) => pointer?.startsWith('/beteiligung'));
  expect(about(await check('detmold'), 'sirenen')).toEqual([]);
  expect(about(await check('detmold/grenzfaelle'), 'sirenen-ohne-begruendung')).toContain(true);
});

describe.each(real)('%s', (city) => {
  const mine = folders.filter((name) => name === city || name.startsWith(`${city}/`));
  const leitfaden = read(`${city}/leitfaden.yaml`);

  test('the profile names its source, and says that the city has not confirmed it', () => {
    expect(leitfaden.match(/^(#.*\n)+/)?.[0]).toContain('Die Stadt hat das nicht bestätigt.');
    expect(leitfaden).toMatch(
      /^quelle:\n {2}dokument: .+\n( {2}stand: .+\n)? {2}art: (sekundaer|formular)$/m,
    );
    if (city === 'rostock') return;
    expect(leitfaden).toMatch(/^titel: .*nicht von der Stadt bestätigt\)$/m);
    const { length } = leitfaden.match(/^ {2}- id: /gm) ?? [];
    expect(leitfaden.match(/^ {4}quelle: .*nicht der Wortlaut der Stadt$/gm)).toHaveLength(length);
  });

  test('there are three sheets at least, and the invented ones say so in the title and in their first sentence', () => {
    const invented = mine
      .flatMap((name) => namesIn(sheetsOf(name)).map((file) => `${sheetsOf(name)}/${file}`))
      .filter((path) => !path.includes(seed));
    expect(invented.length).toBeGreaterThanOrEqual(3);
    for (const path of invented) {
      const text = read(path);
      expect([path, text.match(/^bezeichnung: .*$/m)?.[0]]).toEqual([
        path,
        expect.stringMatching(/ \(erfundenes Beispiel\)$/),
      ]);
      const [, body] = text.split('\n---\n\n');
      expect([path, body]).toEqual([
        path,
        expect.stringMatching(/^## .*\n\nDies ist ein erfundenes Beispiel: /),
      ]);
    }
  });

  test.each(mine.filter((name) => name !== 'detmold/grenzfaelle'))(
    '%s: every page says that the rules are not confirmed, and that the sheet is invented',
    async (name) => {
      const target = folderWith({});
      const argv = ['render', join(examples, name), '--format', 'html,markdown', '--out', 'o'];
      expect(await run(argv, target)).toMatchObject({ code: 0, err: '' });
      const page = (path: string) => readFileSync(join(target, 'o', path), 'utf8');
      const ids = Object.keys(ordner[name]?.faelle ?? {}).filter((id) => !notPublic.has(id));
      expect(readdirSync(join(target, 'o/vorhaben')).sort()).toEqual(ids.sort());

      const unconfirmed = 'Die Stadt hat die Regeln in dieser Form nicht bestätigt.';
      for (const path of ['index.html', 'vorhabenliste.md']) expect(page(path)).toContain(unconfirmed);
      for (const id of ids) {
        const html = page(`vorhaben/${id}/index.html`);
        expect(html).toContain(unconfirmed);
        expect([id, /<title>[^<]*erfundenes Beispiel/.test(html)]).toEqual([id, id !== seed]);
        expect([id, html.includes('Dies ist ein erfundenes Beispiel:')]).toEqual([id, id !== seed]);
      }
    },
  );
});

test('what a Leitfaden demands that the city has not confirmed is a hint, and the report says why', async () => {
  const withheld = (art: string) => ({
    'leitfaden.yaml': read('wiesbaden/leitfaden.yaml').replace('art: sekundaer', `art: ${art}`),
    'platz.md': read('wiesbaden/steckbriefe/turnhalle.md').replace(
      '\nkriterien:',
      '\nvorhabenliste: nein\nkriterien:',
    ),
  });
  const about = async (art: string) => {
    const { out, code } = await run(['check'], withheld(art));
    return [
      code,
      /^platz\.md:.*(Fehler|Hinweis) {2}listenpflicht$/m.exec(out)?.[1],
      out.replace(/\s+/g, ' ').includes('nicht bestätigt ('),
    ];
  };
  expect(await about('beschlossen')).toEqual([1, 'Fehler', false]);
  expect(await about('sekundaer')).toEqual([0, 'Hinweis', true]);
  expect(await about('entwurf')).toEqual([0, 'Hinweis', true]);
});
