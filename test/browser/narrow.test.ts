import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { addStyle, brokenWords, covering, overflowing } from '../support/probes.js';
import { addressOf, longest, pages, shortest } from '../support/site.js';

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

for (const path of Object.keys(pages).filter((one) => pages[one]?.includes('<table')))
  browserTest(`no table breaks its words at 320 px, and the page stays as wide as the window: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        expect(await page.evaluate(brokenWords)).toEqual([]);
        expect(await page.evaluate(overflowing)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );

browserTest(
  'the page of the table says where it is wider than the window that it can be moved, not on paper',
  () =>
    withPage(async (page) => {
      await page.goto(addressOf('tabelle/index.html'));
      const hint = page.getByText('Sie können die Tabelle zur Seite schieben.');
      const scrolls = () =>
        page.locator('.breit').evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      for (const width of [320, 900, 966, 972, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect([width, await hint.isVisible()]).toEqual([width, await scrolls()]);
      }
      await page.setViewportSize({ width: 623, height: 640 });
      await page.emulateMedia({ media: 'print' });
      expect(await hint.isVisible()).toBe(false);
      expect(await page.locator('.breit').evaluate((e) => getComputedStyle(e).backgroundImage)).toBe('none');
    }),
);
