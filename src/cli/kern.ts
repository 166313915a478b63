import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFileFault, reasonOf } from '../base/file-fault.js';
import { quote } from '../base/words.js';
import type { Thema } from '../render/beilagen.js';
import { UsageError } from './io.js';

const paket = '@kern-ux/native';
const installieren = `Installieren Sie es im Ordner der Stadt: npm install ${paket}\nOder nennen Sie unter „erscheinung“ mit „kern“ den Ordner, in dem es liegt.`;

/** Larger than any file of the package: whatever else lies under these names is not taken in. */
const grenze = 4 * 1024 * 1024;

/** The folder of the package: the one that was named, or the nearest that npm has installed, upwards. */
function packageAt(folder: string, given: string | undefined): string | undefined {
  const has = (at: string) =>
    statSync(join(at, 'package.json'), { throwIfNoEntry: false })?.isFile() === true;
  if (given !== undefined) return has(resolve(folder, given)) ? resolve(folder, given) : undefined;
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', paket);
    if (has(path)) return path;
    if (at === dirname(at)) return undefined;
  }
}

function bytesOf(root: string, name: string): Uint8Array {
  try {
    const stat = statSync(join(root, name));
    if (stat.isFile() && stat.size <= grenze) return readFileSync(join(root, name));
  } catch (error) {
    if (!isFileFault(error)) throw error;
    throw new UsageError(
      `Im Paket ${paket} lässt sich die Datei ${quote(name)} nicht lesen: ${reasonOf(error.code)}.\n${installieren}`,
    );
  }
  throw new UsageError(
    `Im Paket ${paket} ist ${quote(name)} keine Datei, die hier gebraucht werden kann.\n${installieren}`,
  );
}

const fromElsewhere = /@import|url\(\s*["']?(?:https?:)?\/\//i;

function sheetOf(root: string, name: string): string {
  const css = new TextDecoder().decode(bytesOf(root, name));
  if (!fromElsewhere.test(css)) return css;
  throw new UsageError(
    `Im Paket ${paket} lädt die Datei ${quote(name)} etwas von einer anderen Stelle. So wird sie nicht veröffentlicht.\nNehmen Sie eine Fassung des Pakets, mit der es geht, zum Beispiel: npm install ${paket}@2.7.2`,
  );
}

/**
 * The style sheet, the font and the licence of KERN-UX from the city's own installation, as files of the publication.
 * The package has a licence of its own (EUPL-1.2), so that it is copied from there and is no part of this program.
 */
export function readKern(folder: string, given: string | undefined): Thema {
  const root = packageAt(folder, given);
  if (root === undefined) {
    const wo =
      given === undefined ? 'im Ordner der Stadt und in den Ordnern darüber' : `im Ordner ${quote(given)}`;
    throw new UsageError(
      `Für „thema: kern“ fehlt das Paket ${paket}. Gesucht wurde ${wo}.\n${given === undefined ? installieren : 'Nennen Sie den Ordner, in dem die Datei package.json des Pakets liegt.'}`,
    );
  }
  const schrift = sheetOf(root, 'dist/fonts/fira-sans.css');
  const fonts = [...schrift.matchAll(/url\("?\.\/(fira-sans\/[\w-]+\.woff2)"?\)/g)].map(
    ([, name = '']) => name,
  );
  return {
    sheets: ['kern/kern.min.css', 'kern/fira-sans.css'],
    dateien: [
      { path: 'kern/kern.min.css', content: sheetOf(root, 'dist/kern.min.css') },
      { path: 'kern/fira-sans.css', content: schrift },
      { path: 'kern/LICENSE.md', content: bytesOf(root, 'LICENSE.md') },
      ...[...new Set(fonts)].map((name) => ({
        path: `kern/${name}`,
        content: bytesOf(root, `dist/fonts/${name}`),
      })),
    ],
  };
}
