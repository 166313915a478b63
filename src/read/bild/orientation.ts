import { lettersAt, viewOf } from './picture.js';

const tag = 0x0112;

/**
 * How a camera held the picture: 1 upright, 2 to 8 mirrored or turned (TIFF 6.0, tag 274, in Exif). 1 also for what
 * cannot be read.
 *
 * @param tiff what follows the letters "Exif"
 */
export function orientationOf(tiff: Uint8Array): number {
  const view = viewOf(tiff);
  const order = lettersAt(tiff, 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const isLittle = order === 'II';
  const start = view.getUint32(4, isLittle);
  if (start + 2 > tiff.length) return 1;
  const entries = view.getUint16(start, isLittle);
  for (let index = 0; index < entries; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, isLittle) !== tag) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A segment of a JPEG that says how the picture is to be turned, and nothing else. */
export const onlyOrientation = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0'), ...Buffer.from('MM\0*'), 0, 0, 0, 8],
    ...[0, 1, tag >> 8, tag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  );
