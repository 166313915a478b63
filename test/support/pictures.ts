import { crc32, deflateSync } from 'node:zlib';

/** Small pictures made by hand, with whatever a camera or a program could have written into them. */

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

export const chunk = (type: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([latin1(type), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
};

/** A PNG with more chunks before its pixels. */
export function png(width: number, height: number, ...more: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc(width > 100 ? 1 : (width + 1) * height);
  return Buffer.concat([
    latin1('\u0089PNG\r\n\u001a\n'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);

/** TIFF with an orientation, the name of an author, and a place on the map, as a telephone writes it. */
export function tiff(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const none = Buffer.alloc(4);
  const author = latin1('Erika Mustermann\0');
  const gps = 8 + 2 + 3 * 12 + 4;
  const at = gps + 2 + 12 + 4;
  return Buffer.concat([
    latin1('II*\0\u0008\0\0\0\u0003\0'),
    entry(0x0112, 3, 1, orientation),
    entry(0x013b, 2, author.length, at),
    entry(0x8825, 4, 1, gps),
    none,
    Buffer.from([1, 0]),
    entry(0x0001, 2, 2, 0x4e),
    none,
    author,
    latin1('GPS 54.0887 N 12.1405 E'),
  ]);
}

export const exif = (orientation: number): Buffer =>
  segment(0xe1, Buffer.concat([latin1('Exif\0\0'), tiff(orientation)]));

/** A JPEG of one grey; the segments stand where a camera puts them, and something hides behind its end. */
export function jpeg(width: number, height: number, ...more: readonly Buffer[]): Buffer {
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const codes = Buffer.from([0, 1, ...Array(15).fill(0), 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, latin1('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0001\u0001THUMB')),
    ...more,
    segment(0xfe, latin1('Kommentar von Erika Mustermann')),
    segment(0xed, latin1('Photoshop 3.0\0 Erika Mustermann')),
    segment(0xe2, latin1('ICC_PROFILE\0\u0001\u0001 sRGB')),
    segment(0xdb, Buffer.from([0, ...Array(64).fill(1)])),
    segment(0xc0, frame),
    segment(0xc4, codes),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    latin1('hinter dem Ende: Erika Mustermann'),
  ]);
}

const riffChunk = (type: string, data: Uint8Array): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([latin1(type), size, data, Buffer.alloc(data.length % 2)]);
};

/** A WebP without loss, with an extended header and more chunks behind the pixels. */
export function webp(width: number, height: number, flags: number, more: Record<string, Uint8Array>): Buffer {
  const canvas = Buffer.alloc(10);
  canvas[0] = flags;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const pixels = Buffer.alloc(6);
  pixels[0] = 0x2f;
  pixels.writeUInt32LE((width - 1) | ((height - 1) << 14), 1);
  const parts = Buffer.concat([
    riffChunk('VP8X', canvas),
    riffChunk('VP8L', pixels),
    ...Object.entries(more).map(([type, data]) => riffChunk(type, data)),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(parts.length + 4);
  return Buffer.concat([latin1('RIFF'), size, latin1('WEBP'), parts, latin1('Rest')]);
}

/** A GIF of so many pictures, with a comment. */
export function gif(width: number, height: number, pictures = 1): Buffer {
  const screen = Buffer.from([width & 255, width >> 8, height & 255, height >> 8, 0x80, 0, 0]);
  const picture = Buffer.from([
    ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
  ]);
  return Buffer.concat([
    latin1('GIF89a'),
    screen,
    Buffer.from([255, 255, 255, 0, 0, 0]),
    Buffer.from([0x21, 0xfe, 16]),
    latin1('Erika Mustermann'),
    Buffer.from([0]),
    ...Array.from({ length: pictures }, () => picture),
    Buffer.from([0x3b]),
    latin1('Rest'),
  ]);
}
