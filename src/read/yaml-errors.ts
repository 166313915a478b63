import type { Finding } from '../base/diagnostic.js';
import { finding, replace } from './finding.js';
import type { Source } from './source.js';

/** What is known of a syntax error: the parser's code and the offsets in the file. Its English words are not used. */
interface SyntaxError {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A line `  - schlüssel: wert`, with the offset in the file at which the value begins. */
interface Entry {
  readonly angabe: string;
  readonly value: string;
  readonly start: number;
}

function entryAt(source: Source, number: number): Entry | undefined {
  const line = source.line(number);
  const match =
    /^(\s*(?:- +)*)([^\s:#"'{}[\]][^:]*?)?(:[ \t]+|(?<=- ))(\S.*)$/.exec(line) ??
    /^(\s*-)()( +)(\S.*)$/.exec(line);
  if (!match?.[4]) return undefined;
  const value = match[4].trimEnd();
  return { angabe: match[2] ?? '', value, start: source.startOf(number) + line.length - match[4].length };
}

/** The value in quotes that keep every character. */
const quoted = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

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

/** Says what is wrong with the value of an entry, judged by its own text alone; undefined if it looks right. */
function explainEntry(source: Source, { angabe, value, start }: Entry): Finding | undefined {
  const place = source.place(start, start + value.length);
  const better = quoted(value);
  const more = { fix: replace(place, better) };
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
    );
  }
  if (colon) {
    const at = start + colon.index;
    return finding('yaml-doppelpunkt', 'zweiter', facts, source.place(at, at + 1), more);
  }
  return undefined;
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

function* tabs(source: Source, from: number, to: number): Iterable<Finding> {
  for (let number = from; number <= to; number += 1) {
    const indent = /^ *\t[ \t]*/.exec(source.line(number))?.[0];
    if (indent === undefined || source.line(number).trim() === '') continue;
    const start = source.startOf(number);
    const place = source.place(start, start + indent.length);
    const fix = replace(place, indent.replaceAll('\t', '  '));
    yield finding('yaml-tabulator', 'einrueckung', {}, place, { fix });
  }
}

/** A line that is no entry at all, or is set in where nothing can be set in. */
function explainLine(source: Source, number: number): Finding | undefined {
  const line = source.line(number);
  const start = source.startOf(number);
  const place = source.place(start + line.length - line.trimStart().length, start + line.trimEnd().length);
  const noBlank = /^(\s*)([a-z_]+):(\S.*)$/.exec(line);
  if (noBlank && !/^\s*https?:/.test(line)) {
    const at = start + (noBlank[1]?.length ?? 0) + (noBlank[2]?.length ?? 0);
    return finding(
      'yaml-doppelpunkt',
      'ohneLeerzeichen',
      { angabe: noBlank[2] ?? '' },
      source.place(at, at + 1),
      {
        fix: replace(source.place(at, at + 1), ': '),
      },
    );
  }
  if (!/^\s*(- |#)/.test(line) && !/:(\s|$)/.test(line))
    return finding('yaml-syntax', 'keineAngabe', { zeile: line.trim() }, place);
  if (/^- /.test(line)) return finding('yaml-strich', 'ohneListe', { zeile: line.trim() }, place);
  if (/^\s/.test(line)) return finding('yaml-einrueckung', 'passtNicht', { zeile: line.trim() }, place);
  return undefined;
}

/** A dash in the first column of the first entry makes a list of the whole header. */
export function topLevelDash(source: Source, first: number, last: number): Finding | undefined {
  let number = first;
  while (number < last && /^\s*(#.*)?$/.test(source.line(number))) number += 1;
  const dash = /^-[ \t]+(?=[\w-]+:(\s|$))/.exec(source.line(number))?.[0];
  if (dash === undefined) return undefined;
  const start = source.startOf(number);
  return finding('yaml-strich', 'amAnfang', {}, source.place(start, start + 1), {
    fix: replace(source.place(start, start + dash.length), '', false),
  });
}

function explainError(source: Source, error: SyntaxError, first: number): Finding {
  const from = source.place(error.start, error.start).line;
  const to = source.place(error.end, error.end).line;
  if (error.code === 'MULTIPLE_DOCS')
    return finding('yaml-syntax', 'zweiTeile', {}, source.place(error.start, error.start + 3));
  if (error.code === 'BAD_DQ_ESCAPE')
    return finding('yaml-syntax', 'rueckstrich', {}, source.place(error.start, error.end));
  if (/^%/.test(source.line(first))) {
    const start = source.startOf(first);
    return finding('yaml-syntax', 'anweisung', {}, source.place(start, start + source.line(first).length));
  }
  const dash = topLevelDash(source, first, from);
  if (dash && error.code !== 'MISSING_CHAR') return dash;
  // An opened quote or bracket is noticed by the parser only where the text ends: look back for where it was opened.
  const back = ['MISSING_CHAR', 'BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'].includes(
    error.code,
  )
    ? first
    : from;
  for (let number = from; number >= back; number -= 1) {
    const entry = entryAt(source, number);
    const explained = entry && explainEntry(source, entry);
    const isOpen =
      explained?.key === 'offen' ||
      (error.code !== 'MISSING_CHAR' && explained?.rule === 'yaml-sonderzeichen');
    if (explained && (isOpen || (number >= from && error.code !== 'MISSING_CHAR'))) return explained;
  }
  for (let number = to; number >= from; number -= 1) {
    const explained = explainLine(source, number);
    if (explained) return explained;
  }
  return finding(
    'yaml-syntax',
    'unklar',
    {},
    source.place(error.start, Math.max(error.end, error.start + 1)),
  );
}

/** Whether a line is set in as the line above it asks: like it, or deeper below a key without a value. */
function looksRight(source: Source, number: number): boolean {
  let above = number - 1;
  while (above > 1 && source.line(above).trim() === '') above -= 1;
  const indent = (line: string): number => line.length - line.trimStart().length;
  const step = indent(source.line(number)) - indent(source.line(above));
  return step === 0 || (step > 0 && /:\s*$/.test(source.line(above)));
}

/**
 * Turns the parser's errors into findings that a clerk can act on: one a cause, judged by the line as it was typed.
 *
 * @param from the offset at which the YAML text begins; `to` where it ends
 */
export function explainSyntax(
  source: Source,
  errors: readonly SyntaxError[],
  from: number,
  to: number,
): readonly Finding[] {
  const first = source.place(from, from).line;
  const withTabs = [...tabs(source, first, source.place(to, to).line)];
  if (withTabs.length > 0) return withTabs;
  const found: Finding[] = [];
  for (const error of errors) {
    const explained = explainError(source, error, first);
    if (found.some(({ place }) => place.line === explained.place.line)) continue;
    // What follows on an open quote or bracket is its consequence; an unclear error behind a clear one is, too.
    if (
      found.length > 0 &&
      (explained.key === 'unklar' || explained.place.line < (found[0]?.place.line ?? 0))
    )
      continue;
    if (explained.key === 'ohneListe' && found.some(({ key }) => key === 'ohneListe')) continue;
    found.push(explained);
    if (explained.rule === 'yaml-anfuehrung' && explained.key === 'offen') break;
    if (explained.key === 'amAnfang') break;
  }
  // What is told last of all: an unclear error beside a clear one, a line that is right below one that is not.
  const clear = found.filter(({ key }) => key !== 'unklar');
  const causes = clear.filter(({ key, place }) => key !== 'passtNicht' || !looksRight(source, place.line));
  return [causes, clear, found].find((list) => list.length > 0) ?? [];
}
