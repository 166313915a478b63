/** Short words with a full stop of their own; a single letter ("z. B.", "u. a.") is one as well. */
const abbreviations = new Set(
  'abb abs abt allg anl art aufl bd betr bspw bzgl bzw ca co dez dgl dipl dr ehem einschl entspr etc evtl exkl feb ff gem ges ggf ggfs hrsg inkl ing insb insbes jan jh jul jun kap lfd mind mio mrd mwst nov nr okt prof rd sep sog st std str tel tsd usf usw vgl voraus vors vrs wg zz zzgl'.split(
    ' ',
  ),
);

const longAbbreviations = [...abbreviations].filter((word) => word.length > 4).map((word) => word.slice(-5));

/**
 * What stands around a mark that ends a sentence for certain, as most do: before it five small letters that are no
 * abbreviation, behind it a blank or a line end, and a capital. A part of a pattern that follows the mark.
 */
export const surelyEnds = `(?<=[a-zäöüß]{5}[.!?])(?<!(?:${longAbbreviations.join('|')})\\.)(?: (?=[A-ZÄÖÜ])|\\n(?=[A-Z]))`;

/** Words with a capital that hardly ever follow an ordinal or an abbreviation inside a sentence. */
const beginnings = new Set(
  'Aber Alle Als Am An Auch Auf Aus Außerdem Bei Beide Bis Da Dabei Dadurch Dafür Daher Damit Danach Dann Daran Darum Das Dazu Dem Den Denn Der Des Deshalb Die Dies Diese Dieser Dieses Dort Durch Ein Eine Einem Einen Einer Er Es Für Ferner Hier Hierfür Hierzu Ihr Ihre Im In Insgesamt Jede Jeder Jedes Können Man Mehr Mit Nach Neben Nun Nur Ob Oder Ohne Seit Sie So Sobald Sofern Soll Sollen Sollte Soweit Über Um Und Unter Vom Von Vor Während Was Weil Weitere Welche Wenn Wer Werden Wie Wir Wird Wo Zu Zudem Zuerst Zum Zur Zusätzlich Zwischen'.split(
    ' ',
  ),
);

/** How a character matters at the end of a sentence; what is no sign and no blank counts as part of a word. */
const [word, digit, quoting, blank, sign] = [0, 1, 2, 3, 4];

const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\d]/.test(character)) return digit;
  if (/\s/.test(character)) return blank;
  if (/["'()[\]*_]/.test(character)) return quoting;
  return /[a-z]/i.test(character) ? word : sign;
});

/** The end of the text counts as a sign. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return sign;
  const code = text.charCodeAt(at);
  if (code < 0x80) return kinds[code] as number;
  if (code === 0xa0) return blank;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb) return quoting;
  return (code >= 0xc0 && code < 0x2000) || code === 0xad ? word : sign;
}

function skip(text: string, at: number, one: number, other: number): number {
  let next = at;
  for (let kind = kindAt(text, next); kind === one || kind === other; kind = kindAt(text, next)) next += 1;
  return next;
}

const isSmall = (character: string): boolean => character !== character.toUpperCase();

/** Whether the word before a full stop brings that stop along: "bzw", "z", the 29 of "29. Juli". */
function isShort(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 8 && kindAt(text, start - 1) <= digit) start -= 1;
  const length = end - start;
  if (length < 1 || length > 7) return false;
  if (length === 1) return true;
  if (kindAt(text, end - 1) === digit) return length === 2;
  return abbreviations.has(text.slice(start, end).toLowerCase());
}

/**
 * Whether the mark at `at` (one of `.!?…`) ends a sentence of German: a blank comes next, then no small letter, and the
 * word before it is no abbreviation and no ordinal, unless the next word is one with which sentences begin.
 */
export function endsSentence(text: string, at: number): boolean {
  const after = skip(text, at + 1, quoting, quoting);
  if (after >= text.length) return true;
  if (kindAt(text, after) !== blank) return false;
  const next = skip(text, after, blank, quoting);
  if (next >= text.length) return true;
  if (isSmall(text.charAt(next))) return false;
  if (text.charAt(at) !== '.' || !isShort(text, at)) return true;
  return beginnings.has(text.slice(next, skip(text, next, word, word)));
}
