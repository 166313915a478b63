import type { Finding } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import type { Source } from '../source.js';
import { accepts, margin } from './levels.js';
import type { Row, Spot } from './rows.js';
import { wrongDepth } from './wrong-depth.js';

/** A line of a text as if it were an entry, to be told how far it has to be set in. */
const lineOf = (source: Source, number: number): Row => {
  const line = source.line(number);
  const start = line.search(/\S/);
  return { number, start, indent: start, isItem: false, value: line.trim(), at: 0 };
};

/** Whether a line begins with the name of an entry of the header. */
const isEntry = (value: string): boolean => accepts(margin, /^[a-z_]+/.exec(value)?.[0] ?? '-');

/** A line that can be no text: an entry of its own, a remark, the end of the header. */
const isOther = (value: string): boolean => /^(?:- |#|---|[\p{L}_]+:(?:\s|$))/u.test(value) || isEntry(value);

/** The lines of a text below `|` or `>`, also those that stand too far to the left to be read as such. */
function linesOf(source: Source, { number, indent }: Row): readonly Row[] {
  const lines: Row[] = [];
  for (let next = number + 1; next <= source.count(); next += 1) {
    const line = lineOf(source, next);
    if (line.value === '') continue;
    // The first line below the bar is text, unless it is surely none.
    const isFirst = lines.length === 0 && /^[\p{L}_]+:/u.test(line.value) && !isEntry(line.value);
    if (line.start <= indent && isOther(line.value) && !isFirst) break;
    lines.push(line);
  }
  return lines;
}

/** Whether a line is one of a text below `|` or `>`: whatever its signs mean to YAML, they are words there. */
export function isInBlock(source: Source, number: number): boolean {
  let { start } = lineOf(source, number);
  for (let above = number - 1; above > 1 && start > 0; above -= 1) {
    const line = lineOf(source, above);
    if (line.value === '' || line.start >= start) continue;
    if (/:[ \t]+[|>][+-]?\d?$/.test(line.value)) return true;
    start = line.start;
  }
  return false;
}

/** The lines that are set in wrongly, and one that is right. */
function wrongOf(
  lines: readonly Row[],
  { indent }: Row,
): readonly [wrong: readonly Row[], right: Row | undefined] {
  const outside = lines.filter(({ start }) => start <= indent);
  if (outside.length > 0) return [outside, lines.find(({ start }) => start > indent)];
  const [first, ...others] = lines;
  const less = others.filter(({ start }) => first && start < first.start);
  const least = Math.min(...less.map(({ start }) => start));
  const isFirst = first?.start !== indent + 2 && less.length * 2 >= others.length && least >= indent + 2;
  return isFirst && first ? [[first], less.find(({ start }) => start === least)] : [less, first];
}

/** The text is not set in at all: told at its first line. */
function flatBlock(
  source: Source,
  { name = '', value, indent }: Row,
  { number, start, value: words }: Row,
): Finding {
  const at = source.startOf(number) + start;
  const facts = { angabe: name, zeichen: value.charAt(0), leerzeichen: indent + 2 };
  return finding('yaml-einrueckung', 'block', facts, source.place(at, at + words.length));
}

/** A line of a text below `|` or `>` is set in less than the first one: YAML ends the text there. */
export function blockLines({ source, row }: Spot): Finding | undefined {
  if (!/^[|>][+-]?\d?$/.test(row.value)) return undefined;
  const lines = linesOf(source, row);
  const [top] = lines;
  if (top && top.start <= row.indent) return flatBlock(source, row, top);
  const [wrong, right] = wrongOf(lines, row);
  const [first] = wrong;
  if (!first || !right) return undefined;
  // Entries below the text: it is its name that stands too far to the left.
  if (wrong.length > 1 && wrong.every(({ value }) => isOther(value))) return undefined;
  const [, name] = /^([a-z_]+):(?:\s|$)/.exec(first.value) ?? [];
  const level =
    name !== undefined && isEntry(name)
      ? margin
      : { column: right.start, isList: false, of: '', first: right.value };
  const same = wrong.filter(({ start }) => start === first.start);
  return wrongDepth(source, { rows: same, level, below: '', moved: same }, () => true);
}

/** Whether the header has an entry of a name where it belongs. */
const isGiven = (source: Source, name: string): boolean => new RegExp(`^${name}:`, 'm').test(source.text);

/** Lines of a text below `|` or `>` that are entries of the header, set in by mistake. */
export function* entriesInBlock(source: Source, written: string, start: number): Iterable<Finding> {
  const [, text = ''] =
    /([\p{L}_]+):[ \t]+$/u.exec(source.text.slice(source.text.lastIndexOf('\n', start) + 1, start)) ?? [];
  const told = new Set<string>();
  for (const { 1: blanks = '', 2: angabe = '', index } of written.matchAll(/^( +)([a-z_]+):(?=\s|$)/gm)) {
    if (!accepts(margin, angabe) || told.has(angabe) || isGiven(source, angabe)) continue;
    told.add(angabe);
    const at = start + index + blanks.length;
    yield finding('angabe-im-text', 'zeile', { angabe, text }, source.place(at, at + angabe.length));
  }
}
