import { orientationOf } from './orientation.js';
import { type Flaw, keeper, lettersAt, mostParts, type Picture, viewOf } from './picture.js';

/** What a browser needs to draw the picture in its colours and its size. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs'],
]);

/** A PNG (W3C, third edition) without texts, times, Exif and unknown parts, and without what stands behind its end. */
export function readPng(bytes: Uint8Array): Picture | Flaw {
  const view = viewOf(bytes);
  const kept = keeper(bytes.length);
  kept.add(bytes.subarray(0, 8));
  let hasPixels = false;
  for (let at = 8, parts = 0; at + 12 <= bytes.length && parts < mostParts; parts += 1) {
    const type = lettersAt(bytes, at + 4, 4);
    const length = view.getUint32(at);
    const end = at + 12 + length;
    const isFirst = at === 8;
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return 'kaputt';
    if ((type === 'IHDR') !== isFirst || (isFirst && length !== 13)) return 'kaputt';
    if (type === 'acTL') return 'bewegt';
    if (type === 'eXIf' && orientationOf(bytes.subarray(at + 8, end - 4)) > 1) return 'gedreht';
    if (needed.has(type)) kept.add(bytes.subarray(at, end));
    else if (/^[A-Z]/.test(type)) return 'kaputt';
    if (type === 'IDAT') hasPixels = true;
    if (type === 'IEND') {
      if (!hasPixels) return 'kaputt';
      return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), bytes: kept.bytes() };
    }
    at = end;
  }
  return 'kaputt';
}
