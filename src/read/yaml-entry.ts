import type { Finding } from '../base/diagnostic.js';
import { quoted } from '../base/quoted.js';
import { finding, replace } from './finding.js';
import { ersterText } from './groups.js';
import type { Source } from './source.js';
import type { Comment } from './yaml-comments.js';

/** A line `  - schlüssel: wert`, with the offset in the file at which the value begins. */
interface Entry {
  readonly angabe: string;
  readonly value: string;
  readonly start: number;
}

export function entryAt(source: Source, number: number): Entry | undefined {
  const line = source.line(number);
  const match =
    /^(\s*(?:- +)*)([^\s:#"'{}[\]][^:]*?)?(:[ \t]+|(?<=- ))(\S[^\n]*)$/.exec(line) ??
    /^(\s*-)()( +)(\S[^\n]*)$/.exec(line);
  if (!match?.[4]) return undefined;
  const value = match[4].trimEnd();
  return { angabe: match[2] ?? '', value, start: source.startOf(number) + line.length - match[4].length };
}

/** Whether a value that begins with a quote ends with it, doubled or escaped quotes apart. */
function quoteEnd(value: string): number {
  const quote = value[0];
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote) {
      if (quote === "'" && value[at + 1] === quote) at += 1;
      else return at;
    }
  }
  return -1;
}

/** A value without the comment behind it. A `#` that touches a word may be meant as a letter: it stays. */
function withoutComment(value: string): string {
  const from = /^["']/.test(value) ? quoteEnd(value) + 1 : 0;
  const comment =
    from === 0 && /^["']/.test(value) ? -1 : value.slice(from).search(/(?<![ \t])[ \t]+#(?:\s|$)/);
  return comment === -1 ? value : value.slice(0, from + comment);
}

/**
 * Whether quotes around a whole value are certainly meant: not if it has quotes around it already, begins like something
 * that YAML has a meaning for, or has words behind a `#` that were perhaps to be left out.
 */
const isSurelyText = (value: string): boolean =>
  !/[ \t]#/.test(value) && !/^[&!|>{}[\]]/.test(value) && !/^(["']).*\1$/.test(value);

/** Says what is wrong with the value of an entry, judged by its own text alone; undefined if it looks right. */
export function explainEntry(source: Source, entry: Entry): Finding | undefined {
  const { angabe, start } = entry;
  const value = withoutComment(entry.value);
  const place = source.place(start, start + value.length);
  const better = quoted(value);
  const more = { fix: replace(place, better, isSurelyText(value)) };
  const facts = { angabe, wert: value, besser: better };
  if (/^-(\s*#.*)?$/.test(value)) {
    return finding('yaml-strich', 'allein', { angabe }, source.place(start, start + 1), {
      fix: replace(source.place(start, start + 1), '"-"'),
    });
  }
  if (value.startsWith('"') || value.startsWith("'")) {
    const end = quoteEnd(value);
    if (end === -1) return finding('yaml-anfuehrung', 'offen', { ...facts, zeichen: value.charAt(0) }, place);
    const rest = value.slice(end + 1).trim();
    if (rest !== '' && !rest.startsWith('#')) return finding('yaml-anfuehrung', 'danach', facts, place, more);
    return undefined;
  }
  if (/^-[ \t]+\S/.test(value)) return finding('yaml-strich', 'inZeile', { angabe, besser: better }, place);
  const closing = { '[': ']', '{': '}' }[value.charAt(0)];
  if (closing && !value.includes(closing))
    return finding(
      'yaml-sonderzeichen',
      'klammer',
      { ...facts, zeichen: value.charAt(0), ende: closing },
      place,
    );
  const commas = closing === ']' ? /,\s*(?=,)|^\[\s*(?=,)/.exec(value) : null;
  if (commas) {
    const at = start + commas.index + commas[0].length;
    return finding('yaml-sonderzeichen', 'kommas', { angabe }, source.place(at, at + 1));
  }
  const special = /^(?:[@`%*&!,?{}[\]]|\|(?![+-]?\d?\s*(#.*)?$)|>(?![+-]?\d?\s*(#.*)?$))/.exec(value);
  if (special)
    return finding('yaml-sonderzeichen', 'anfang', { ...facts, zeichen: value.charAt(0) }, place, more);
  const colon = /:(?=\s|$)/.exec(value);
  const inner = /^([a-z_]+):(?=\s|$)/.exec(value)?.[1];
  if (colon && inner && angabe) {
    return finding(
      'yaml-doppelpunkt',
      'inZeile',
      { ...facts, innen: inner },
      source.place(start, start + inner.length + 1),
      ersterText(angabe) ? {} : { fix: replace(place, better, false) },
    );
  }
  const inGroup = ersterText(angabe);
  if (colon && inGroup && source.line(source.place(start, start).line).startsWith(angabe)) {
    const at = start + colon.index;
    const said = { ...facts, zeile: `${inGroup}: ${better}` };
    return finding('yaml-doppelpunkt', 'gruppe', said, source.place(at, at + 1));
  }
  if (colon) {
    const at = start + colon.index;
    return finding('yaml-doppelpunkt', 'zweiter', facts, source.place(at, at + 1), more);
  }
  return undefined;
}

/** The finding for a value that begins with `#`, and is a comment to YAML. */
export function explainHash(source: Source, { text, start, end }: Comment): Finding {
  const place = source.place(start, end);
  const angabe = entryAt(source, place.line)?.angabe ?? '';
  const besser = quoted(text);
  const facts = { angabe, wert: text, besser, zeichen: '#' };
  return finding('yaml-sonderzeichen', 'anfang', facts, place, { fix: replace(place, besser, false) });
}

/** The finding for a value that uses an anchor, an alias or a tag, or is a brace within a brace. */
export function explainValue(source: Source, offset: number): Finding {
  const number = source.place(offset, offset).line;
  const entry = entryAt(source, number);
  const explained = entry && explainEntry(source, entry);
  if (explained) return explained;
  const zeichen = source.text.charAt(offset);
  const rest = source.text.slice(offset).split('\n', 1)[0] ?? '';
  const place = source.place(offset, offset + Math.max(1, rest.length));
  return finding(
    'yaml-sonderzeichen',
    'anfang',
    { angabe: '', wert: rest, besser: quoted(rest), zeichen },
    place,
  );
}
