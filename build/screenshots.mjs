// `npm run screenshots`: the pictures of the README, from the invented city as it stood on one day.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { ensureBuilt } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs/bilder');
const most = 150 * 1024;

const desk = { width: 1100, height: 760 };
const phone = { width: 390, height: 760 };
const sheet = 'vorhaben/umgestaltung-faehrplatz/index.html';

/** Name of the picture, page, window, colours; `to` is the heading that stands at the top. */
const pictures = [
  { name: 'startseite', page: 'index.html', viewport: desk, colorScheme: 'light' },
  { name: 'auswahl', page: 'index.html', viewport: desk, colorScheme: 'light', to: '#alle' },
  { name: 'telefon', page: 'index.html', viewport: phone, colorScheme: 'light' },
  { name: 'vorhaben', page: sheet, viewport: desk, colorScheme: 'light' },
  { name: 'dunkel', page: sheet, viewport: desk, colorScheme: 'dark' },
];

await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'vorhaben-bilder-'));
const site = join(folder, 'public');
const args = ['bin/vorhaben.js', 'render', 'examples/brueckenfelde', '--out', site];
const { status } = spawnSync(process.execPath, [...args, '--stichtag', '2026-11-22'], { cwd: root });
if (status !== 0) throw new Error('The example is not rendered.');

mkdirSync(target, { recursive: true });
const browser = await launchBrowser();
for (const { name, page: path, viewport, colorScheme, to } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(join(site, path)).href + (to ?? ''));
  const file = join(target, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  const { size } = statSync(file);
  if (size > most) throw new Error(`${file}: ${size} bytes are too many for a page that many open.`);
  console.log(`docs/bilder/${name}.png: ${Math.round(size / 1024)} KB`);
}
await browser.close();
rmSync(folder, { recursive: true });
