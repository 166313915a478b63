import type { Vermerk } from '../../base/vermerk.js';
import type { Header } from '../header.js';
import type { Source } from '../source.js';
import type { Tree } from '../tree.js';

/** A comment alone in its lines: of YAML in the header, of HTML in the text. The third one is meant for the header. */
const inHeader = /^[ \t]*(#+[ \t]*vorhaben:[ \t]*ignoriere\b(.*))$/gim;
const inText = /^[ \t]*(<!--\s*vorhaben:\s*ignoriere\b((?:(?!-->|<!--)[\s\S])*)-->)[ \t]*$/gim;
const asHeading = /^ {0,3}(#+[ \t]*vorhaben:[ \t]*ignoriere\b(.*))$/gim;

/** The beginning of the third one. */
const begun = /#[ \t]*vorhaben:/iy;

/** Names of rules with commas between them, then the reason, behind two strokes or whatever a word processor made of them. */
const parts = /^\s*([\p{L}\d_]+(?:-[\p{L}\d_]+)*(?:\s*,\s*[\p{L}\d_]+(?:-[\p{L}\d_]+)*)*)?\s*([\s\S]*)$/u;

/** Whether an offset lies in a value: there a # begins no comment. */
function isInValue(node: Tree, offset: number): boolean {
  if (offset < node.start || offset >= node.end) return false;
  if (node.kind === 'text') return true;
  const within = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return within.some((one) => isInValue(one, offset));
}

const isBlank = (line: string): boolean => /^\s*(#.*)?$/.test(line);

/** The last line of the entry below a line of the header: what is set in deeper belongs to it. */
function endOfEntry({ line }: Source, below: number, last: number): number {
  let first = below;
  while (first < last && isBlank(line(first))) first += 1;
  const depth = (number: number): number => line(number).search(/\S/);
  let end = first;
  for (let number = first + 1; number <= last; number += 1) {
    if (isBlank(line(number))) continue;
    if (depth(number) <= depth(first)) break;
    end = number;
  }
  return end;
}

/** The last line of the paragraph, list or table below a line of the text. */
function endOfBlock({ line, count }: Source, below: number): number {
  let end = below;
  while (end < count() && line(end).trim() === '') end += 1;
  while (end < count() && line(end + 1).trim() !== '') end += 1;
  return end;
}

/** Whether a text has a comment at all: the signs are rare and found at once, unlike a word in all its spellings. */
function mayHaveComment(text: string, bodyStart: number): boolean {
  if (text.includes('<!--', bodyStart)) return true;
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at < bodyStart) return true;
    begun.lastIndex = at;
    if (begun.test(text)) return true;
  }
  return false;
}

/** The text below the header without its comments about rules: as many empty lines as they have characters, so that offsets stay. */
export interface Silenced {
  readonly vermerke: readonly Vermerk[];
  readonly body: string;
}

/**
 * The comments of a Steckbrief about rules (`# vorhaben: ignoriere REGEL -- Grund`, in the text as a comment of HTML), each
 * with the lines that it speaks for: the entry or the paragraph below it. One above the first entry also speaks for the
 * file as a whole, which is told in line 1.
 */
export function vermerkeIn(source: Source, { tree, body, bodyStart }: Header): Silenced {
  if (!mayHaveComment(source.text, bodyStart) || !/vorhaben:\s*ignoriere/i.test(source.text))
    return { vermerke: [], body };
  const header = source.text.slice(0, bodyStart);
  const bodyLine = source.place(bodyStart, bodyStart).line;
  const make = (
    match: RegExpMatchArray,
    from: number,
    isHeading = false,
  ): Vermerk & { readonly start: number } => {
    const [whole, comment = '', said = ''] = match;
    const start = from + (match.index ?? 0) + whole.indexOf(comment);
    const place = source.place(start, start + comment.trimEnd().length);
    const [, names = '', reason = ''] = parts.exec(said) ?? [];
    const bis =
      start < bodyStart
        ? endOfEntry(source, place.endLine + 1, bodyLine - 2)
        : endOfBlock(source, place.endLine + 1);
    return {
      regeln: names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      grund: reason.replace(/^(?:-+|[–—:])\s*/, '').trim(),
      place,
      von: start < (tree.entries[0]?.key.start ?? 0) ? 1 : place.line,
      bis,
      isHeading,
      start,
    };
  };
  const ofHeader = [...header.matchAll(inHeader)].map((match) => make(match, 0));
  const ofText = [...body.matchAll(inText)].map((match) => make(match, bodyStart));
  const headings = [...body.matchAll(asHeading)].map((match) => make(match, bodyStart, true));
  const vermerke = [...ofHeader.filter(({ start }) => !isInValue(tree, start)), ...ofText, ...headings];
  // Blanks would be a line set in, and a long one nested too deep.
  const blank = (text: string): string => '\n'.repeat(text.length);
  return { vermerke, body: body.replace(inText, blank).replace(asHeading, blank) };
}
