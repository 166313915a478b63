import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { focused, numberStops } from '../support/probes.js';
import { addressOf, samples } from '../support/site.js';

const hidden = (e: Element): boolean => {
  const { left, top, right, bottom } = e.getBoundingClientRect();
  return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 2;
};

for (const path of samples) {
  browserTest(`the first Tab shows the way to the content: ${path}`, () =>
    withPage(async (page) => {
      await page.goto(addressOf(path));
      const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
      expect(await skip.evaluate(hidden)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.evaluate(hidden)).toBe(false);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#inhalt$/);
      await page.keyboard.press('Tab');
      const after = await page.evaluate(() => {
        const main = document.querySelector('main');
        const at = document.activeElement;
        return at === document.body || at === null || main === null || main.compareDocumentPosition(at);
      });
      // 20: inside of it, 4: after it, for a page without a link in its content.
      expect([20, 4]).toContain(after);
    }),
  );

  browserTest(`Tab goes through the page in its order, and the focus is always seen: ${path}`, () =>
    withPage(async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(addressOf(path));
        const stops = await page.evaluate(numberStops);
        const faults: string[] = [];
        for (const [index, stop] of stops.entries()) {
          await page.keyboard.press('Tab');
          const now = await page.evaluate(focused);
          if (now.stop !== String(index)) faults.push(`instead of ${stop}: ${now.stop}`);
          if (now.fault) faults.push(`${colorScheme}: ${stop} ${now.fault}`);
        }
        expect(faults).toEqual([]);
        expect(stops.length).toBeGreaterThan(1);
      }
    }),
  );
}
