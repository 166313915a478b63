import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseMark } from '../src/model/mark.js';
import { readPicture } from '../src/read/bild/read-picture.js';
import { dice } from './support/dice.js';
import { chunk, exif, gif, jpeg, png, tiff, webp } from './support/pictures.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');

const city = (markdown: string, pictures: Record<string, Uint8Array>, header: Record<string, string> = {}) =>
  folderWith({
    'leitfaden.yaml': leitfaden,
    'steckbriefe/platz.md': steckbrief(header, `## Beschreibung\n\n${markdown}\n`),
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`steckbriefe/${name}`, bytes])),
  });

async function render(folder: string, format = 'html,markdown,json') {
  const { code, err } = await run(['render', '--format', format], folder);
  expect([code, err]).toEqual([0, '']);
  const at = (path: string): string => readFileSync(join(folder, 'public', path), 'utf8');
  return {
    page: format.includes('html') ? at('vorhaben/platz/index.html') : '',
    markdown: format.includes('markdown') ? at('vorhabenliste.md') : '',
    files: readdirSync(join(folder, 'public'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:png|jpg|webp|gif|svg)$/.test(name))
      .sort(),
    bytes: (name: string) => readFileSync(join(folder, 'public', name)),
  };
}

test('a picture stands on the page and in the document, with its size, its description and its credits', async () => {
  const folder = city(
    'Der Platz.\n![Plan: zwölf "neue" Bäume & ein Steg](bilder/Lageplan%20Nord.png "Zeichnung: <Stadt>")\nDanach.',
    {
      'bilder/Lageplan Nord.png': png(40, 30),
    },
  );
  const { page, markdown, files, bytes } = await render(folder);
  expect(files).toEqual([expect.stringMatching(/^vorhaben\/platz\/lageplan-nord-[0-9a-f]{8}\.png$/)]);
  const name = files[0]?.replace('vorhaben/platz/', '');
  expect(page).toContain(
    `<p>Der Platz.</p>\n<figure><img src="${name}" alt="Plan: zwölf &#x22;neue&#x22; Bäume &#x26; ein Steg" width="40" height="30" loading="lazy"><figcaption>Zeichnung: &#x3C;Stadt></figcaption></figure>\n<p>Danach.</p>`,
  );
  expect(markdown).toContain(`](${files[0]})\\\n*Zeichnung: \\<Stadt\\>*`);
  expect(bytes(files[0] ?? '')).toEqual(png(40, 30));
  expect(parseMark(readFileSync(join(folder, 'public/.vorhaben.json'), 'utf8'))?.files).toContain(files[0]);
});

test('without credits there is no caption, and a picture of two places is one file', async () => {
  const text = '![Plan A](a.png)\n\n- Punkt\n\n  ![Plan B](a.png)\n\n> ![Plan C](./a.png)';
  const { page, files } = await render(city(text, { 'a.png': png(4, 3) }));
  expect(files.length).toBe(1);
  expect(page.match(/<img /g)?.length).toBe(3);
  expect(page).not.toContain('<figure');
});

test('only what is shown is copied: nothing internal, nothing of a draft, nothing from a text of one line', async () => {
  const folder = city(
    'Text.',
    { 'a.png': png(4, 3), 'b.png': png(5, 3), 'c.png': png(6, 3), 'd.png': png(7, 3) },
    {
      intern: '|\n  Geheim\n\n  ![Plan](a.png)',
      bearbeitungsstand: 'in Planung ![Plan](b.png)',
      kurzbeschreibung: '|\n  Ein Platz\n\n  ![Plan](c.png)',
    },
  );
  const draft = steckbrief(
    { entwurf: 'ja', bezeichnung: 'Anderer Platz' },
    '## Beschreibung\n\n![Plan](d.png)\n',
  );
  writeFileSync(join(folder, 'steckbriefe/entwurf.md'), draft);
  const { page, files } = await render(folder);
  expect([files, page.includes('<img')]).toEqual([[], false]);
  expect(page).toContain('in Planung Plan');
});

test('a picture of a section is not shown again in a text of one line, a heading or a table', async () => {
  const { page } = await render(
    city(
      '![Plan](a.png)\n\n### ![Plan](a.png)\n\n| ![Plan](a.png) |\n| --- |\n\n**![Plan](a.png)**',
      { 'a.png': png(4, 3) },
      {
        bearbeitungsstand: 'in Planung ![Plan](a.png)',
      },
    ),
  );
  expect(page.match(/<img /g)?.length).toBe(1);
});

test.each(['markdown', 'html'])('%s alone brings its pictures', async (format) => {
  expect((await render(city('![Plan](a.png)', { 'a.png': png(4, 3) }), format)).files.length).toBe(1);
});

