/**
 * Characters that must not stand in a Steckbrief: control characters, lone surrogates, noncharacters and the
 * replacement character. Line feed and tab are told apart elsewhere.
 */
export const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffd-\uffff]/u;

/** Characters that change how a text is shown without being seen (Trojan Source, CVE-2021-42574). */
export const invisible =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** The bytes of UTF-8 that are or begin such a character. Line feed, tab and the return before a line feed are told apart. */
const leads = new Uint8Array(256);
for (let byte = 0; byte < 32; byte += 1) leads[byte] = 1;
for (const byte of [0x7f, 0xc2, 0xd8, 0xe2, 0xed, 0xef, 0xf3]) leads[byte] = 2;
for (const byte of [9, 10, 13]) leads[byte] = 0;
leads[0x7f] = 1;

/** Whether a character of two to four bytes may be one that must not stand in a text. */
function mayBeBad(bytes: Uint8Array, at: number): boolean {
  const [lead, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (lead === 0xc2) return second < 0xa0;
  // Of the signs behind E2 most are quotes and dashes: only the blocks of invisible ones are looked at again.
  if (lead === 0xe2) return (second === 0x80 && (third < 0x90 || third > 0xa7)) || second === 0x81;
  return true;
}

/**
 * Whether there may be a character in a text that must not stand there or may deceive. Asked of the bytes of UTF-8, for
 * that costs a fraction of the patterns; what it says yes to, the patterns judge.
 */
export function isSuspicious(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = leads[bytes[at] ?? 0];
    if (lead !== 0 && (lead === 1 || mayBeBad(bytes, at))) return true;
    if (bytes[at] === 13 && bytes[at + 1] !== 10) return true;
  }
  return false;
}

/** "U+0007" */
export const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const all = new RegExp(`${forbidden.source}|${invisible.source}`, 'gu');

/** The text with every such character written out (`<U+001B>`): safe for a terminal and a log. */
export const visible = (text: string): string =>
  text.replace(/\r/g, '').replace(all, (character) => `<${nameOf(character)}>`);

/** The same for a name or a path, which is one line: line ends and tabs are written out as well. */
export const visibleLine = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]/g, (character) => `<${nameOf(character)}>`)
    .replace(all, (character) => `<${nameOf(character)}>`);
