import { isUtf8 } from 'node:buffer';
import { isPlausible } from './plausible.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Which UTF-16 a file says it is, by its first two bytes. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : undefined;

/** Whether a file says that it is UTF-32. Its mark begins as that of UTF-16 does. */
export const isUtf32 = ([one, two, three, four]: Uint8Array): boolean =>
  (one === 0xff && two === 0xfe && three === 0 && four === 0) ||
  (one === 0 && two === 0 && three === 0xfe && four === 0xff);

/** Two bytes that are a letter in UTF-8. In Windows-1252 they are hardly ever neighbours: such a file is a mixture. */
const utf8Letter = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/;

/** Whether there are letters in UTF-8 in a file that is not UTF-8. */
export const isMixture = (bytes: Uint8Array): boolean =>
  utf8Letter.test(Buffer.from(bytes).toString('latin1'));

function decoded(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Of(bytes);
  if (!utf16) return isMixture(bytes) ? undefined : decodeWindows1252(bytes);
  try {
    return new TextDecoder(utf16, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file that is not UTF-8, if it is certain what every byte means; with the line ends of the file and without
 * a byte order mark.
 */
export function textToKeep(bytes: Uint8Array): string | undefined {
  if (isUtf8(bytes) || isUtf32(bytes)) return undefined;
  const text = decoded(bytes);
  return text !== undefined && isPlausible(text) ? text : undefined;
}
