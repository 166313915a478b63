/** Marks that mean something wherever they stand, to CommonMark, GFM or pandoc (quotes: typographic ones). */
const marks = /[\\`*_{}[\]<>#|~^@$"'=&]/;
/** An exclamation mark before a link would make it an image; at the end nobody knows what follows. */
const beforeLink = /!(?=\[|$)/;
/** Two hyphens become a dash, three dots an ellipsis. */
const doubled = /[-.](?=[-.])|(?<=[-.])[-.]/;
/** `:::`, `:name:` and the `://` of an address. */
const colonOrSlash = /:(?=[^\s\d])|(?<=\/)\//;

const inside = new RegExp(
  [marks, beforeLink, doubled, colonOrSlash].map(({ source }) => source).join('|'),
  'g',
);

/** What begins a list (`-`, `29.`, `a)`, `(iv)`, each with a blank or nothing behind it) or a definition (`:`). */
const blockStart = /^([ \u00a0]*)([-+](?=\s|$)|:)/;
const numberStart = /^([ \u00a0]*\(?(?:[0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+))([.)])(?=\s|$)/;

/** Line ends and tabs are blanks, and a row of blanks is one; no-break spaces stay. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ');

/**
 * Plain text as Markdown that every reader gives back as the same letters: GFM and CommonMark, and pandoc with its
 * footnotes, citations, formulas and typographic quotes. Only what could be read as a mark gets a backslash, so that
 * people can still read the source. The result is one line.
 *
 * @param startsLine whether the text may stand at the start of a line
 */
export function markdownText(text: string, startsLine = true): string {
  const words = oneLine(text).replace(inside, '\\$&');
  return startsLine ? words.replace(blockStart, '$1\\$2').replace(numberStart, '$1\\$2') : words;
}

/** A character as a reference, for places where the character itself would spoil the marks beside it. */
export const reference = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 32).toString(16).toUpperCase()};`;
