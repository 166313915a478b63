/**
 * The lines of a plain header, one after the other. Changed in place: it is the hottest loop of a check, and a new
 * object for each line would cost as much as reading it.
 */
export interface PlainLines {
  readonly text: string;
  /** Where the text begins in the file. */
  readonly offset: number;
  /** Where the line begins, its first character that is no blank, and its end, trailing blanks not counted. */
  at: number;
  from: number;
  end: number;
  /** Where the next line begins. */
  next: number;
  indent: number;
  isOver: boolean;
  /** Whether a comment stood before the line. */
  isCommented: boolean;
  /** Where the value that was read last ends for YAML, in the file: behind its line, or behind the colon of an empty one. */
  valueEnd: number;
  nodes: number;
}

/** Signs that the long way has to judge: tabs, and line ends of other systems. */
const unusual = /[\t\r\u0085\u2028\u2029\ufeff]/;

/** Nesting that could be too deep; in most headers there is nothing with which it begins. */
const mayBeDeep = (text: string): boolean =>
  (text.includes('- -') ||
    text.includes('? ') ||
    text.includes('{') ||
    text.includes('[[') ||
    text.includes('[ ')) &&
  /[[{][[{ ]{20}|(?:[-?] ){9}/.test(text);

/** A line that is set in by more than the long way allows. */
const farIn = `\n${' '.repeat(33)}`;

/** Goes to the next line that says something. A comment at the left edge that begins with `# ` says nothing. */
export function lineAfter(lines: PlainLines): void {
  const { text } = lines;
  lines.isCommented = false;
  for (;;) {
    if (lines.next >= text.length) {
      lines.isOver = true;
      return;
    }
    lines.at = lines.next;
    const lineEnd = text.indexOf('\n', lines.at);
    let end = lineEnd === -1 ? text.length : lineEnd;
    lines.next = lineEnd === -1 ? text.length : lineEnd + 1;
    while (end > lines.at && text.charCodeAt(end - 1) === 32) end -= 1;
    if (end === lines.at) continue;
    let from = lines.at;
    while (text.charCodeAt(from) === 32) from += 1;
    if (from === lines.at && text.charCodeAt(from) === 35 && (end === from + 1 || text[from + 1] === ' ')) {
      lines.isCommented = true;
      continue;
    }
    lines.from = from;
    lines.end = end;
    lines.indent = from - lines.at;
    return;
  }
}

/** The first line of a header; undefined if there is anything in it that the long way has to judge. */
export function startLines(text: string, offset: number): PlainLines | undefined {
  if (unusual.test(text) || text.includes(farIn) || text.includes('<!') || mayBeDeep(text)) return undefined;
  const lines = {
    text,
    offset,
    at: 0,
    from: 0,
    end: 0,
    next: 0,
    indent: 0,
    isOver: false,
    isCommented: false,
    valueEnd: offset,
    nodes: 0,
  };
  lineAfter(lines);
  return lines;
}
