import type { Finding } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { limits } from '../limits.js';
import type { Source } from '../source.js';
import { isInBlock } from './block-lines.js';
import { causesIn } from './causes.js';
import type { Comments } from './comments.js';
import { entryAt, explainAbove, explainEntry } from './entry.js';
import { explainHandList } from './hand-list.js';
import { explainLine, hardBlanks, looksRight, tabs, topLevelDash } from './lines.js';

/** What is known of a syntax error: the parser's code and the offsets in the file. Its English words are not used. */
interface SyntaxError {
  readonly code: string;
  readonly start: number;
  readonly end: number;
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
  const handList = explainHandList(source, from, true);
  if (handList) return handList;
  // An opened quote or bracket is noticed by the parser only where the text ends: look back for where it was opened.
  const back = ['MISSING_CHAR', 'BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'].includes(
    error.code,
  )
    ? first
    : from;
  for (let number = from; number >= back; number -= 1) {
    const entry = isInBlock(source, number) ? undefined : entryAt(source, number);
    const explained = entry && explainEntry(source, entry);
    const isOpen =
      explained?.key === 'offen' ||
      (error.code !== 'MISSING_CHAR' && explained?.rule === 'yaml-sonderzeichen');
    if (explained && (isOpen || (number >= from && error.code !== 'MISSING_CHAR'))) return explained;
  }
  const above = explainAbove(source, from);
  if (above) return above;
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

/** The first errors of each line, and no more of them than anybody reads. */
function firstOfEachLine(source: Source, errors: readonly SyntaxError[]): readonly SyntaxError[] {
  const firsts: SyntaxError[] = [];
  let [from, to, count] = [0, 0, 0];
  for (const error of errors) {
    if (firsts.length === limits.explainedErrors) break;
    // Thousands of errors on one line: to ask for the place of each would take seconds.
    if (error.start < from || error.start >= to) {
      const { line } = source.place(error.start, error.start);
      [from, to, count] = [source.startOf(line), source.startOf(line + 1), 0];
    }
    count += 1;
    if (count <= limits.errorsOfLine) firsts.push(error);
  }
  return firsts;
}

/** The lines of an error and the one above it. */
function linesAround(source: Source, start: number, end: number): readonly number[] {
  const first = source.place(start, start).line - 1;
  const count = Math.min(source.place(end, end).line - first, limits.explainedErrors) + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Whether a `#` explains the error better: it ended a text that goes on in the next line, or hid a closing bracket. */
function cutOff(source: Source, { key, place, facts }: Finding, comments: Comments): Finding | undefined {
  const isBracket = key === 'klammer' || (key === 'anfang' && /^[[{]$/.test(String(facts.zeichen)));
  if (!isBracket && !['keineAngabe', 'passtNicht', 'unklar'].includes(key)) return undefined;
  let above = place.line - 1;
  while (above > 1 && source.line(above).trim() === '') above -= 1;
  const comment = comments.get(place.line) ?? (isBracket ? undefined : comments.get(above));
  if (!comment) return undefined;
  const { text, start, end } = comment;
  return finding('yaml-sonderzeichen', 'raute', { text }, source.place(start, end));
}

/** No more of them than anybody reads. The last one mends all those that are not told. */
function fewTabs(found: readonly Finding[]): readonly Finding[] {
  const told = found.slice(0, limits.explainedErrors);
  const edits = found.slice(told.length - 1).flatMap(({ fix }) => fix?.edits ?? []);
  return told.map((tab, index) => (index === told.length - 1 ? { ...tab, fix: { safe: true, edits } } : tab));
}

/**
 * Turns the parser's errors into findings that a clerk can act on: one a cause, judged by the line as it was typed.
 *
 * @param from the offset at which the YAML text begins; `to` where it ends
 * @param comments the words that the parser took for a comment
 */
export function explainSyntax(
  source: Source,
  errors: readonly SyntaxError[],
  from: number,
  to: number,
  comments: Comments,
): readonly Finding[] {
  const first = source.place(from, from).line;
  const last = source.place(to, to).line;
  const withTabs = [...tabs(source, first, last)];
  const few = firstOfEachLine(source, errors);
  const [firstTab] = withTabs;
  if (firstTab) {
    // A tab may turn everything below it into errors, but nothing above it.
    const above = few
      .filter(({ end }) => source.place(end, end).line < firstTab.place.line - 1)
      .map((error) => explainError(source, error, first))
      .filter(({ rule }) => rule === 'yaml-doppelpunkt' || rule === 'yaml-sonderzeichen');
    return [...above, ...fewTabs(withTabs)];
  }
  const near = new Set(few.flatMap(({ start, end }) => linesAround(source, start, end)));
  const blanks = [...hardBlanks(source, first, last)].filter(({ place }) => near.has(place.line));
  if (blanks.length > 0) return blanks;
  const causes = causesIn(source, first, last, () => few.map((error) => explainError(source, error, first)));
  if (causes.length > 0) return causes;
  const found: Finding[] = [];
  for (const error of few) {
    const seen = explainError(source, error, first);
    const explained = cutOff(source, seen, comments) ?? seen;
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
  const straight = clear.filter(({ key, place }) => key !== 'passtNicht' || !looksRight(source, place.line));
  return [straight, clear, found].find((list) => list.length > 0) ?? [];
}
