import { afterAll, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
// @ts-expect-error a build script without types
import { launchBrowser } from '../../build/browser.mjs';

async function launched(): Promise<Browser | undefined> {
  try {
    return await launchBrowser();
  } catch (problem) {
    if (process.env.CI) throw problem;
    process.stderr.write(
      `\nSKIPPED, no browser: ${(problem as Error).message} (VORHABEN_CHROME=path names one)\n`,
    );
    return undefined;
  }
}

const browser = await launched();
afterAll(async () => browser?.close());

/** No measure, only an end: a busy machine takes its time. */
jest.setTimeout(120_000);

/** A test that needs a browser. Without one it is skipped, loudly, and fails where `CI` is set. */
export const browserTest = browser ? test : test.skip;

/** Opens an empty page for `look`. Scripts do not run unless `javaScriptEnabled` says so, and scrolling takes no time. */
export async function withPage(
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  if (!browser) throw new Error('no browser');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    ...options,
  });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}
