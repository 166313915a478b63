import { formatDatum, isDatum } from '../base/datum.js';
import { parseInline } from '../base/inline-markdown.js';
import { parseMarkdown } from '../base/markdown.js';
import { isOneLine } from '../base/one-line.js';
import { typographic } from '../base/typography.js';
import { isKeineAngabe, isNochNichtBekannt } from '../model/steckbrief.js';
import { clean, type Definitions, definitionsIn } from './clean.js';
import { type Content, paragraph, text } from './nodes.js';
import { nochNichtBekannt, typeset } from './typeset.js';

export const keineAngabe = 'Keine Angabe';

/** What a page says instead of "-" and "N.N."; undefined for a value that says something itself. */
function standIn(value: string): string | undefined {
  if (isKeineAngabe(value)) return keineAngabe;
  return isNochNichtBekannt(value) ? nochNichtBekannt : undefined;
}

/**
 * The content of a text of the Steckbrief. A value of one line is inline Markdown only, a value with a line break is
 * full Markdown. Empty for no text.
 */
export function contentOf(value: string | undefined): Content {
  if (value === undefined || value.trim() === '') return [];
  const instead = standIn(value);
  if (instead !== undefined) return [paragraph(text(instead))];
  if (!isOneLine(value)) return typeset(clean(parseMarkdown(value), value));
  const line = value.trim();
  return typeset(
    clean({ type: 'root', children: [paragraph(...parseInline(line))] }, line, new Map(), false),
  );
}

/** The addresses that the sections of a text define for their references: each holds for all sections. */
export const definitionsOf = (sections: readonly string[]): Definitions =>
  definitionsIn(sections.flatMap((source) => (source.includes(']:') ? parseMarkdown(source).children : [])));

const nameOf = (label: string): string =>
  label
    .replace(/[\s>]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();

/** The names that may be references in a text. */
const namesIn = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(/\[((?:[^[\]\\]|\\[\s\S])+)\]/g)].map(([, label = '']) => nameOf(label)));

/** The content of a section of the text, which is always full Markdown. */
export function sectionOf(source: string, definitions: Definitions): Content {
  const instead = standIn(source);
  if (instead !== undefined) return [paragraph(text(instead))];
  // The parser sees a reference only where its name is defined; where it leads, the definitions say.
  const used = definitions.size > 0 ? namesIn(source) : new Set<string>();
  const names = [...definitions.keys()].filter((name) => used.has(nameOf(name)));
  const whole = names.map((name) => `[${name}]: <#>\n\n`).join('') + source;
  return typeset(clean(parseMarkdown(whole), whole, definitions));
}

/** A name or another value that is plain text and never Markdown. */
export const plainOf = (value: string): string => standIn(value) ?? typographic(value.trim());

/** The content of a value that is plain text. Empty for no text. */
export const plainContentOf = (value: string | undefined): Content =>
  value === undefined || value.trim() === '' ? [] : [paragraph(text(plainOf(value)))];

/** A day in words; a text that is no day stays as it is. */
export const tag = (datum: string): string => (isDatum(datum) ? formatDatum(datum) : plainOf(datum));

/** "Ja", "Nein" or "Noch offen". */
export const jaNeinOffen = (value: boolean | 'offen'): string =>
  value === 'offen' ? 'Noch offen' : value ? 'Ja' : 'Nein';

/** 250000 → "250.000 Euro". Written out by hand, for the language data of a machine must not matter. */
export function euro(betrag: number): string {
  const [whole = '', cents] = (Number.isInteger(betrag) ? String(betrag) : betrag.toFixed(2)).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${cents ? `,${cents}` : ''}\u00a0Euro`;
}
