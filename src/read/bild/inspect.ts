import { createHash } from 'node:crypto';
import { slug } from '../../base/fold.js';
import { limits } from '../limits.js';
import type { Bildfund, Bildmangel } from './befund.js';
import { readPicture } from './read-picture.js';

export const unfit = (key: string, ziel: string, facts: Bildmangel['facts'] = {}): Bildmangel => ({
  rule: 'bild-ungeeignet',
  key,
  facts: { ziel, ...facts },
});

/** A file that is too large is told with its size, before anybody reads it. */
export const tooLarge = (ziel: string, bytes: number): Bildmangel =>
  unfit('bytes', ziel, {
    megabyte: (Math.ceil(bytes / 1024 / 102.4) / 10).toFixed(1).replace('.', ','),
    grenze: limits.bildBytes / 1024 / 1024,
  });

/** "lageplan-3f2a9c10.png": the words of the old name, and the beginning of the hash of what is published. */
function publicName(name: string, kind: string, bytes: Uint8Array): string {
  const words = slug(name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'bild';
  return `${words}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${kind}`;
}

/**
 * Judges a file that a text names as a picture.
 *
 * @param name the name of the file
 * @param read reads the file, also later once more; undefined if it is gone
 */
export function inspect(
  ziel: string,
  name: string,
  bytes: Uint8Array,
  read: () => Uint8Array | undefined,
): Bildfund | Bildmangel {
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return unfit(picture, ziel);
  const { kind, width, height } = picture;
  const grenze = limits.bildPixel;
  if (width > grenze || height > grenze)
    return unfit('pixel', ziel, { breite: width, hoehe: height, grenze });
  const datei = publicName(name, kind, picture.bytes);
  const lesen = (): Uint8Array | undefined => {
    const again = read();
    const found = again && readPicture(again);
    if (found === undefined || typeof found === 'string') return undefined;
    return publicName(name, found.kind, found.bytes) === datei ? found.bytes : undefined;
  };
  return { datei, breite: width, hoehe: height, lesen };
}
