import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTest, withPage } from '../support/browser.js';
import { focused, numberStops } from '../support/probes.js';
import { addressOf, longest } from '../support/site.js';

const hidden = (e: Element): boolean => {
  const { left, top, right, bottom } = e.getBoundingClientRect();
  return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 2;
};

/** Goes through the whole page; what is skipped, out of order or not seen to have the focus. */
async function tabbing(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(numberStops);
  const faults: string[] = stops.length > 1 ? [] : ['nothing to stop at'];
  for (const [index, stop] of stops.entries()) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (now.stop !== String(index)) faults.push(`instead of ${stop}: ${now.stop}`);
    if (now.fault) faults.push(`${stop} ${now.fault}`);
  }
  return faults;
}

/** Whether the focus is in the content or, on a page without a link there, behind it. */
const atContent = (): boolean => {
  const main = document.querySelector('main');
  const at = document.activeElement;
  if (!main || !at || at === document.body) return false;
  return (main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
};

for (const path of longest)
  browserTest(`Tab first shows the way to the content, then goes through all: ${path}`, () =>
    withPage(async (page) => {
      await page.goto(addressOf(path));
      const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
      expect(await skip.evaluate(hidden)).toBe(true);
      expect(await tabbing(page)).toEqual([]);
      await skip.focus();
      expect(await skip.evaluate(hidden)).toBe(false);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#inhalt$/);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(atContent)).toBe(true);
    }),
  );

browserTest('the focus is seen on dark pages, too', () =>
  withPage(
    async (page) => {
      await page.goto(addressOf('index.html'));
      expect(await tabbing(page)).toEqual([]);
    },
    { colorScheme: 'dark' },
  ),
);
