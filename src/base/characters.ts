/**
 * Characters that must not stand in a Steckbrief: control characters, lone surrogates, noncharacters and the
 * replacement character. Line feed and tab are told apart elsewhere.
 */
export const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffd-\uffff]/u;

/** Characters that change how a text is shown without being seen (Trojan Source, CVE-2021-42574). */
export const invisible =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

/**
 * Units of UTF-16 that are such a character or begin one. A single class is sought several times faster than the exact
 * patterns. Lone surrogates are left out: what was UTF-8 has none.
 */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\udb40\ufeff\ufffd-\uffff]/;

/** The same characters, and those with which one is written as an entity, or a letter that was misread begins. */
const doubtful = new RegExp(`${suspicious.source.slice(0, -1)}&ÃÂâð]`);

/** Whether a closer look at the characters of a text is needed; asked of every file, and of most the only question. */
export const isDoubtful = (text: string): boolean => doubtful.test(text);

/** Whether there may be a character in a text that was UTF-8 and must not stand there or may deceive; the patterns judge. */
export const isSuspicious = (text: string): boolean => suspicious.test(text);

/** "U+0007" */
export const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text of characters of every day only: it can be shown as it is. */
const isHarmless = (text: string): boolean =>
  /^[ -~\u00a1-\u0377\u2010-\u2027\u2030-\u205e\u20ac]*$/.test(text);

const all = new RegExp(`${forbidden.source}|${invisible.source}`, 'gu');

/** The text with every such character written out (`<U+001B>`): safe for a terminal and a log. */
export const visible = (text: string): string =>
  isHarmless(text) ? text : text.replace(/\r/g, '').replace(all, (character) => `<${nameOf(character)}>`);

/** The same for a name or a path, which is one line: line ends and tabs are written out as well. */
export const visibleLine = (text: string): string =>
  isHarmless(text)
    ? text
    : text
        .replace(/[\t\n\r\u2028\u2029]/g, (character) => `<${nameOf(character)}>`)
        .replace(all, (character) => `<${nameOf(character)}>`);
