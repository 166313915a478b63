import { lineStart } from './line-start.js';
import { endsSentence, surelyEnds } from './sentence-end.js';
import type { Span } from './span.js';

/**
 * What may end a sentence: a mark, or the end of a line. A line that begins with a letter only goes on with the one
 * before it. Where a mark surely ends its sentence, the blank behind it belongs to the match.
 */
const mark = new RegExp(`[.!?…](?:${surelyEnds})?|\\n(?![A-Za-z])`, 'g');

/** The offset behind the next mark from an offset on. Past the last mark: one behind the end. */
function behindMark(text: string, at: number): number {
  mark.lastIndex = at;
  return mark.test(text) ? mark.lastIndex : text.length + 1;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Without the blanks around it; undefined if no word is left. */
function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  if (end - start > 4) return { start, end };
  return /[\p{L}\d]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

/**
 * The sentences of a Markdown text. An item of a list ends its sentence; headings, tables and code have none. The text
 * is not read letter by letter but from mark to mark: every text of every Steckbrief passes here.
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let { at, isList } = lineStart(text, 0, false, false);
  let from = at;
  while (at < text.length) {
    const behind = behindMark(text, at);
    const last = text.charCodeAt(behind - 1);
    // No mark is a blank, and no line end before a capital is one.
    if (last === 32 || (last === 10 && isCapital(text.charCodeAt(behind)))) {
      at = behind - 1;
      const sentence = trimmed(text, from, at);
      if (sentence) sentences.push(sentence);
      from = at;
      continue;
    }
    const end = behind - 1;
    const isLine = end < text.length && text.charCodeAt(end) === 10;
    const line = isLine ? lineStart(text, end + 1, isList, end > from) : undefined;
    at = line?.at ?? end + 1;
    isList = line?.isList ?? isList;
    if (end < text.length && !(line ? line.isNew : endsSentence(text, end))) {
      // Nothing is open yet: the sentence begins behind the marks of its line.
      if (end <= from) from = at;
      continue;
    }
    const sentence = trimmed(text, from, line ? end : Math.min(at, text.length));
    if (sentence) sentences.push(sentence);
    from = at;
  }
  return sentences;
}
