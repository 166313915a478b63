import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { overflowing } from '../support/probes.js';
import { addressOf, longest } from '../support/site.js';

// A4 without the margins of the style sheet.
const portrait = { width: 623, height: 960 };
const landscape = { width: 952, height: 630 };

for (const path of longest)
  browserTest(`on paper the page keeps its words and its links: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        await page.emulateMedia({ media: 'print' });
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        if ((await page.evaluate(() => getComputedStyle(document.body).page)) !== 'auto')
          await page.setViewportSize(landscape);
        expect(await page.evaluate(overflowing)).toEqual([]);
        const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0);
        expect(pdf).toContain('/StructTreeRoot');
        expect(pdf).toContain('/Lang (de');
        // Links stay links for those who get the page as a PDF.
        const links = await page.locator('main a[href]:visible').count();
        expect(pdf.match(/\/Subtype \/Link\b/g)?.length ?? 0).toBeGreaterThanOrEqual(links);
      },
      { viewport: portrait },
    ),
  );
