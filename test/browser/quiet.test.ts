import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTest, withPage } from '../support/browser.js';
import { addressOf, folder, longest, onlyFromServer, paths, shortest } from '../support/site.js';

/** Collects what the browser says about a page, and what it asks for. */
function listen(page: Page): { readonly said: string[]; readonly asked: Set<string> } {
  const said: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (problem) => said.push(problem.message));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`),
  );
  page.on('request', (request) => asked.add(request.url()));
  return { said, asked };
}

/** How the site is read, and by which addresses. */
const ways = {
  'from a server': { of: addressOf, visited: [...longest, ...shortest] },
  'from a folder': {
    of: (path: string) => pathToFileURL(join(folder, path)).href,
    visited: longest.filter((path) => path !== onlyFromServer),
  },
};

for (const [way, { of, visited }] of Object.entries(ways))
  browserTest(`the browser asks only for files of the site and has nothing to say, ${way}`, async () => {
    const own = new Set(paths.map(of));
    for (const path of visited)
      await withPage(
        async (page) => {
          const { said, asked } = listen(page);
          await page.goto(of(path));
          expect({ path, said, foreign: [...asked].filter((url) => !own.has(url)) }).toEqual({
            path,
            said: [],
            foreign: [],
          });
          // The style sheet counts: the page's own rules of what may be loaded let it in.
          const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
          expect(await skip.evaluate((link) => getComputedStyle(link).position)).not.toBe('static');
        },
        { javaScriptEnabled: true },
      );
  });
