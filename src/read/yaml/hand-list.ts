import type { Edit, Finding } from '../../base/diagnostic.js';
import { marksIn } from '../../base/list-marks.js';
import { finding, replace } from '../finding.js';
import { isNamensliste } from '../schema/groups.js';
import { entryText } from '../schema/list-entries.js';
import { mayBeText } from '../schema/names.js';
import type { Source } from '../source.js';
import { type HandList, type Line, lineAt, listAround } from './list-around.js';

/** An entry of such a list: its first line, the length of the sign before it, and all its words. */
interface Entry {
  readonly first: Line;
  readonly mark: number;
  readonly words: string;
  readonly end: number;
  /** Whether a comment stands between its words: they cannot become one line. */
  readonly isCut: boolean;
}

const isNumber = (text: string): boolean => /^\w/.test(text);

/** A line without its sign. A number in prose may be a word of it: "2. Lesung". */
const wordsOf = (text: string, mark: number, list: string): string =>
  isNumber(text) && mayBeText(list) ? text : text.slice(mark).trim();

/** Whether the signs may as well be a part of a text that goes on over several lines, and that YAML has read as such. */
const isPerhapsText = ({ name }: HandList, entries: readonly Entry[]): boolean =>
  mayBeText(name) && entries.every(({ first: { text } }) => isNumber(text) || /^[–—]/.test(text));

/** The entries of a list; a line without a sign that is set in further than the one above goes on with it. */
function entriesOf({ name, beside, below }: HandList): readonly Entry[] {
  const lines = beside ? [beside, ...below] : below;
  const marks = marksIn(lines.map(({ text }) => text));
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const mark = marks[index] ?? 0;
    const last = entries.at(-1);
    if (last && mark === 0 && last.mark > 0 && last.first !== beside && line.indent > last.first.indent) {
      const isCut = last.isCut || lines[index - 1]?.hasComment === true;
      entries[entries.length - 1] = { ...last, words: `${last.words} ${line.text}`, end: line.end, isCut };
    } else
      entries.push({ first: line, mark, words: wordsOf(line.text, mark, name), end: line.end, isCut: false });
  }
  return entries;
}

/**
 * Whether each is an entry of its own. In a list of names a line without a sign is one, too, if nothing else can be meant:
 * YAML could not read it, and it is set in like the others.
 */
function areEntries(
  { name, below, beside }: HandList,
  entries: readonly Entry[],
  isUnread: boolean,
): boolean {
  const indent = below[0]?.indent ?? 0;
  const isNames = isNamensliste(name) && isUnread && !beside;
  return entries.every(({ first, mark, words }) => {
    const away = first === beside ? 0 : Math.abs(first.indent - indent);
    return mark > 0 ? away < 2 : isNames && away === 0 && !/:(?:\s|$)/.test(words);
  });
}

/** The text of an entry as it is written; one that has a name of a group (`schritt: …`) begins the group. */
const written = (words: string, list: string): string =>
  !isNamensliste(list) && /^[a-z_]+: [^:]*$/.test(words) ? words : entryText(words);

/** Writes each entry with a dash; what stands behind it on the line, a comment, stays. */
function editsFor(source: Source, list: HandList, entries: readonly Entry[]): readonly Edit[] {
  const { name, indent, colon, beside, below } = list;
  const own = below[0]?.indent ?? 0;
  const dash = `${' '.repeat(own > indent ? own : indent + 2)}- `;
  return entries.map(({ first, words, end }) => {
    const from = first === beside ? colon : first.start - first.indent;
    const text = `${first === beside ? '\n' : ''}${dash}${written(words, name)}`;
    return { ...source.place(from, end), text };
  });
}

/**
 * What is to be said about a list whose lines were typed with another sign than a dash, or of which some have none: the list
 * as it has to be typed. Undefined if a line is not certainly an entry.
 *
 * @param number a line of the list
 * @param isUnread whether YAML cannot read it
 */
export function explainHandList(source: Source, number: number, isUnread: boolean): Finding | undefined {
  const list = listAround(source, number);
  const entries = list ? entriesOf(list) : [];
  const wrong = entries.find(({ first }) => first === list?.beside || !/^-[ \t]+\S/.test(first.text))?.first;
  if (!list || !wrong || !areEntries(list, entries, isUnread)) return undefined;
  if (!isUnread && isPerhapsText(list, entries)) return undefined;
  const eintraege = entries.map(({ words }) => written(words, list.name));
  const fix = entries.some(({ isCut }) => isCut)
    ? {}
    : { fix: { safe: false, edits: editsFor(source, list, entries) } };
  const place = source.place(wrong.start, wrong.end);
  return finding('yaml-strich', 'andereZeichen', { angabe: list.name, eintraege }, place, fix);
}

/** A line with another sign in a list that has dashes: it alone is told. */
export function explainStrayMark(source: Source, number: number): Finding | undefined {
  const { text, start, end, indent } = lineAt(source, number, 0);
  const mark = /^(?:[•·–—‣▪◦●○➢]|\*(?=[ \t\u00a0]|[^*]*$))[ \t\u00a0]*(?=\S)/.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const before = ' '.repeat(indent);
  const isDeeper = (line: string): boolean => line.trim() === '' || line.startsWith(`${before} `);
  let above = number - 1;
  while (above > 1 && isDeeper(source.line(above))) above -= 1;
  if (!source.line(above).startsWith(`${before}- `)) return undefined;
  const place = source.place(start, end);
  const eintrag = written(text.slice(mark.length), '');
  const fix = replace(place, `- ${eintrag}`, false);
  return finding('yaml-strich', 'anderesZeichen', { eintrag }, place, { fix });
}
