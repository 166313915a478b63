import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { addStyle, covering, overflowing } from '../support/probes.js';
import { addressOf, longest, shortest } from '../support/site.js';

/** What WCAG 1.4.12 lets readers set. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const path of [...longest, ...shortest])
  browserTest(`everything fits into 320 px, with more space in the text and at 400 %, too: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        expect(await page.evaluate(overflowing)).toEqual([]);
        await page.evaluate(addStyle, spaced);
        expect(await page.evaluate(overflowing)).toEqual([]);
        // What a window of 1280 × 1024 px leaves at 400 %.
        await page.setViewportSize({ width: 320, height: 256 });
        expect(await page.evaluate(covering)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 }, bypassCSP: true },
    ),
  );
