import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { folderWith, home, run } from './world.js';

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

/** A server shows this page at any address: what it loads and leads to, it names from the server's root. */
export const onlyFromServer = '404.html';

const byLength = Object.keys(pages).sort((a, b) => (pages[b]?.length ?? 0) - (pages[a]?.length ?? 0));

const kinds = [...new Set(byLength.map(kindOf))].sort();

/** The longest page of each kind. */
export const longest: readonly string[] = kinds.map(
  (kind) => byLength.find((path) => kindOf(path) === kind) ?? '',
);

/** The shortest page of each kind that is not the longest, too. */
export const shortest: readonly string[] = kinds
  .map((kind) => byLength.findLast((path) => kindOf(path) === kind) ?? '')
  .filter((path) => !longest.includes(path));

/** Where the city publishes: `adresse` of its settings. */
const published = 'https://vorhaben.brueckenfelde.example/';

/** The address of a page where the city publishes it. */
export const addressOf = (path: string): string => published + path;

/** Answers for the city's server with the files of the site; whatever else a page asks for is refused. */
export const serve = (page: Page): Promise<unknown> =>
  page.route(/^https?:/, (route) => {
    const path = decodeURIComponent(
      route
        .request()
        .url()
        .replace(/[?#].*$/, ''),
    ).replace(published, '');
    return paths.includes(path) ? route.fulfill({ path: join(folder, path) }) : route.abort();
  });
