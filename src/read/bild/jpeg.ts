import { onlyOrientation, orientationOf } from './orientation.js';
import { type Flaw, keeper, lettersAt, mostParts, type Picture, viewOf } from './picture.js';

const startOfScan = 0xda;
const endOfImage = 0xd9;

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Tables for decoding: of Huffman and arithmetic codes, of quantisation, restarts. */
const isTable = (marker: number): boolean => [0xc4, 0xcc, 0xdb, 0xdd].includes(marker);

/** Markers that have no length: they stand inside a scan, or nowhere. */
const isBare = (marker: number): boolean => marker <= 1 || (marker >= 0xd0 && marker <= 0xd8);

/** Where the coded pixels end that begin here. */
function endOfPixels(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || next === 0xff) continue;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** What stays of a segment for programs: the density without its thumbnail, colours, and how the picture is turned. */
function keptOf(segment: Uint8Array, marker: number): Uint8Array | undefined {
  const begins = (name: string): boolean => lettersAt(segment, 4, name.length) === name;
  if (marker === 0xe0 && begins('JFIF\0') && segment.length >= 18)
    return Uint8Array.of(0xff, 0xe0, 0, 16, ...segment.subarray(4, 16), 0, 0);
  if (marker === 0xe2 && begins('ICC_PROFILE\0')) return segment;
  if (marker === 0xee && begins('Adobe') && segment.length === 16) return segment;
  return undefined;
}

/**
 * A JPEG (ITU-T T.81) without Exif, XMP, IPTC, thumbnails, comments, and whatever stands behind its end. If the camera
 * was turned, a tag that says so and nothing else is left, and width and height are those that a browser shows.
 */
export function readJpeg(bytes: Uint8Array): Picture | Flaw {
  const view = viewOf(bytes);
  const kept = keeper(bytes.length + 64);
  kept.add(bytes.subarray(0, 2));
  let size: { readonly width: number; readonly height: number } | undefined;
  let orientation: number | undefined;
  let hasPixels = false;
  for (let at = 2, parts = 0; at + 1 < bytes.length && parts < mostParts; parts += 1) {
    if (bytes[at] !== 0xff) return 'kaputt';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) {
      if (!size || !hasPixels) return 'kaputt';
      kept.add(Uint8Array.of(0xff, endOfImage));
      const { width, height } = size;
      const turned = (orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height };
      return { kind: 'jpg', ...turned, bytes: kept.bytes() };
    }
    if (isBare(marker) || at + 4 > bytes.length) return 'kaputt';
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return 'kaputt';
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) {
      if (size || segment.length < 10) return 'kaputt';
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    if (isFrame(marker) || isTable(marker) || marker === startOfScan) kept.add(segment);
    else if (marker === 0xe1 && orientation === undefined && lettersAt(segment, 4, 6) === 'Exif\0\0') {
      orientation = orientationOf(segment.subarray(10));
      if (orientation > 1) kept.add(onlyOrientation(orientation));
    } else kept.add(keptOf(segment, marker) ?? new Uint8Array());
    at = end;
    if (marker !== startOfScan) continue;
    if (!size) return 'kaputt';
    hasPixels = true;
    at = endOfPixels(bytes, end);
    kept.add(bytes.subarray(end, at));
  }
  return 'kaputt';
}
