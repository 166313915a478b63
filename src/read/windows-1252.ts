/**
 * What 0x80 to 0x9F mean in Windows-1252. Node 20 reads them as Latin-1 (nodejs/node#60888), which would turn „ “ – €
 * into control characters. Five bytes have no meaning.
 */
const upper = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';

/** The text, or undefined if a byte has no meaning in Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  let text = '';
  for (const byte of bytes) {
    const character =
      byte >= 0x80 && byte <= 0x9f ? (upper[byte - 0x80] ?? '\u0000') : String.fromCharCode(byte);
    if (character === '\u0000') return undefined;
    text += character;
  }
  return text;
}

/** The bytes of a text in Windows-1252; a character that Latin-1 has at 0x80 to 0x9F is taken for that byte. */
export const encodeWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const at = upper.indexOf(character);
    return at === -1 ? character.charCodeAt(0) : at + 0x80;
  });
