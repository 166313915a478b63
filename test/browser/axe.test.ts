import { expect } from '@jest/globals';
import axe, { type AxeResults, type RunOnly, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { browserTest, withPage } from '../support/browser.js';
import { addressOf, samples } from '../support/site.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What colours can break; the rest of a page is the same in every mode. */
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const all: RunOnly = { type: 'tag', values: tags };

interface Mode {
  readonly name: string;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly width: number;
  readonly runOnly: RunOnly;
}
const modes: readonly Mode[] = [
  { name: 'light', media: { colorScheme: 'light' }, width: 1280, runOnly: all },
  { name: 'dark', media: { colorScheme: 'dark' }, width: 1280, runOnly: colours },
  { name: 'forced colours', media: { forcedColors: 'active' }, width: 1280, runOnly: colours },
  { name: '320 px', media: { colorScheme: 'light', forcedColors: 'none' }, width: 320, runOnly: all },
];

/** What axe finds, a line each: the rule, the element, what to do. */
async function faults(page: Page, runOnly: RunOnly): Promise<string[]> {
  const { violations } = (await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const path of samples)
  browserTest(`axe finds nothing on ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        await page.evaluate(axe.source);
        const found: string[] = [];
        for (const { name, media, width, runOnly } of modes) {
          await page.emulateMedia(media);
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await faults(page, runOnly)).map((fault) => `${name}: ${fault}`));
        }
        expect(found).toEqual([]);
      },
      { javaScriptEnabled: true },
    ),
  );
