import { lineStart } from './line-start.js';
import { endsSentence } from './sentence-end.js';
import type { Span } from './span.js';

const marks = ['.', '!', '?', '…', '\n'] as const;

/** Finds the next mark from an offset on; each call must go on from the last one. Past the last mark: the end. */
function markFinder(text: string): (at: number) => number {
  const found = marks.map(() => -1);
  return (at) => {
    let next = text.length;
    for (let index = 0; index < marks.length; index += 1) {
      if ((found[index] as number) < at) {
        const offset = text.indexOf(marks[index] as string, at);
        found[index] = offset === -1 ? text.length : offset;
      }
      if ((found[index] as number) < next) next = found[index] as number;
    }
    return next;
  };
}

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
  const nextMark = markFinder(text);
  let { at, isList } = lineStart(text, 0, false, false);
  let from = at;
  while (at < text.length) {
    const mark = nextMark(at);
    const isLine = text.charCodeAt(mark) === 10;
    const line = isLine ? lineStart(text, mark + 1, isList, mark > from) : undefined;
    at = line?.at ?? mark + 1;
    isList = line?.isList ?? isList;
    if (mark < text.length && !(line ? line.isNew : endsSentence(text, mark))) {
      // Nothing is open yet: the sentence begins behind the marks of its line.
      if (mark <= from) from = at;
      continue;
    }
    const sentence = trimmed(text, from, line ? mark : Math.min(at, text.length));
    if (sentence) sentences.push(sentence);
    from = at;
  }
  return sentences;
}
