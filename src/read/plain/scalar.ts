import type { ListNode, TextNode } from '../tree.js';
import type { PlainLines } from './lines.js';

/** First characters that mean something to YAML, or blanks that only look like one. */
const indicator = /[-?:,[\]{}#&*!|>'"%@`~=<\s\u200b-\u200f\u2060-\u2064]/;

/** A second colon, a comment, words for "empty". A colon within a word is plain: `12:30`, `https://…`. */
const doubtful = /:(?![!-~])| #|^(?:null|Null|NULL)$/;

const lineEnd = ({ text, offset, next }: PlainLines): number => offset + Math.min(next, text.length);

/** A text on the line; undefined if it is not certain what YAML makes of it. */
export function scalar(lines: PlainLines, at: number): TextNode | undefined {
  const { text, end, offset } = lines;
  const quote = text.charCodeAt(at);
  lines.valueEnd = lineEnd(lines);
  lines.nodes += 1;
  if (quote === 34 || quote === 39) {
    const value = text.slice(at + 1, end - 1);
    const isWhole = end > at + 1 && text.charCodeAt(end - 1) === quote;
    if (!isWhole || value.includes(quote === 34 ? '"' : "'") || value.includes('\\')) return undefined;
    if (value.trim() === '') return undefined;
    return { kind: 'text', text: value, plain: false, start: offset + at, end: offset + end };
  }
  const value = text.slice(at, end);
  if (indicator.test(value.charAt(0)) || value.endsWith(':') || doubtful.test(value)) return undefined;
  return { kind: 'text', text: value, plain: true, start: offset + at, end: offset + end };
}

/** An item of a list in brackets. */
const item = /(?:"([^"\\]*)"|([^\s"'[\]{},:#&*!|>?%@`~=<-][^"'[\]{},:#]*))(?=[,\]])/y;

/** A list in brackets on one line: `[Nordhafen, "Werder, Süd"]`. */
export function flowList(lines: PlainLines, at: number): ListNode | undefined {
  const { text, end, offset } = lines;
  const items: TextNode[] = [];
  lines.valueEnd = lineEnd(lines);
  lines.nodes += 1;
  let from = at + 1;
  const isEmpty = text.charCodeAt(from) === 93;
  while (!isEmpty) {
    while (text.charCodeAt(from) === 32) from += 1;
    item.lastIndex = from;
    const match = item.exec(text);
    if (!match) return undefined;
    const plain = match[2] !== undefined;
    const value = match[1] ?? match[2] ?? '';
    if (value.trim() === '' || (plain && (value.endsWith(' ') || doubtful.test(value)))) return undefined;
    const width = plain ? value.length : value.length + 2;
    items.push({ kind: 'text', text: value, plain, start: offset + from, end: offset + from + width });
    lines.nodes += 1;
    from = item.lastIndex;
    if (text.charCodeAt(from) === 93) break;
    from += 1;
  }
  if (from + 1 !== end) return undefined;
  return { kind: 'list', items, start: offset + at, end: offset + end };
}
