import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stadt } from './support/stadt.js';
import { folderWith, run } from './support/world.js';

const impressum = `impressum:
  text: |
    Stadt Brückenfelde
    Am Markt 1

    # Verantwortlich für den Inhalt

    ## Texte

    Pressestelle<script>x</script>
`;
const datenschutz = 'datenschutz:\n  text: Verantwortlich ist die Stadt Brückenfelde.\n';
const barrierefreiheit = `barrierefreiheit:
  vereinbarkeit: Diese Seiten sind teilweise mit der Verordnung des Landes vereinbar.
  maengel: [Pläne sind eingescannt., Es fehlen Filme in Gebärdensprache.]
  stand: 2026-10-01
  pruefung: Die Stadt hat selbst geprüft.
  kontakt:
    email: beteiligung@brueckenfelde.example
    telefon: 030 23125-150
  durchsetzung:
    name: Schlichtungsstelle des Landes
    link: https://schlichtung.example
`;

async function site(settings: string, format = 'html') {
  const folder = folderWith(stadt({ 'vorhaben.yaml': settings }));
  const { code, err } = await run(['render', '--format', format], folder, { columns: 200 });
  const read = (path: string): string => {
    const file = join(folder, 'public', path);
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\u00a0', ' ') : '';
  };
  return { code, err, read };
}

const headings = (html: string): string[] =>
  [...html.matchAll(/<h(\d)[^>]*>([^<]*)/g)].map(([, level, words]) => `${level} ${words}`);

test('pages that the city types are linked from every page, and nothing is called a preview any more', async () => {
  const { code, err, read } = await site(impressum + datenschutz + barrierefreiheit);
  expect([code, err]).toEqual([0, '']);
  for (const [path, up] of [
    ['index.html', ''],
    ['vorhaben/faehrplatz/index.html', '../../'],
    ['impressum/index.html', '../'],
  ] as const) {
    for (const name of ['impressum', 'datenschutz', 'barrierefreiheit'])
      expect(read(path)).toContain(`<a href="${up}${name}/index.html">`);
    expect(read(path)).not.toContain('Vorschau');
  }
});

test('one page can be typed and another be elsewhere; what is missing still makes a preview', async () => {
  const { read } = await site(`${impressum}datenschutz: https://stadt.example/datenschutz\n`);
  expect(read('index.html')).toContain('<a href="https://stadt.example/datenschutz">Datenschutz</a>');
  expect(read('index.html')).toContain('Es fehlt: Erklärung zur Barrierefreiheit.');
  expect([read('impressum/index.html') === '', read('datenschutz/index.html')]).toEqual([false, '']);
});

test('an imprint keeps its lines, and its headings go down one level at a time', async () => {
  const { read } = await site(impressum);
  const html = read('impressum/index.html');
  expect(html).toContain('<p>Stadt Brückenfelde<br>\nAm Markt 1</p>');
  expect(headings(html)).toEqual(['1 Impressum', '2 Verantwortlich für den Inhalt', '3 Texte']);
  expect(html).not.toContain('<script');
});

test('what is said about our files stands below the words of the city, if it asks for it', async () => {
  const said = 'Diese Seiten setzen keine Cookies.';
  const { read } = await site(`${datenschutz}  technik: ja\n`);
  expect(headings(read('datenschutz/index.html'))).toEqual(['1 Datenschutz', '2 Technik dieser Seiten']);
  expect(read('datenschutz/index.html')).toContain(said);
  for (const more of ['', '  technik: nein\n'])
    expect((await site(datenschutz + more)).read('datenschutz/index.html')).not.toContain(said);
});

test('the accessibility statement has its parts in order, and asserts nothing that the city did not', async () => {
  const { read } = await site(`adresse: https://vorhaben.example/\n${barrierefreiheit}`);
  const html = read('barrierefreiheit/index.html');
  expect(headings(html)).toEqual([
    '1 Erklärung zur Barrierefreiheit',
    '2 Stand der Vereinbarkeit mit den Anforderungen',
    '2 Nicht barrierefreie Inhalte',
    '2 Erstellung dieser Erklärung',
    '2 Barrieren melden',
    '2 Durchsetzungsverfahren',
  ]);
  expect(html).toContain('<p>Diese Erklärung gilt für „Vorhabenliste“, https://vorhaben.example.</p>');
  expect(html).toContain('<li>Pläne sind eingescannt.</li>');
  expect(html).toContain('Diese Erklärung wurde am 1. Oktober 2026 erstellt.');
  expect(html).toContain('<a href="mailto:beteiligung@brueckenfelde.example">');
  expect(html).toContain('<a href="tel:03023125150">');
  expect(html).toContain('<a href="https://schlichtung.example">Schlichtungsstelle des Landes</a>');
  expect(html).not.toMatch(/vollständig vereinbar|ist barrierefrei|sind barrierefrei/);
});

test.each([
  ['impressum: Am Markt 1\n', 'vorhaben.yaml:1:12'],
  ['impressum:\n  telefon: "1"\n', 'vorhaben.yaml:2:3'],
  ['datenschutz:\n  technik: ja\n', 'Ergänzen Sie dort die Zeile „text: …“'],
  [barrierefreiheit.replace(/ {2}durchsetzung:[\s\S]*/, ''), 'Ergänzen Sie dort die Zeile „durchsetzung: …“'],
  [barrierefreiheit.replace('2026-10-01', '2026-13-01'), 'vorhaben.yaml:4:10'],
])('a page that is not whole ends the run with 2: %j', async (settings, said) => {
  const { code, err } = await site(settings);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

test('in Markdown only addresses are named that lead there from anywhere', async () => {
  const settings = impressum + datenschutz + barrierefreiheit;
  const { read } = await site(settings, 'markdown');
  expect(read('vorhabenliste.md')).not.toContain('Impressum');
  const published = await site(`adresse: https://vorhaben.example\n${settings}`, 'markdown');
  expect(published.read('vorhabenliste.md')).toContain('[Impressum](https://vorhaben.example/impressum/)');
});
