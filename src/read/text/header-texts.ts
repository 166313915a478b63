import type { Finding, Place } from '../../base/diagnostic.js';
import { isOneLine } from '../../base/one-line.js';
import type { Bildsicht } from '../bild/befund.js';
import { finding } from '../finding.js';
import { child, placeOf, spotAt } from '../pointer.js';
import { type Schema, schemaAt, typesOf } from '../schema/schema.js';
import type { Data } from '../shape.js';
import type { Source } from '../source.js';
import type { MapNode } from '../tree.js';
import { isHtmlVermerk } from '../vermerk/words.js';
import { noPictures } from './bild-findings.js';
import { isTooNested } from './nesting.js';
import type { Markdown } from './outline.js';
import { needsParser, textFindings } from './text-findings.js';

/** A text that is read as Markdown: not a line, a choice, a day or an address. */
const isMarkdown = (schema: Schema | undefined): boolean =>
  typesOf(schema).includes('string') && schema?.pattern === undefined && schema?.format === undefined;

/** Most values are a short line without any sign that a parser would look at. */
const mayBeMarked = (value: string): boolean => value.length > 500 || /[<[\n]/.test(value);

/** Whether there is such a value at all: no pointer is put together before. */
function holdsMarked(value: Data | undefined): boolean {
  if (typeof value === 'string') return mayBeMarked(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(holdsMarked);
  for (const key of Object.keys(value))
    if (holdsMarked((value as Readonly<Record<string, Data>>)[key])) return true;
  return false;
}

/**
 * The values of the header that are Markdown and need a closer look, with their pointers: something in them needs the
 * parser, or they are nested so deep that it must never see them.
 */
export function markedTexts(
  root: Schema,
  data: Data | undefined,
): readonly (readonly [pointer: string, text: string])[] {
  if (!holdsMarked(data)) return [];
  const found: [string, string][] = [];
  const look = (value: Data | undefined, pointer: () => string): void => {
    // What is written for the office only is shown nowhere, so it needs to look like nothing.
    if (typeof value === 'string' && pointer() !== '/intern') {
      if (
        mayBeMarked(value) &&
        isMarkdown(schemaAt(root, pointer())) &&
        (needsParser(value) || isTooNested(value))
      )
        found.push([pointer(), value]);
    } else if (Array.isArray(value)) {
      for (const [index, part] of value.entries()) look(part, () => child(pointer(), index));
    } else if (typeof value === 'object') {
      for (const key of Object.keys(value))
        look((value as Readonly<Record<string, Data>>)[key], () => child(pointer(), key));
    }
  };
  look(data, () => '');
  return found;
}

/** Offsets in a value as offsets in the file. */
type Mapping = (at: number) => number;

/** The lines of a block with `|` are those of the value, each behind the same blanks. */
function inBlock(lines: readonly string[], written: readonly string[], start: number): Mapping | undefined {
  const first = lines.findIndex((line) => line !== '');
  const blanks = ' '.repeat(Math.max(0, (written[first]?.length ?? 0) - (lines[first]?.length ?? 0)));
  const isSame = lines.every((line, index) =>
    line === '' ? written[index]?.trim() === '' : written[index] === blanks + line,
  );
  if (!isSame) return undefined;
  return (at) => {
    let [inValue, inFile, index] = [0, start, 0];
    while (index < lines.length - 1 && at > inValue + (lines[index]?.length ?? 0)) {
      inValue += (lines[index]?.length ?? 0) + 1;
      inFile += (written[index]?.length ?? 0) + 1;
      index += 1;
    }
    const indent = Math.min(blanks.length, written[index]?.length ?? 0);
    return inFile + indent + at - inValue;
  };
}

/**
 * Where the characters of a value stand in the file. Undefined for a value that does not stand there letter by letter:
 * YAML has folded its lines or read escapes in it.
 */
function mappingOf(tree: MapNode, source: Source, pointer: string, text: string): Mapping | undefined {
  const node = spotAt(tree, pointer)?.value;
  // The parser for values of one line has lost the line ends around it.
  if (node?.kind !== 'text' || (isOneLine(text) && text.includes('\n'))) return undefined;
  const written = source.text.slice(node.start, node.end);
  const [head = '', ...lines] = written.split('\n');
  if (head.startsWith('|')) return inBlock(text.split('\n'), lines, node.start + head.length + 1);
  const quote = node.plain ? 0 : 1;
  return written.slice(quote, written.length - quote) === text ? (at) => node.start + quote + at : undefined;
}

/** What is to be said about the Markdown in the header; each finding stands at its words, or else at the value. */
export function* headerFindings(
  marked: ReturnType<typeof markedTexts>,
  { parseValue }: Markdown,
  tree: MapNode,
  source: Source,
  look?: Bildsicht,
): Iterable<Finding> {
  for (const [pointer, text] of marked) {
    const place = placeOf(tree, source, pointer);
    if (isTooNested(text)) {
      yield finding('text-zu-verschachtelt', 'tief', {}, place, { pointer });
      continue;
    }
    const mapped = mappingOf(tree, source, pointer, text);
    const placeIn = (start: number, end: number): Place =>
      mapped ? source.place(mapped(start), mapped(end)) : place;
    const lookAt = pointer === '/kurzbeschreibung' ? noPictures : look;
    // A fix would be written for the value, not for the file with its indentation and its quotes: it is left out.
    // A comment about rules was told by who read the header.
    for (const { fix: _, ...found } of textFindings(parseValue(text), text, placeIn, lookAt))
      if (found.rule !== 'html-entfernt' || !isHtmlVermerk(String(found.facts.text)))
        yield { ...found, pointer };
  }
}
