/** How a line of Markdown begins. */
export interface LineStart {
  /** Where its prose begins: behind the marks of lists and quotations, or at its end if it holds none. */
  readonly at: number;
  /** Whether a sentence of the line before ends here. */
  readonly isNew: boolean;
  readonly isList: boolean;
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

/** The end of the line that closes a code block, or of the text. */
function endOfCode(text: string, at: number): number {
  const fence = text.slice(at, at + 3);
  let end = endOfLine(text, at);
  while (end < text.length) {
    const line = end + 1;
    end = endOfLine(text, line);
    if (text.slice(line, end).trimStart().startsWith(fence)) break;
  }
  return end;
}

/** Where a line, or several, is no prose (code, a heading, a row of a table, a rule): its end. */
function endOfOther(text: string, at: number): number | undefined {
  if (/^(?:`{3}|~{3})/.test(text.slice(at, at + 3))) return endOfCode(text, at);
  if (!/[#|\-=*_]/.test(text.charAt(at))) return undefined;
  const end = endOfLine(text, at);
  return /^(?:#{1,6}(?:[ \t]|$)|\||(?:[-=*_][ \t]*){2,}$)/.test(text.slice(at, end)) ? end : undefined;
}

/**
 * Reads the beginning of the line at `start`.
 *
 * @param wasList whether the lines before belong to a list
 * @param isOpen whether the line before ends inside a sentence
 */
export function lineStart(text: string, start: number, wasList: boolean, isOpen: boolean): LineStart {
  // Most lines begin with a letter, or are empty.
  const first = text.charCodeAt(start);
  if ((first | 32) >= 97 && (first | 32) <= 122) return { at: start, isNew: false, isList: wasList };
  if (first === 10) return { at: start, isNew: true, isList: false };
  const line = text.slice(start, start + 100);
  const [marks = ''] = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/.exec(line) ?? [];
  let at = start + marks.length;
  // In the middle of a paragraph only a 1 begins a list: the line "29. Juli …" goes on with the sentence.
  const isOrdinal = isOpen && !wasList && /^[ \t]*(?!1[.)])\d/.test(marks);
  if (isOrdinal) at = start;
  else if (at === text.length || text.charAt(at) === '\n') return { at, isNew: true, isList: false };
  const isItem = !isOrdinal && /[-*+\d]/.test(marks);
  const end = endOfOther(text, at);
  return { at: end ?? at, isNew: isItem || end !== undefined, isList: wasList || isItem };
}
