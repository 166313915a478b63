/** A picture as it may be published: only what a browser needs to draw it. */
export interface Picture {
  /** The ending of its file. */
  readonly kind: 'png' | 'jpg' | 'webp' | 'gif';
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Why a file is no such picture; each is the key of a sentence of `bild-ungeeignet`. */
export type Flaw = 'art' | 'svg' | 'kaputt' | 'bewegt' | 'gedreht';

/** Of more parts no picture is made: a file of empty ones would keep the reader busy for a second. */
export const mostParts = 20_000;

/** Gathers the parts of a file that stay. */
export interface Kept {
  readonly add: (part: Uint8Array) => void;
  readonly bytes: () => Uint8Array;
}

/** @param capacity the parts are never longer than this together */
export function keeper(capacity: number): Kept {
  const all = new Uint8Array(capacity);
  let length = 0;
  return {
    add: (part) => {
      all.set(part, length);
      length += part.length;
    },
    bytes: () => all.slice(0, length),
  };
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Letters of ASCII in a file; shorter at its end. */
export const lettersAt = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));
