// Finds a browser for the tests and the pictures: the one you name, one that is installed, or the one from npm.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Linux puts it. Chrome and Edge on other systems are found by playwright (`channel`). */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without a sandbox, for it does not start as root; the pages are our own, and nothing goes to the net. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/** Unpacks the browser from npm once, as a whole: several processes may come at the same time. */
function unpacked() {
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, 'vorhaben-chromium-147.0.0');
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'chromium-'));
    const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
    execFileSync(process.execPath, [join(root, 'build/unpack-chromium.mjs')], { env, stdio: 'pipe' });
    writeFileSync(join(fresh, 'fonts.conf'), fontsConf(folder));
    try {
      renameSync(fresh, folder);
    } catch (problem) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw problem;
    }
  }
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Names and ways to start, in the order in which they are tried. A browser that you name is the only one. */
function* candidates() {
  const named = process.env.VORHABEN_CHROME;
  if (named) return yield [`VORHABEN_CHROME=${named}`, () => ({ executablePath: named })];
  for (const executablePath of usual.filter(existsSync)) yield [executablePath, () => ({ executablePath })];
  yield ['Chrome', () => ({ channel: 'chrome' })];
  yield ['Edge', () => ({ channel: 'msedge' })];
  if (process.platform === 'linux' && process.arch === 'x64') yield ['@sparticuz/chromium', unpacked];
}

/** Starts a browser. The error names each way that was tried and why it failed. */
export async function launchBrowser() {
  const failed = [];
  for (const [name, options] of candidates()) {
    try {
      return await chromium.launch({ args, ...options() });
    } catch (problem) {
      failed.push(`${name}: ${String(problem.message).split('\n')[0]}`);
    }
  }
  throw new Error(`No browser starts. Tried: ${failed.join(' | ')}`);
}
