import { expect } from '@jest/globals';
import { browserTest, withPage } from '../support/browser.js';
import { lowTargets } from '../support/probes.js';
import { addressOf, longest, shortest } from '../support/site.js';

for (const path of [...longest, ...shortest])
  browserTest(`links and fields are high enough for a thumb: ${path}`, () =>
    withPage(
      async (page) => {
        await page.goto(addressOf(path));
        expect(await page.evaluate(lowTargets)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );
