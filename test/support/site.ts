import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { folderWith, home, run } from './world.js';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** The site lies below a folder of its server, as a city puts it: an address that begins with `/` leads nowhere. */
const below = '/liste/';

/** The site of the invented city on 22 November 2026. */
export const folder = join(folderWith({}), 'public');
const { code, err } = await run(['render', join(home, 'examples/brueckenfelde'), '--out', folder]);
if (code !== 0) throw new Error(err);

/** All files of the site, with `/`, sorted. */
export const paths: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

/** All pages by path. */
export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

/** `vorhaben/faehrplatz/index.html` is one of `vorhaben/*`; the pages at the top are kinds of their own. */
const kindOf = (path: string): string => path.replace(/^([^/]+)\/[^/]+\/.*$/, '$1/*');

const byLength = Object.keys(pages).sort((a, b) => (pages[b]?.length ?? 0) - (pages[a]?.length ?? 0));

/** The pages to look at: of each kind the longest, and the shortest if it is another. */
export const samples: readonly string[] = [...new Set(byLength.map(kindOf))].sort().flatMap((kind) => {
  const same = byLength.filter((path) => kindOf(path) === kind);
  return [...new Set([...same.slice(0, 1), ...same.slice(-1)])];
});

const server = createServer((request, response) => {
  const asked = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
  // A browser asks each server for it; what the city answers is its own matter.
  if (asked === '/favicon.ico') return response.writeHead(204).end();
  const path = asked.startsWith(below) ? asked.slice(below.length).replace(/(^|\/)$/, '$1index.html') : '';
  if (!paths.includes(path)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' });
  return response.end(readFileSync(join(folder, path)));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** The address of a page on the server. */
export const addressOf = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}${path}`;
