import { readGif } from './gif.js';
import { readJpeg } from './jpeg.js';
import { type Flaw, lettersAt, type Picture } from './picture.js';
import { readPng } from './png.js';
import { readWebp } from './webp.js';

const isSvg = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg[\s>])/i.test(lettersAt(bytes, 0, 200));

/**
 * A picture for the web without what else stands in its file: places, dates, names, thumbnails. The pixels stay as they
 * are, byte by byte. What kind it is, its first bytes say; the name of a file proves nothing.
 */
export function readPicture(file: Uint8Array): Picture | Flaw {
  // Not a Buffer, whose slices are no copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const begin = lettersAt(bytes, 0, 16);
  const found = begin.startsWith('\u0089PNG\r\n\u001a\n')
    ? readPng(bytes)
    : begin.startsWith('\u00ff\u00d8\u00ff')
      ? readJpeg(bytes)
      : /^GIF8[79]a/.test(begin)
        ? readGif(bytes)
        : /^RIFF[\s\S]{4}WEBP/.test(begin)
          ? readWebp(bytes)
          : isSvg(bytes)
            ? 'svg'
            : 'art';
  return typeof found !== 'string' && (found.width === 0 || found.height === 0) ? 'kaputt' : found;
}
