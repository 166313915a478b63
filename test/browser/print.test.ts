import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { overflowing } from '../support/probes.js';
import { addressOf, samples } from '../support/site.js';

for (const path of samples)
  browserTest(`on paper the page keeps its words and its links: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        await page.emulateMedia({ media: 'print' });
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        expect(await page.evaluate(overflowing)).toEqual([]);
        // A link that is lost in the text helps nobody who has the PDF.
        const lost = await page
          .locator('main a[href]:visible')
          .evaluateAll((links) =>
            links
              .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
              .map((link) => link.outerHTML),
          );
        expect(lost).toEqual([]);
        const pdf = (await page.pdf({ tagged: true, format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0);
        expect(pdf).toContain('/StructTreeRoot');
        expect(pdf).toContain('/Lang (de');
      },
      // A4 without margins of 20 mm.
      { viewport: { width: 642, height: 970 } },
    ),
  );
