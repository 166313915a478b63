import type { ListNode, MapNode, TextNode, Tree } from '../tree.js';
import { blockText } from './block.js';
import { lineAfter, type PlainLines, startLines } from './lines.js';
import { flowList, scalar } from './scalar.js';

/** A name before a colon: letters, digits and single blanks. Other names are read the long way. */
const name = /[A-Za-z_äöüÄÖÜß][\wäöüÄÖÜß-]*(?: [\wäöüÄÖÜß-]+)*(?=:)/y;

const depth = 6;
const nodes = 4000;

const emptyText = (at: number): TextNode => ({ kind: 'text', text: '', plain: true, start: at, end: at });

const isDash = ({ text, from }: PlainLines): boolean =>
  text.charCodeAt(from) === 45 && text.charCodeAt(from + 1) === 32;

/** Whether the line that was just read is followed by one that is set in further: then its value is not over. */
const goesOn = (lines: PlainLines, indent: number): boolean => !lines.isOver && lines.indent > indent;

/** What stands behind a colon or a dash on the same line. Leaves `lines` at the line after it. */
function valueAt(lines: PlainLines, at: number, indent: number): TextNode | ListNode | undefined {
  const first = lines.text.charCodeAt(at);
  if (first === 124 || first === 62) return blockText(lines, at, indent);
  const value = first === 91 ? flowList(lines, at) : scalar(lines, at);
  lineAfter(lines);
  return goesOn(lines, indent) ? undefined : value;
}

/** The place behind a name and its colon where the value begins; -1 if something else is there. */
function behindColon({ text, end }: PlainLines, colon: number): number {
  let at = colon + 1;
  while (at < end && text.charCodeAt(at) === 32) at += 1;
  return at === colon + 1 && at < end ? -1 : at;
}

/** A value on the lines below its name: a group, a list, or nothing. */
function below(lines: PlainLines, indent: number, level: number): Tree | undefined {
  const { text, offset, next } = lines;
  // YAML lets an empty value begin behind the blanks at the end of its line.
  const empty = offset + (text.charCodeAt(next - 1) === 10 ? next - 1 : next);
  lines.valueEnd = empty;
  lineAfter(lines);
  if (goesOn(lines, indent)) {
    return isDash(lines) ? list(lines, lines.indent, level) : map(lines, lines.indent, level);
  }
  if (!lines.isOver && lines.indent === indent && isDash(lines)) return list(lines, indent, level);
  // For YAML a comment below an empty value belongs to it.
  return lines.isCommented ? undefined : emptyText(empty);
}

function list(lines: PlainLines, indent: number, level: number): ListNode | undefined {
  const start = lines.offset + lines.from;
  const items: Tree[] = [];
  lines.nodes += 1;
  if (level > depth) return undefined;
  while (!lines.isOver && lines.indent === indent && isDash(lines)) {
    let at = lines.from + 2;
    while (at < lines.end && lines.text.charCodeAt(at) === 32) at += 1;
    if (at >= lines.end) return undefined;
    name.lastIndex = at;
    const isMap = name.test(lines.text) && behindColon(lines, name.lastIndex) !== -1;
    if (isMap) {
      lines.indent = at - lines.at;
      lines.from = at;
    }
    const item = isMap ? map(lines, lines.indent, level + 1) : valueAt(lines, at, indent);
    if (item === undefined || item.kind === 'list') return undefined;
    items.push(item);
  }
  return goesOn(lines, indent) ? undefined : { kind: 'list', items, start, end: lines.valueEnd };
}

function map(lines: PlainLines, indent: number, level: number): MapNode | undefined {
  const start = lines.offset + lines.from;
  const entries: { key: TextNode; value: Tree }[] = [];
  const seen = new Set<string>();
  lines.nodes += 1;
  if (level > depth) return undefined;
  while (!lines.isOver && lines.indent === indent) {
    const from = lines.from;
    name.lastIndex = from;
    if (!name.test(lines.text) || lines.nodes > nodes) return undefined;
    const colon = name.lastIndex;
    const text = lines.text.slice(from, colon);
    const at = behindColon(lines, colon);
    if (at === -1 || seen.has(text)) return undefined;
    seen.add(text);
    const key: TextNode = {
      kind: 'text',
      text,
      plain: true,
      start: lines.offset + from,
      end: lines.offset + colon,
    };
    const value = at >= lines.end ? below(lines, indent, level + 1) : valueAt(lines, at, indent);
    if (value === undefined) return undefined;
    lines.nodes += 2;
    entries.push({ key, value });
  }
  return goesOn(lines, indent)
    ? undefined
    : { kind: 'map', flow: false, entries, start, end: lines.valueEnd };
}

/**
 * Reads a plain header: names, lists, texts on a line, in quotes or as a block with `|` or `>`. About twenty times
 * faster than `readYaml`, and with the same offsets. Undefined for everything that is even a little unusual, and for
 * everything about which there is something to say: come the long way. `test/plain-yaml.test.ts` holds both against
 * each other, on files and on thousands of spoilt ones.
 *
 * @param offset where the text begins in the file
 */
export function plainYaml(text: string, offset: number): MapNode | undefined {
  const lines = startLines(text, offset);
  if (!lines || lines.isOver || lines.indent !== 0) return undefined;
  const tree = map(lines, 0, 0);
  return lines.isOver ? tree : undefined;
}