test('what cannot be shown is its description, and no page asks another server', async () => {
  const text =
    'Ein ![Plan](https://boese.example/a.png) und ![Karte](fehlt.png) und ![](a.png).\n\n![Skizze](a.svg)\n\n![Daten](data:image/png;base64,iVBORw0KGgo=)';
  const { page, markdown, files } = await render(
    city(text, { 'a.svg': Buffer.from('<svg onload="alert(1)"/>'), 'a.png': png(4, 3) }),
  );
  expect(files).toEqual([]);
  expect(page).toContain('<p>Ein Plan und Karte und .</p>\n<p>Skizze</p>\n<p>Daten</p>');
  expect(page + markdown).not.toMatch(/boese|base64|<img|!\[/);
});

test('the same input gives the same bytes, a new picture another name, and a picture that goes is gone', async () => {
  const folder = city('![Plan](a.png)', { 'a.png': png(4, 3) });
  const first = await render(folder);
  const second = await render(folder);
  expect([second.page, second.files]).toEqual([first.page, first.files]);
  writeFileSync(join(folder, 'steckbriefe/a.png'), png(5, 3));
  const third = await render(folder);
  expect(third.files.length).toBe(1);
  expect(third.files).not.toEqual(first.files);
  writeFileSync(join(folder, 'steckbriefe/platz.md'), steckbrief());
  expect((await render(folder)).files).toEqual([]);
});

test('names, places, comments, thumbnails and what hides behind the end are not published; the pixels are', async () => {
  const text = Buffer.from('Author\0Erika Mustermann');
  const pictures = {
    'a.jpg': jpeg(9, 7, exif(1)),
    'b.png': png(9, 7, chunk('tEXt', text), chunk('eXIf', tiff(1)), chunk('tIME', Buffer.alloc(7))),
    'c.webp': webp(9, 7, 0x0c, { EXIF: tiff(1), 'XMP ': text }),
    'd.gif': gif(9, 7),
  };
  const markdown = Object.keys(pictures)
    .map((name) => `![Plan](${name})`)
    .join('\n\n');
  const { files, bytes, page } = await render(city(markdown, pictures));
  expect(files.map((name) => name.slice(-4))).toEqual(['.jpg', '.png', 'webp', '.gif']);
  expect(page.match(/width="9" height="7"/g)?.length).toBe(4);
  for (const name of files)
    expect([
      name,
      bytes(name)
        .toString('latin1')
        .match(/Erika|GPS|THUMB|Exif|EXIF|Rest|Author/),
    ]).toEqual([name, null]);
  const [photo = Buffer.alloc(0), drawing] = files.map(bytes);
  expect(photo.includes(Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]))).toBe(true);
  expect(photo.includes('ICC_PROFILE')).toBe(true);
  expect(drawing).toEqual(png(9, 7));
  expect(bytes(files[2] ?? '')).toEqual(webp(9, 7, 0, {}).subarray(0, -'Rest'.length));
});

test('a photo that was taken with the camera turned stays turned, and says nothing else', async () => {
  const { files, bytes, page } = await render(city('![Platz](a.jpg)', { 'a.jpg': jpeg(9, 7, exif(6)) }));
  expect(page).toContain('width="7" height="9"');
  const photo = bytes(files[0] ?? '');
  expect(photo.toString('latin1')).not.toMatch(/Erika|GPS/);
  const start = photo.indexOf('Exif');
  expect(photo.subarray(start + 6, start + 32)).toEqual(
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
  );
});

test('broken headers: nothing throws, nothing runs on for ever, and what stays is read again as the same', () => {
  const roll = dice(7);
  const seeds = [
    jpeg(9, 7, exif(6), exif(1)),
    png(9, 7, chunk('eXIf', tiff(1)), chunk('tEXt', Buffer.from('a\0b'))),
    webp(9, 7, 0x0c, { EXIF: tiff(1), 'XMP ': Buffer.from('x') }),
    gif(9, 7),
  ];
  let good = 0;
  for (let round = 0; round < 8000; round += 1) {
    const bytes = Buffer.from(seeds[round % seeds.length] ?? []);
    for (let change = roll(4); change >= 0; change -= 1)
      bytes[roll(bytes.length)] = [0, 1, 0xff, 0xfe, 0x80, roll(256)][roll(6)] ?? 0;
    const found = readPicture(bytes.subarray(0, roll(3) === 0 ? roll(bytes.length) : bytes.length));
    if (typeof found === 'string') continue;
    good += 1;
    expect(found.width * found.height).toBeGreaterThan(0);
    expect(readPicture(found.bytes)).toEqual(found);
  }
  expect(good).toBeGreaterThan(500);
});

test('files that are nothing but marks are read once, from the beginning to the end', () => {
  const size = 1024 * 1024;
  const begins = [
    Buffer.from([0xff, 0xd8]),
    Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]),
    jpeg(9, 7).subarray(0, -40),
    png(9, 7).subarray(0, 33),
    gif(9, 7).subarray(0, 19),
    webp(9, 7, 0, {}).subarray(0, 30),
  ];
  for (const begin of begins) {
    for (const filler of [[0xff], [0xff, 0x00], [0xff, 0xe1, 0, 2], [0], [0x21, 0xfe, 0], [0x41]]) {
      const bytes = Buffer.concat([begin, Buffer.alloc(size, Uint8Array.from(filler))]);
      expect(['kaputt', 'art']).toContain(readPicture(bytes));
    }
  }
});
