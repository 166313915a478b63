import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stadt } from './support/stadt.js';
import { folderWith, run } from './support/world.js';

const font = new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 255]);

/** What the real package has in the places that we take, in small. */
const paket = (at: string, more: Readonly<Record<string, string>> = {}) => ({
  [`${at}/package.json`]: '{ "name": "@kern-ux/native" }',
  [`${at}/LICENSE.md`]: '# EUROPÄISCHE UNION PUBLIC LICENCE v. 1.2\n',
  [`${at}/dist/kern.min.css`]:
    ':root{--kern-color-action-default:#123}i{mask:url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E")}',
  [`${at}/dist/fonts/fira-sans.css`]:
    '@font-face { font-family: \'Fira Sans\'; src: url("./fira-sans/FiraSans-Regular.woff2") format(\'woff2\'); }\n@font-face { src: url("./../../../../leitfaden.yaml"); }',
  [`${at}/dist/fonts/fira-sans/FiraSans-Regular.woff2`]: font,
  ...more,
});

const settings = { 'vorhaben.yaml': 'erscheinung:\n  thema: kern\n' };

async function rendered(files: Readonly<Record<string, string | Uint8Array>>, ordner = '.') {
  const folder = folderWith(files);
  const { code, err } = await run(['render', ordner], folder);
  const read = (path: string) => readFileSync(join(folder, 'public', path), 'utf8');
  return { code, err, folder, read };
}

test('the design is copied from the installed package and stands above our style sheet', async () => {
  const { code, err, folder, read } = await rendered(
    stadt({ ...settings, ...paket('node_modules/@kern-ux/native') }),
  );
  expect([code, err]).toEqual([0, '']);
  const css = read('vorhaben.css');
  expect(css.startsWith('@import "kern/kern.min.css";\n@import "kern/fira-sans.css";\n')).toBe(true);
  expect(css).toContain('--akzent: var(--kern-color-action-default)');
  expect(read('kern/LICENSE.md')).toContain('EUROPÄISCHE UNION');
  expect(new Uint8Array(readFileSync(join(folder, 'public/kern/fira-sans/FiraSans-Regular.woff2')))).toEqual(
    font,
  );
  expect(existsSync(join(folder, 'public/kern/leitfaden.yaml'))).toBe(false);
});

test('the package may lie above the folder of the city, or where the settings say', async () => {
  const inStadt = Object.entries(stadt(settings)).map(([path, text]) => [`stadt/${path}`, text]);
  const above = await rendered(
    { ...Object.fromEntries(inStadt), ...paket('node_modules/@kern-ux/native') },
    'stadt',
  );
  expect([above.code, above.err]).toEqual([0, '']);
  const named = await rendered(
    stadt({ 'vorhaben.yaml': `${settings['vorhaben.yaml']}  kern: gestaltung\n`, ...paket('gestaltung') }),
  );
  expect([named.code, named.err]).toEqual([0, '']);
});

test.each([
  ['nothing is installed', {}, 'npm install @kern-ux/native'],
  [
    'a file is missing',
    { 'node_modules/@kern-ux/native/package.json': '{}' },
    'lässt sich die Datei „dist/fonts/fira-sans.css“ nicht lesen',
  ],
  [
    'a sheet loads something',
    paket('node_modules/@kern-ux/native', {
      'node_modules/@kern-ux/native/dist/kern.min.css': 'i{mask:url(https://b.example/x)}',
    }),
    'lädt die Datei „dist/kern.min.css“ etwas von einer anderen Stelle',
  ],
])('the run ends with 2 and says what to do if %s', async (_, files, said) => {
  const { code, err, folder } = await rendered(stadt({ ...settings, ...files }));
  expect([code, existsSync(join(folder, 'public'))]).toEqual([2, false]);
  expect(err).toContain(said);
});

test('a colour of the city holds with KERN-UX, too, but must be readable on its darker grounds', async () => {
  const colour = (akzent: string) =>
    stadt({
      'vorhaben.yaml': `${settings['vorhaben.yaml']}  akzent: "${akzent}"\n`,
      ...paket('node_modules/@kern-ux/native'),
    });
  const { code, read } = await rendered(colour('#0b5b6b'));
  expect(code).toBe(0);
  expect(read('vorhaben.css').indexOf('--akzent:#0b5b6b')).toBeGreaterThan(
    read('vorhaben.css').indexOf('--akzent: var('),
  );
  // Just enough on our own grounds.
  expect((await rendered(colour('#8b6800'))).code).toBe(2);
  expect((await rendered(stadt({ 'vorhaben.yaml': 'erscheinung:\n  akzent: "#8b6800"\n' }))).code).toBe(0);
});
