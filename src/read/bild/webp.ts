import { orientationOf } from './orientation.js';
import { type Flaw, keeper, lettersAt, mostParts, type Picture, viewOf } from './picture.js';

/** The bits of the extended header that say: there is Exif, there is XMP. */
const aboutMetadata = 0x0c;
const isAnimated = 0x02;

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;

/** Width and height as the first part with pixels or the header before it tells them (RFC 9649). */
function sizeOf(
  type: string,
  view: DataView,
  at: number,
  length: number,
): readonly [number, number] | undefined {
  if (type === 'VP8X' && length >= 10) return [uint24(view, at + 4) + 1, uint24(view, at + 7) + 1];
  if (type === 'VP8L' && length >= 5 && view.getUint8(at) === 0x2f) {
    const bits = view.getUint32(at + 1, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  if (type === 'VP8 ' && length >= 10 && uint24(view, at + 3) === 0x2a019d)
    return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff];
  return undefined;
}

/** A WebP (RFC 9649) without Exif, XMP and unknown parts, and without what stands behind its end. */
export function readWebp(bytes: Uint8Array): Picture | Flaw {
  const view = viewOf(bytes);
  const stop = view.getUint32(4, true) + 8;
  if (stop > bytes.length) return 'kaputt';
  const kept = keeper(bytes.length + 1);
  kept.add(bytes.subarray(0, 12));
  let size: readonly [number, number] | undefined;
  let pixels = 0;
  for (let at = 12, parts = 0; at + 8 <= stop; parts += 1) {
    if (parts === mostParts) return 'kaputt';
    const type = lettersAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    if (end > stop) return 'kaputt';
    const part = bytes.slice(at, end);
    if (type === 'ANIM' || type === 'ANMF') return 'bewegt';
    if (type === 'EXIF') {
      const begin = lettersAt(part, 8, 4) === 'Exif' ? 14 : 8;
      if (orientationOf(part.subarray(begin)) > 1) return 'gedreht';
    }
    if (['VP8X', 'VP8 ', 'VP8L'].includes(type)) {
      const found = sizeOf(type, view, at + 8, length);
      if (!found || (type === 'VP8X' && at !== 12)) return 'kaputt';
      size ??= found;
      if (type !== 'VP8X') pixels += 1;
      else if ((part[8] ?? 0) & isAnimated) return 'bewegt';
      else part[8] = (part[8] ?? 0) & ~aboutMetadata;
    }
    if (['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP'].includes(type)) {
      kept.add(part);
      if (length % 2 === 1) kept.add(Uint8Array.of(0));
    }
    at = end + (length % 2);
  }
  if (!size || pixels !== 1) return 'kaputt';
  const whole = kept.bytes();
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return { kind: 'webp', width: size[0], height: size[1], bytes: whole };
}
