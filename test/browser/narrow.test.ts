import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { covering, overflowing } from '../support/probes.js';
import { addressOf, samples } from '../support/site.js';

/** What WCAG 1.4.12 lets readers set. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const path of samples) {
  browserTest(`everything fits into a window of 320 px, also with more space in the text: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        expect(await page.evaluate(overflowing)).toEqual([]);
        await page.addStyleTag({ content: spaced });
        expect(await page.evaluate(overflowing)).toEqual([]);
        // The same without any letter of the city's words fitting: the longest word breaks.
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        expect(await page.evaluate(overflowing)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 }, bypassCSP: true },
    ),
  );

  browserTest(`a window of 1280 × 1024 px at 400 % shows the text, nothing lies over it: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        expect(await page.evaluate(overflowing)).toEqual([]);
        expect(await page.evaluate(covering)).toEqual([]);
      },
      { viewport: { width: 320, height: 256 } },
    ),
  );
}
