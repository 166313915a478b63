import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chunk, exif, gif, jpeg, png, tiff, webp } from './support/pictures.js';
import { folderWith, home, type Ran, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const body = (...lines: readonly string[]): string => `## Beschreibung\n\n${lines.join('\n\n')}\n`;
const plan = '![Lageplan: zwölf neue Bäume](bilder/plan.png)';

type Files = Readonly<Record<string, string | Uint8Array>>;

const city = (markdown: string, files: Files = {}, header: Record<string, string> = {}): string =>
  folderWith({
    'leitfaden.yaml': leitfaden,
    'steckbriefe/platz.md': steckbrief(header, body(markdown)),
    ...files,
  });

interface Said {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

const saidBy = ({ out }: Ran): readonly Said[] => JSON.parse(out).diagnostics;

async function check(folder: string, ...more: readonly string[]): Promise<readonly Said[]> {
  return saidBy(await run(['check', '.', '--format', 'json', ...more], folder));
}

const huge = Buffer.concat([png(10, 10), Buffer.alloc(5 * 1024 * 1024)]);

describe('a picture that cannot be shown is told at its place, with the next step', () => {
  const rows: readonly (readonly [what: string, address: string, files: Files, sentence: string])[] = [
    ['missing', 'bilder/plan.png', {}, 'Die Datei „bilder/plan.png“ gibt es nicht.'],
    ['in other letters', 'bilder/plan.png', { 'bilder/Plan.png': png(9, 9) }, 'aber „Plan.png“'],
    ['of another kind', 'a.png', { 'a.png': '%PDF-1.7' }, 'kein Bild der Art PNG, JPEG, WebP oder GIF'],
    ['an empty file', 'a.png', { 'a.png': '' }, 'kein Bild der Art'],
    ['a folder', 'a.png', { 'a.png/x': '' }, 'kein Bild der Art'],
    [
      'a drawing',
      'a.svg',
      { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      'Darin können Programme',
    ],
    ['a drawing in disguise', 'a.png', { 'a.png': '<?xml version="1.0"?><svg/>' }, 'der Art SVG'],
    ['cut off', 'a.png', { 'a.png': png(9, 9).subarray(0, 50) }, 'beschädigt oder nicht vollständig'],
    ['without a size', 'a.png', { 'a.png': png(0, 9) }, 'beschädigt'],
    ['too large', 'a.png', { 'a.png': huge }, 'ist 5,1 MB groß, erlaubt sind 5 MB'],
    ['too wide', 'a.png', { 'a.png': png(8001, 10) }, 'hat 8.001 mal 10 Bildpunkte, erlaubt sind 8.000'],
    ['a film (GIF)', 'a.gif', { 'a.gif': gif(9, 9, 2) }, 'bewegt sich'],
    ['a film (WebP)', 'a.webp', { 'a.webp': webp(9, 9, 2, {}) }, 'bewegt sich'],
    ['a film (PNG)', 'a.png', { 'a.png': png(9, 9, chunk('acTL', Buffer.alloc(8))) }, 'bewegt sich'],
    ['turned (PNG)', 'a.png', { 'a.png': png(9, 9, chunk('eXIf', tiff(6))) }, 'gedreht gespeichert'],
    ['turned (WebP)', 'a.webp', { 'a.webp': webp(9, 9, 8, { EXIF: tiff(6) }) }, 'gedreht gespeichert'],
    ['outside of the city', '../../fremd.png', {}, 'liegt nicht im Ordner der Stadt'],
    ['outside, in disguise', '%2e%2e/%2E%2E/fremd.png', {}, 'liegt nicht im Ordner der Stadt'],
    ['hidden', '.geheim/a.png', { '.geheim/a.png': png(9, 9) }, 'versteckten Ordner'],
  ];
  test.each(rows)('%s', async (_, address, files, sentence) => {
    const beside = Object.entries(files).map(([name, content]) => [`steckbriefe/${name}`, content]);
    const said = await check(city(`Text.\n\n![Lageplan](${address})`, Object.fromEntries(beside)));
    expect(said.map(({ rule, column }) => [/^bild-(fehlt|ungeeignet)$/.test(rule), column])).toEqual([
      [true, 1],
    ]);
    expect(said[0]?.message).toContain(sentence);
    expect(said[0]?.help).not.toBe('');
  });

  const elsewhere = ['adresse', 'ist keine Adresse einer Datei'] as const;
  const addresses: readonly (readonly [address: string, sentence: string])[] = [
    ...['https://boese.example/a.png', '//boese.example/a.png', 'HTTP://boese.example'].map(
      (address) => [address, 'liegt auf einer anderen Seite'] as const,
    ),
    ...[
      ...['data:image/png;base64,iVBOR', 'javascript:alert(1)', 'file:///etc/passwd', 'N:/Amt/a.png'],
      ...[
        '/etc/a.png',
        '%2Fetc/a.png',
        'bilder\\\\a.png',
        'a.png?x',
        'a.png#x',
        'a.png%00',
        '%zz.png',
        'a//b.png',
      ],
    ].map((address) => [address, elsewhere[1]] as const),
  ];
  test.each(addresses)('the address %s', async (address, sentence) => {
    const [said, ...more] = await check(city(`![Lageplan](${address})`));
    expect([said?.rule, more]).toEqual(['bild-entfernt', []]);
    expect(said?.message).toContain(sentence);
  });

  test('links are not followed, neither the file nor a folder on the way', async () => {
    const secret = folderWith({ 'geheim.png': png(9, 9) });
    const folder = city('![Plan](a.png)\n\n![Plan](ordner/geheim.png)');
    symlinkSync(join(secret, 'geheim.png'), join(folder, 'steckbriefe/a.png'));
    symlinkSync(secret, join(folder, 'steckbriefe/ordner'));
    const said = (await check(folder)).filter(({ rule }) => rule === 'bild-ungeeignet');
    expect(said.map(({ message }) => message)).toEqual([
      '„a.png“ ist eine Verknüpfung oder liegt in einer. Verknüpfungen wird nicht gefolgt.',
      '„ordner/geheim.png“ ist eine Verknüpfung oder liegt in einer. Verknüpfungen wird nicht gefolgt.',
    ]);
  });

  test.each([
    ['a heading', `### ${plan}`],
    ['a table', `| Plan |\n| --- |\n| ${plan} |`],
    ['a link', `[${plan}](https://brueckenfelde.example)`],
    ['marked words', `**${plan}**`],
  ])('in %s a picture cannot stand', async (_, markdown) => {
    const folder = city(markdown, { 'steckbriefe/bilder/plan.png': png(9, 9) });
    const said = await check(folder);
    expect(said.map(({ rule }) => rule)).toEqual(['bild-entfernt']);
    expect(said[0]?.message).toContain('an dieser Stelle nicht gezeigt');
  });

  test('nor in a text of one line and in the short description', async () => {
    const files = { 'steckbriefe/bilder/plan.png': png(9, 9) };
    const header = {
      weitere_informationen: `"Siehe ${plan}"`,
      kurzbeschreibung: `|\n  Ein Platz\n\n  ${plan}`,
    };
    expect((await check(city('Text.', files, header))).map(({ rule }) => rule)).toEqual([
      'bild-entfernt',
      'bild-entfernt',
    ]);
    const lines = { weitere_informationen: `|\n  Siehe\n\n  ${plan}` };
    expect(await check(city('Text.', files, lines))).toEqual([]);
  });
});

test('of very many pictures the first thirty are shown, and nobody reads the others', async () => {
  const many = Array.from({ length: 32 }, (_, index) => `![Plan](${'./'.repeat(index)}a.png)`).join('\n\n');
  const said = await check(city(many, { 'steckbriefe/a.png': png(9, 9) }));
  expect(said.map(({ rule, message }) => [rule, message.slice(0, 40)])).toEqual([
    ['bild-ungeeignet', 'Ein Steckbrief zeigt höchstens 30 Bilder'],
    ['bild-ungeeignet', 'Ein Steckbrief zeigt höchstens 30 Bilder'],
  ]);
});

describe('a picture that can be shown is no finding', () => {
  const good: readonly (readonly [address: string, file: string, bytes: Buffer])[] = [
    ['bilder/plan.png', 'steckbriefe/bilder/plan.png', png(9, 9)],
    ['./plan.jpg', 'steckbriefe/plan.jpg', jpeg(9, 9, exif(6))],
    ['../bilder/plan.webp', 'bilder/plan.webp', webp(9, 9, 0, {})],
    ['Plan%20Nord.gif', 'steckbriefe/Plan Nord.gif', gif(9, 9)],
    ['<Plan Nord.png>', 'steckbriefe/Plan Nord.png', png(9, 9)],
    ['f%C3%A4hre.png', 'steckbriefe/f\u00e4hre.png', png(9, 9)],
    ['f\u00e4hre.png', 'steckbriefe/fa\u0308hre.png', png(9, 9)],
    ['platz.jpg', 'steckbriefe/platz.jpg', png(9, 9)],
  ];
  test.each(good)('%s', async (address, file, bytes) => {
    expect(await check(city(`![Lageplan](${address} "Zeichnung: Stadt")`, { [file]: bytes }))).toEqual([]);
  });
});

test('--stdin: the text that is typed, with the pictures that lie beside the file', async () => {
  const folder = city('Text.', { 'steckbriefe/bilder/plan.png': png(9, 9) });
  const typed = (markdown: string) =>
    run(['check', '--stdin', '--stdin-filename', 'steckbriefe/neu.md', '--format', 'json'], folder, {
      stdin: () => Buffer.from(steckbrief({}, body(markdown))),
    });
  expect(saidBy(await typed(plan))).toEqual([]);
  expect(saidBy(await typed('![Plan](bilder/fehlt.png)')).map(({ rule }) => rule)).toEqual(['bild-fehlt']);
});
