import { parseDeutschesDatum } from '../base/datum.js';
import type { Finding } from '../base/diagnostic.js';
import { isKeineAngabe } from '../model/steckbrief.js';
import { finding, replace } from './finding.js';
import { pointerTo } from './pointer.js';
import { isFreeText, propertyOf, resolve, type Schema } from './schema/schema.js';
import type { Source } from './source.js';
import { isEmpty, type TextNode, type Tree } from './tree.js';

/** Data as YAML means it for this schema. No name in a file can reach a prototype. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** `250.000` is two hundred and fifty to a program and a quarter of a million to a clerk: it is never taken. */
const isNumber = (text: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && !/^-?\d{1,3}(\.\d{3})+$/.test(text);

/** Whether the year of a day can be meant: every other one is a slip of the hand (0202, 20226). */
export const isLikelyYear = (datum: string): boolean =>
  !/^\d{4}-\d\d-\d\d$/.test(datum) || (datum >= '1900' && datum < '2101');

const yes = new Set(['ja', 'true']);
const no = new Set(['nein', 'false']);

/** The header that is read, and what is said about it meanwhile. */
interface Reading {
  readonly tree: Tree;
  readonly source: Source;
  readonly findings: Finding[];
}

function textData(node: TextNode, schema: Schema | undefined, { tree, source, findings }: Reading): Data {
  const text = node.text.trim();
  switch (schema?.['x-art']) {
    case 'jaNein': {
      const word = text.toLowerCase();
      if (yes.has(word)) return true;
      if (no.has(word)) return false;
      return word === 'offen' ? word : node.text;
    }
    case 'zahl':
      return isNumber(text) ? Number(text) : node.text;
    case 'datum': {
      const datum = parseDeutschesDatum(text);
      // A year that nobody means is no day: the schema refuses the empty text.
      if (!isLikelyYear(datum ?? text)) return '';
      if (datum === undefined) return text;
      const place = source.place(node.start, node.end);
      const facts = { wert: text, besser: datum };
      const isOneLine = place.line === place.endLine;
      const fix = isOneLine ? { fix: replace(place, datum) } : {};
      const pointer = pointerTo(node, tree) ?? '';
      findings.push(finding('datum-deutsch', 'verstanden', facts, place, { pointer, ...fix }));
      return datum;
    }
    default:
      return node.text.endsWith('\n') ? node.text.slice(0, -1) : node.text;
  }
}

/** Whether a group has no such entry, and takes no free names. */
const isStray = (at: Schema | undefined, name: string): boolean =>
  at?.additionalProperties === false && !Object.hasOwn(at.properties ?? {}, name);

/** A dash where no text is asked says "keine Angabe", as on the paper form: it is left out like an empty value. */
const isDash = (node: Tree, at: Schema | undefined): boolean =>
  node.kind === 'text' && isKeineAngabe(node.text) && at !== undefined && !isFreeText(at);

/**
 * Reads a tree by what the schema expects: text keeps every character of the source (`01067`, `1.10`, `12:30`),
 * `ja` and `nein` are booleans only where a boolean is meant. Empty values are left out, as if they were not there.
 */
export function dataOf(
  tree: Tree,
  schema: Schema,
  source: Source,
): { readonly data: Data | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const walk = (node: Tree, at: Schema | undefined): Data | undefined => {
    if (node.kind === 'text')
      return isEmpty(node) ? undefined : textData(node, at, { tree, source, findings });
    if (node.kind === 'list') {
      const items = resolve(schema, at?.items);
      return node.items.map((item) => walk(item, items) ?? '');
    }
    // Names that a Leitfaden chooses must never reach a prototype; the names of the form are ours, and so a plain
    // object will do, which is several times faster to read.
    const object: Record<string, Data> = at?.additionalProperties === false ? {} : Object.create(null);
    for (const { key, value: part } of node.entries) {
      const property = propertyOf(schema, at, key.text);
      if (isDash(part, property)) continue;
      const data = walk(part, property);
      // A name that the schema does not know is told, with a value or without.
      const value = data ?? (isStray(at, key.text) ? '' : undefined);
      if (value === undefined) continue;
      if (key.text === '__proto__') Object.defineProperty(object, key.text, { value, enumerable: true });
      else object[key.text] = value;
    }
    return object;
  };
  return { data: walk(tree, schema), findings };
}
