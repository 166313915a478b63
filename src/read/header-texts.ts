import type { Finding } from '../base/diagnostic.js';
import { finding } from './finding.js';
import { tooNested } from './nesting.js';
import type { Markdown } from './outline.js';
import { child, placeOf } from './pointer.js';
import { propertyOf, resolve, type Schema, typesOf } from './schema.js';
import type { Data } from './shape.js';
import type { Source } from './source.js';
import { needsParser, textFindings } from './text-findings.js';
import type { MapNode } from './tree.js';

/** A text that is read as Markdown: not a line, a choice, a day or an address. */
const isMarkdown = (schema: Schema | undefined): boolean =>
  typesOf(schema).includes('string') && schema?.pattern === undefined && schema?.format === undefined;

/** The values of the header that are Markdown and have something in them that needs the parser, with their pointers. */
export function markedTexts(
  root: Schema,
  data: Data | undefined,
): readonly (readonly [pointer: string, text: string])[] {
  const found: [string, string][] = [];
  const pending: [Data | undefined, Schema | undefined, string][] = [[data, root, '']];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const [value, schema, pointer] = entry;
    if (typeof value === 'string' && isMarkdown(schema) && needsParser(value)) found.push([pointer, value]);
    if (typeof value !== 'object') continue;
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value).toReversed()) {
      const inner = isList ? resolve(root, schema?.items) : propertyOf(root, schema, key);
      pending.push([part, inner, child(pointer, key)]);
    }
  }
  return found;
}

/** What is to be said about the Markdown in the header; each finding stands at the value. */
export function* headerFindings(
  marked: ReturnType<typeof markedTexts>,
  { parseValue }: Markdown,
  tree: MapNode,
  source: Source,
): Iterable<Finding> {
  for (const [pointer, text] of marked) {
    const place = placeOf(tree, source, pointer);
    if (tooNested(text) !== undefined) {
      yield finding('text-zu-verschachtelt', 'tief', {}, place, { pointer });
      continue;
    }
    // A fix would be written for the value, not for the file with its indentation: it is left out.
    for (const { fix: _, ...found } of textFindings(parseValue(text), text, () => place))
      yield { ...found, pointer };
  }
}
