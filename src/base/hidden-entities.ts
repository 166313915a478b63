import { invisible, nameOf } from './characters.js';

/** The names that HTML 5 has for characters without a shape, and what Markdown makes of them. */
const names: Readonly<Record<string, string>> = {
  lrm: '\u200e',
  rlm: '\u200f',
  zwj: '\u200d',
  zwnj: '\u200c',
  ZeroWidthSpace: '\u200b',
  NegativeVeryThinSpace: '\u200b',
  NegativeThinSpace: '\u200b',
  NegativeMediumSpace: '\u200b',
  NegativeThickSpace: '\u200b',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

/** As CommonMark reads it: with a semicolon, and not behind a backslash, unless that has one of its own. */
const entity = new RegExp(
  `(?<!(?<!\\\\)(?:\\\\\\\\)*\\\\)&(?:#(\\d{1,7})|#[xX]([\\da-fA-F]{1,6})|(${Object.keys(names).join('|')}));`,
  'g',
);

/** Joiners belong to some scripts and emojis; whoever writes them as an entity puts them where nobody sees them. */
const isHidden = (character: string): boolean =>
  invisible.test(character) || /[\u200c\u200d]/.test(character);

/** A character that changes how a text is shown, written as `&#x202e;`. */
export interface HiddenEntity {
  readonly start: number;
  readonly end: number;
  /** "U+202E" */
  readonly name: string;
}

/** Where such characters are written in a text. Most texts have no `&` at all. */
export function hiddenEntities(text: string): readonly HiddenEntity[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(entity)].flatMap(({ 0: written, 1: decimal, 2: hex, 3: name = '', index }) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = names[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
    return isHidden(character)
      ? [{ start: index, end: index + written.length, name: nameOf(character) }]
      : [];
  });
}
