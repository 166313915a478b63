import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { svgFault } from '../src/base/svg.js';
import { stadt } from './support/stadt.js';
import { folderWith, run } from './support/world.js';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255]);
const withLogo = (datei: string) =>
  `erscheinung:\n  logo:\n    datei: ${datei}\n    text: Wappen mit "drei" Türmen\n`;

const city = (files: Readonly<Record<string, string | Uint8Array>>) => folderWith(stadt(files));
const read = (folder: string, path: string): string => readFileSync(join(folder, 'public', path), 'utf8');

test('the colours of the city stand below the style sheet, for screens only', async () => {
  const folder = city({ 'vorhaben.yaml': 'erscheinung:\n  akzent: "#0B5B6B"\n' });
  expect((await run(['render'], folder)).code).toBe(0);
  const css = read(folder, 'vorhaben.css');
  expect(css.split('\n').slice(1, 3)).toEqual([
    '@media screen{:root{--akzent:#0b5b6b;--akzent-dunkel:#073b46}}',
    '@media screen and (prefers-color-scheme:dark){:root{--akzent:#23c7e8;--akzent-dunkel:#86e0f2}}',
  ]);
  const plain = city({});
  await run(['render'], plain);
  expect(css.startsWith(read(plain, 'vorhaben.css'))).toBe(true);
});

test.each([
  ['"#ffcc00"', 'Ihr Kontrast ist 1,33 zu 1, nötig sind 4,5 zu 1.'],
  ['"red;} body{display:none"', 'ist keine Farbe'],
  ['#0a4f8a', 'Setzen Sie den Text in Anführungszeichen: "#0a4f8a"'],
])('the colour %s ends the run with 2, and nothing is written', async (colour, said) => {
  const folder = city({ 'vorhaben.yaml': `erscheinung:\n  akzent: ${colour}\n` });
  const { code, err } = await run(['render'], folder, { columns: 400 });
  expect([code, existsSync(join(folder, 'public'))]).toEqual([2, false]);
  expect(err).toContain('vorhaben.yaml:2:11');
  expect(err).toContain(said);
});

test('the logo is copied as it is and shown on every page with its words', async () => {
  const folder = city({ 'vorhaben.yaml': withLogo('bilder/wappen.png'), 'bilder/wappen.png': png });
  const { code, err } = await run(['render'], folder);
  expect([code, err]).toEqual([0, '']);
  expect(new Uint8Array(readFileSync(join(folder, 'public/logo.png')))).toEqual(png);
  const alt = 'alt="Wappen mit &quot;drei&quot; Türmen"';
  expect(read(folder, 'index.html')).toContain(`<img class="logo" src="logo.png" ${alt}>`);
  expect(read(folder, 'vorhaben/faehrplatz/index.html')).toContain(
    `<img class="logo" src="../../logo.png" ${alt}>`,
  );
});

test('what a picture is, its bytes say and not its name', async () => {
  const folder = city({ 'vorhaben.yaml': withLogo('logo.png'), 'logo.png': picture });
  await run(['render'], folder);
  expect(read(folder, 'logo.svg')).toBe(picture);
});

test.each([
  ['../wappen.svg', 'liegt nicht im Ordner der Stadt'],
  ['/etc/passwd', 'liegt nicht im Ordner der Stadt'],
  ['fehlt.svg', 'gibt es keine mit diesem Namen'],
  ['verweis.svg', 'Verknüpfung'],
  ['verweise/logo.svg', 'Verknüpfung'],
  ['text.svg', 'ist kein Bild, das Browser zeigen'],
  ['gross.svg', 'Erlaubt sind höchstens 256 KB'],
  ['skript.svg', 'skript.svg:2\nIm Logo steht ein Skript.'],
  ['bilder', 'keine gewöhnliche Datei'],
])('a logo %s ends the run with 2', async (datei, said) => {
  const folder = city({
    'vorhaben.yaml': withLogo(datei),
    'bilder/logo.svg': picture,
    'text.svg': 'kein Bild',
    'gross.svg': picture + ' '.repeat(300_000),
    'skript.svg': picture.replace('<path', '\n<script>alert(1)</script><path'),
  });
  symlinkSync(join(folder, 'bilder/logo.svg'), join(folder, 'verweis.svg'));
  symlinkSync(join(folder, 'bilder'), join(folder, 'verweise'));
  mkdirSync(join(folder, 'leer'));
  const { code, err } = await run(['render'], folder);
  expect([code, existsSync(join(folder, 'public'))]).toEqual([2, false]);
  expect(err).toContain(said);
});

test.each([
  ['skript', '<svg:script>'],
  ['skript', '<path ONLOAD="x()"/>'],
  ['skript', '<a title="java&#115;cript:x"/>'],
  ['fremd', '<foreignObject/>'],
  ['fremd', '<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="//b.example/x"/>'],
  ['kodierung', '<?xml version="1.0" encoding="ISO-2022-JP"?>'],
  ['kodierung', '<scr\u001b(Bipt>x()</scr\u001b(Bipt>'],
  ['bewegung', '<animateTransform />'],
  ['bewegung', '<set />'],
  ['entitaet', '<!DOCTYPE svg [<!ENTITY x "y">]>'],
  ['verweis', '<image href="https://b.example/x.png"/>'],
  ['verweis', "<use xlink:href='andere.svg#a'/>"],
  ['verweis', '<image href="&#104;ttps://b.example/x.png"/>'],
  ['verweis', '<image href="data:image/svg+xml;base64,AAAA"/>'],
  ['verweis', '<style>@import "x.css"</style>'],
  ['verweis', '<path style="fill:u&#114;l(https://b.example)"/>'],
  ['verweis', '<path style="fill:u\\72l(https://b.example)"/>'],
  ['verweis', '<?xml-stylesheet href="x.css"?>'],
])('an SVG picture may not hold: %s %s', (kind, part) => {
  expect(svgFault(`<svg>\n${part}</svg>`)).toEqual({ kind, line: 2 });
});

test('drawings as programs save them are right', () => {
  const drawn = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<metadata>Fl&#252;sse</metadata><style>.a{fill:url(#b)}</style>
<use xlink:href="#c"/><image href="data:image/png;base64,AAAA"/><path fill="url('#b')"/></svg>`;
  expect(svgFault(drawn)).toBeUndefined();
});

test('the words above the list are Markdown without HTML', async () => {
  const folder = city({
    'vorhaben.yaml': 'einleitung: |\n  Was die Stadt **plant**.\n\n  <script>x</script>Für Bürger*innen\n',
  });
  await run(['render'], folder);
  expect(read(folder, 'index.html')).toContain(
    '<div class="einleitung">\n<p>Was die Stadt <strong>plant</strong>.</p>\n',
  );
  expect(read(folder, 'index.html')).not.toContain('<script');
});
