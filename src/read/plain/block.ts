import type { TextNode } from '../tree.js';
import { lineAfter, type PlainLines } from './lines.js';

/** The lines of a block, without their common indentation; undefined if they are not set in alike. */
function linesOf(lines: PlainLines, indent: number): readonly string[] | undefined {
  const { text } = lines;
  const content: string[] = [];
  let width = 0;
  let blanks = 0;
  let last = lines.next;
  for (let at = lines.next; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    // YAML ends the last block of a text without a line end in a way of its own.
    if (lineEnd === -1) return undefined;
    let from = at;
    while (text.charCodeAt(from) === 32) from += 1;
    if (from === lineEnd) {
      if (from > at || content.length === 0) return undefined;
      blanks += 1;
    } else {
      const own = from - at;
      if (content.length === 0) width = own;
      if (own < width || width <= indent) {
        if (own > indent || content.length === 0) return undefined;
        break;
      }
      while (blanks > 0) {
        content.push('');
        blanks -= 1;
      }
      content.push(text.slice(at + width, lineEnd));
      last = lineEnd + 1;
    }
    at = lineEnd + 1;
  }
  lines.next = last;
  return content.length === 0 ? undefined : content;
}

/** Joins lines as `>` does: a line end is a blank, an empty line is a line end. */
function folded(lines: readonly string[]): string | undefined {
  let text = '';
  let isBreak = false;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      text += '\n';
      isBreak = true;
      continue;
    }
    if (/^ | $/.test(line)) return undefined;
    text += index === 0 || isBreak ? line : ` ${line}`;
    isBreak = false;
  }
  return text;
}

/** A text on the lines below `|`, `|-`, `>` or `>-`. */
export function blockText(lines: PlainLines, at: number, indent: number): TextNode | undefined {
  const mark = lines.text.slice(at, lines.end);
  const kind = /^([|>])(-?)$/.exec(mark);
  // A blank behind the mark is not counted in `end`, but is rare enough for the long way.
  if (!kind || lines.text.charCodeAt(lines.end) !== 10) return undefined;
  const content = linesOf(lines, indent);
  const text = content && (kind[1] === '|' ? content.join('\n') : folded(content));
  if (text === undefined || text.trim() === '') return undefined;
  // Perhaps an entry that was set in by mistake.
  if (content?.some((line) => /^ *[a-z_]+:(?: |$)/.test(line))) return undefined;
  const end = lines.offset + lines.next;
  lines.valueEnd = end;
  lines.nodes += 1;
  lineAfter(lines);
  const whole = kind[2] === '-' ? text : `${text}\n`;
  return { kind: 'text', text: whole, plain: false, start: lines.offset + at, end };
}
