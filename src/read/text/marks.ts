/**
 * What one look over a Markdown text has seen. The checks of a text ask here first, and run their patterns only over a
 * text in which there is something for them to find: most texts have nothing.
 */
export interface Marks {
  /** Which kinds of signs there are: a sum of the bits in `Sign`. */
  readonly signs: number;
  readonly lines: number;
  /** How many signs of inline Markdown there are; not counted further than a parser could bear. */
  readonly inline: number;
  /** The longest run of signs and blanks at the start of a line that may open quotations and lists. */
  readonly opening: number;
  /** Where the lines begin that start with `#`, up to three blanks before it. */
  readonly hashes: readonly number[];
  /** Where the lines begin that start with a digit, be it in a list or a quotation. */
  readonly numbers: readonly number[];
}

export const Sign = {
  /** `<` */
  angle: 1,
  /** `[` or `]` */
  bracket: 2,
  /** A backtick or a tilde. */
  fence: 4,
  /** A line of nothing but dashes, equals signs and the like. */
  rule: 8,
  /** A `#` behind the signs of a list or a quotation, or set in further. */
  innerHash: 16,
  /** A line that begins with `|`. */
  bar: 32,
  /** A line that begins with a character like a bullet, with a long dash, or with a dash or a plus and no blank behind it. */
  bullet: 64,
  /** A line that begins with `b)`, `(b)` or `(2)`: the second of several. */
  label: 128,
} as const;

const inlineSigns = ['*', '_', '[', ']', '`', '~', '<', '&', '!'] as const;

const signOf: Readonly<Record<string, number>> = {
  '<': Sign.angle,
  '[': Sign.bracket,
  ']': Sign.bracket,
  '`': Sign.fence,
  '~': Sign.fence,
};

/** More signs of inline Markdown than this are not counted. */
export const mostInline = 600;

/** Whether a character may open a quotation, a list or a rule: a table, for it is asked at every line. */
const opens = new Uint8Array(128);
for (const sign of ' \t>*+0123456789.)-=') opens[sign.charCodeAt(0)] = 1;

/** What stands at the start of the lines. Changed in place, line by line. */
interface Starts {
  signs: number;
  opening: number;
  readonly hashes: number[];
  readonly numbers: number[];
}

/** Whether a line may begin with a bullet: no letter of German and no quotation mark is one. */
const mayBeBullet = (code: number): boolean =>
  code >= 0x2022 || code === 0xb7 || code === 0x2013 || code === 0x2014;

const isDash = (code: number): boolean => code === 45 || code === 43;

/** Whether a line begins with `b)`, `(b)` or `(2)`. */
const isLabel = (text: string, at: number): boolean => /^(?:b\)|\([b2]\))[ \t]/.test(text.slice(at, at + 4));

/** Reads the signs that open a line. A line of nothing else is a rule if one of them is `-` or `=`. */
function readOpening(text: string, start: number, end: number, starts: Starts): void {
  let at = start;
  let [hasRule, hasDigit, isSetIn] = [false, false, true];
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128 || opens[code] === 0) break;
    if (code !== 32) isSetIn = false;
    if (code === 45 || code === 61) hasRule = true;
    else if (code >= 48 && code <= 57) hasDigit = true;
  }
  if (hasDigit) starts.numbers.push(start);
  if (at === end && hasRule) starts.signs |= Sign.rule;
  if (at - start > starts.opening) starts.opening = at - start;
  if (at === end) return;
  const code = text.charCodeAt(at);
  if (code === 35) {
    if (isSetIn && at - start <= 3) starts.hashes.push(start);
    else starts.signs |= Sign.innerHash;
  } else if (code === 124) starts.signs |= Sign.bar;
  else if (code > 124 && mayBeBullet(code)) starts.signs |= Sign.bullet;
  else if (at > start && code > 64 && isDash(text.charCodeAt(at - 1))) starts.signs |= Sign.bullet;
}

export function marksOf(text: string): Marks {
  let [inline, lines, signs] = [0, 1, 0];
  // To look for one sign after the other is faster than to look at each character: most signs are not there.
  for (const sign of inlineSigns) {
    for (let at = text.indexOf(sign); at !== -1 && inline <= mostInline; at = text.indexOf(sign, at + 1)) {
      inline += 1;
      signs |= signOf[sign] ?? 0;
    }
  }
  const starts: Starts = { signs, opening: 0, hashes: [], numbers: [] };
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const code = text.charCodeAt(start);
    if (code === 35 || opens[code] === 1) readOpening(text, start, end, starts);
    else if (code === 124) starts.signs |= Sign.bar;
    else if (code > 124 && mayBeBullet(code)) starts.signs |= Sign.bullet;
    else if ((code === 98 || code === 40) && isLabel(text, start)) starts.signs |= Sign.label;
    if (found !== -1) lines += 1;
    start = end + 1;
  }
  return { ...starts, lines, inline };
}
