import { nameOf } from '../../base/characters.js';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import { explainStrayMark } from './hand-list.js';

/** Tabs at the start of a line: each a finding, and the cause of every other error. */
export function* tabs(source: Source, from: number, to: number): Iterable<Finding> {
  for (let number = from; number <= to; number += 1) {
    const indent = /^ *\t[ \t]*/.exec(source.line(number))?.[0];
    if (indent === undefined || source.line(number).trim() === '') continue;
    const start = source.startOf(number);
    const place = source.place(start, start + indent.length);
    const fix = replace(place, indent.replaceAll('\t', '  '));
    yield finding('yaml-tabulator', 'einrueckung', {}, place, { fix });
  }
}

/** A line without a name, a dash or a remark. */
const isStray = (line: string): boolean => !/^\s*(- |#|---)/.test(line) && !/:(\s|$)/.test(line);

/** A line that is no entry at all, or is set in where nothing can be set in. */
export function explainLine(source: Source, number: number): Finding | undefined {
  const line = source.line(number);
  // An empty line is nobody's fault: what is wrong stands above it.
  if (line.trim() === '') return number > 2 ? explainLine(source, number - 1) : undefined;
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
  const stray = explainStrayMark(source, number);
  if (stray) return stray;
  if (isStray(line)) {
    let first = number;
    while (first > 2 && /^\S/.test(source.line(first - 1)) && isStray(source.line(first - 1))) first -= 1;
    return first < number && /^\S/.test(line)
      ? explainLine(source, first)
      : finding('yaml-syntax', 'keineAngabe', { zeile: line.trim() }, place);
  }
  if (/^- /.test(line)) return finding('yaml-strich', 'ohneListe', { zeile: line.trim() }, place);
  if (!/^\s/.test(line)) return undefined;
  return (
    inTextAbove(source, number, place) ??
    finding('yaml-einrueckung', 'passtNicht', { zeile: line.trim() }, place)
  );
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A line of a text below its name that has a colon, and is set in like the line above it: it is not where it stands. */
function inTextAbove(source: Source, number: number, place: Place): Finding | undefined {
  const indent = indentOf(source.line(number));
  let above = number - 1;
  const isText = (line: string): boolean => indentOf(line) === indent && isStray(line);
  if (!isText(source.line(above))) return undefined;
  while (above > 2 && isText(source.line(above))) above -= 1;
  const [, angabe] = /^ *([a-z_]+):\s*$/.exec(source.line(above)) ?? [];
  if (angabe === undefined || indentOf(source.line(above)) >= indent) return undefined;
  return finding('yaml-doppelpunkt', 'absaetze', { angabe, leerzeichen: indent }, place);
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

/** Whether a line is set in as the line above it asks: like it, or deeper below a key without a value. */
export function looksRight(source: Source, number: number): boolean {
  let above = number - 1;
  while (above > 1 && source.line(above).trim() === '') above -= 1;
  const step = indentOf(source.line(number)) - indentOf(source.line(above));
  return step === 0 || (step > 0 && /:\s*$/.test(source.line(above)));
}

/** Blanks that only look like one: no-break, of a fixed width, ideographic. YAML takes them for letters. */
export const hardBlank = '[\\u00a0\\u2000-\\u200a\\u202f\\u3000]';

const hardAtStart = new RegExp(`^(?: *${hardBlank}[ \\u00a0]*|[ ]*(?:- +)?[a-z_]+ *:${hardBlank}+)(?=\\S)`);

/** Such blanks where a line is set in, or behind the colon of an entry. */
export function* hardBlanks(source: Source, from: number, to: number): Iterable<Finding> {
  for (let number = from; number <= to; number += 1) {
    const written = hardAtStart.exec(source.line(number))?.[0];
    if (written !== undefined) yield hardBlankAt(source, source.startOf(number), written);
  }
}

/** The finding for the first such blank in a piece of text; the fix makes common blanks of all of them. */
export function hardBlankAt(source: Source, start: number, written: string): Finding {
  const at = written.search(new RegExp(hardBlank));
  const place = source.place(start + at, start + at + 1);
  const common = written.slice(at).replace(new RegExp(hardBlank, 'g'), ' ');
  const fix = replace(source.place(start + at, start + written.length), common);
  return finding('yaml-syntax', 'leerzeichen', { zeichen: nameOf(written.charAt(at)) }, place, { fix });
}
