import { type Flaw, keeper, mostParts, type Picture, viewOf } from './picture.js';

const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a row of blocks ends that begins here, its closing zero with it; undefined if the file ends before. */
function endOfBlocks(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; ; ) {
    const length = bytes[at];
    if (length === undefined) return undefined;
    at += length + 1;
    if (length === 0) return at;
  }
}

/** A GIF (87a, 89a) of one picture, without comments and notes of programs, and without what stands behind its end. */
export function readGif(bytes: Uint8Array): Picture | Flaw {
  if (bytes.length < 13) return 'kaputt';
  const view = viewOf(bytes);
  const kept = keeper(bytes.length);
  let pictures = 0;
  let at = 13 + tableBytes(bytes[10] ?? 0);
  kept.add(bytes.subarray(0, at));
  for (let parts = 0; at < bytes.length && parts < mostParts; parts += 1) {
    const mark = bytes[at];
    if (mark === 0x3b) {
      if (pictures === 0) return 'kaputt';
      kept.add(Uint8Array.of(0x3b));
      return {
        kind: 'gif',
        width: view.getUint16(6, true),
        height: view.getUint16(8, true),
        bytes: kept.bytes(),
      };
    }
    if (mark !== 0x21 && mark !== 0x2c) return 'kaputt';
    const isPicture = mark === 0x2c;
    const data = isPicture ? at + 11 + tableBytes(bytes[at + 9] ?? 0) : at + 2;
    const end = endOfBlocks(bytes, data);
    if (end === undefined) return 'kaputt';
    if (isPicture) pictures += 1;
    if (pictures > 1) return 'bewegt';
    // Of the extensions only the one with the transparent colour belongs to a picture that stands still.
    if (isPicture || bytes[at + 1] === 0xf9) kept.add(bytes.subarray(at, end));
    at = end;
  }
  return 'kaputt';
}
