import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Result } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { limits } from '../limits.js';
import { child } from '../pointer.js';
import type { Source } from '../source.js';
import { tooDeep } from '../text/nesting.js';
import { isEmpty, type MapNode, type TextNode, type Tree } from '../tree.js';
import { causesIn } from './causes.js';
import { touchingComments } from './comments.js';
import { explainValue } from './entry.js';
import { explainSyntax } from './errors.js';
import { emptyEntries, hardKey, strayPart } from './keys.js';
import { topLevelDash } from './lines.js';
import { references } from './references.js';
import { wholeText } from './rest.js';
import { emptyText, textOf, type Walk } from './texts.js';

/** Whether a node uses what a Steckbrief never needs: anchors, aliases and tags. */
const isForbidden = (node: Node): boolean =>
  isAlias(node) || ('anchor' in node && Boolean(node.anchor)) || Boolean(node.tag);

/** Says what an anchor, an alias or a tag does, once for each entry. */
function forbidden(walk: Walk, offset: number): void {
  const found = explainValue(walk.source, offset);
  const { line, column } = found.place;
  const isTold = walk.findings.some(
    ({ rule, place }) => rule === found.rule && place.line === line && place.column === column,
  );
  if (!isTold) walk.findings.push(found);
}

/** The text of a value as it was written, if it is one. */
const textIn = (value: Tree | undefined): string => (value?.kind === 'text' ? value.text : '');

/** @param pointer of the node; undefined in a list, whose empty entries are not counted */
function treeOf(
  walk: Walk,
  node: Node | null | undefined,
  at: number,
  depth: number,
  pointer: string | undefined,
): Tree {
  walk.nodes += 1;
  if (!node) return textOf(walk, node, at);
  if (isForbidden(node)) {
    forbidden(walk, walk.offset + (node.range?.[0] ?? 0));
    return emptyText(at);
  }
  const [start, end] = node.range ? [node.range[0] + walk.offset, node.range[1] + walk.offset] : [at, at];
  if (depth > limits.headerDepth || walk.nodes > limits.headerNodes) {
    const isDeep = depth > limits.headerDepth;
    const facts = { grenze: isDeep ? limits.headerDepth : limits.headerNodes };
    const place = walk.source.place(start, start + 1);
    // Said once: what follows on it is the same fault.
    if (!walk.findings.some(({ rule }) => rule === 'kopf-verschachtelt'))
      walk.findings.push(finding('kopf-verschachtelt', isDeep ? 'tief' : 'viele', facts, place));
    return emptyText(at);
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(walk, item as Node | null, start, depth + 1, undefined));
    const full = items.filter((item) => !isEmpty(item));
    // A list of nothing but empty entries is no answer, as little as an empty text.
    if (items.length > 0 && full.length === 0) return emptyText(start);
    if (full.length < items.length && !node.flow) walk.findings.push(...emptyEntries(walk, items));
    return { kind: 'list', items: full, start, end };
  }
  if (!isMap(node)) return textOf(walk, node, at);

  const entries: { key: TextNode; value: Tree }[] = [];
  const seen = new Map<string, TextNode>();
  let isStray = false;
  let doubled = 0;
  let isCut = false;
  for (const pair of node.items) {
    if (!isPair(pair)) continue;
    const keyNode = pair.key as Node | null;
    if (!isScalar(keyNode) || isForbidden(keyNode)) {
      forbidden(walk, walk.offset + (keyNode?.range?.[0] ?? node.range?.[0] ?? 0));
      continue;
    }
    const key = textOf(walk, keyNode, start);
    const hard = hardKey(walk, key);
    if (hard) {
      walk.findings.push(hard);
      continue;
    }
    const name = key.text.normalize('NFC');
    const first = seen.get(name);
    if (first) {
      doubled += 1;
      const [begin] = entries;
      const isNewEntry = begin?.key.text === name && isBehindDash(walk, begin.key);
      isCut ||= isNewEntry;
      // In an entry that goes on with a second one the other names follow from the dash that is missing.
      if (doubled > limits.explainedErrors || (isCut && !isNewEntry)) continue;
      const erste = textIn(entries.find((entry) => entry.key.text === name)?.value);
      const zweite = isScalar(pair.value) ? String(pair.value.value ?? '') : '';
      const zeile = walk.source.place(first.start, first.end).line;
      const more = pointer === undefined ? {} : { pointer: child(pointer, name) };
      const place = walk.source.place(key.start, key.end);
      const facts = { angabe: name, zeile, erste, zweite };
      walk.findings.push(finding('angabe-doppelt', isNewEntry ? 'strich' : 'zweimal', facts, place, more));
      continue;
    }
    seen.set(name, key);
    if (node.flow && !pair.value && !isStray) {
      // Said once for all the pieces into which the comma cut a text.
      const stray = strayPart(walk, key, entries.at(-1)?.key, node.items.length);
      isStray = stray !== undefined;
      if (stray) walk.findings.push(stray);
    }
    const afterColon = walk.source.text.indexOf(':', key.end) + 1;
    const inner = pointer === undefined ? undefined : child(pointer, name);
    const from = afterColon > 0 ? afterColon : key.end;
    const value = treeOf(walk, pair.value as Node | null, from, depth + 1, inner);
    entries.push({ key: { ...key, text: name }, value });
  }
  return { kind: 'map', flow: node.flow === true, entries, start, end };
}

/** Whether a name is the first of an entry of a list: nothing but its dash stands before it. */
function isBehindDash({ source }: Walk, { start, end }: TextNode): boolean {
  const { line, column } = source.place(start, end);
  return /^ *- +$/.test(source.line(line).slice(0, column - 1));
}

/** Findings beside which a header can still be read: nothing that is told as missing is missing because of them. */
const harmless: ReadonlySet<string> = new Set([
  'angabe-doppelt',
  'angabe-im-text',
  'eintrag-leer',
  'steuerzeichen',
  'unsichtbares-zeichen',
]);

/**
 * Reads YAML as data from a stranger: one document, only texts, lists and maps. What the text would lose in silence
 * (a doubled key, words behind ` #`, a tag) is a finding.
 */
export function readYaml(text: string, source: Source, offset: number): Result<MapNode> {
  const deep = tooDeep(text, source, offset);
  if (deep) return { findings: [deep] };
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const comments = touchingComments(text, source, offset);
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ code, pos }: YAMLError) => ({
      code,
      start: pos[0] + offset,
      end: pos[1] + offset,
    }));
    return { findings: explainSyntax(source, errors, offset, offset + text.length, comments) };
  }
  const reference = references(document, source, offset);
  if (reference) return { findings: [reference] };
  const walk: Walk = { source, offset, findings: [], comments: new Map(comments), nodes: 0 };
  const tree = document.contents ? treeOf(walk, document.contents as Node, offset, 0, '') : undefined;
  if (tree && tree.kind !== 'map') {
    const line = source.place(offset, offset).line;
    const dash = topLevelDash(source, line, source.count());
    const end = tree.start + (source.text.slice(tree.start, tree.end).split('\n', 1)[0]?.length ?? 0);
    const place = source.place(tree.start, end);
    return { findings: [dash ?? finding('yaml-syntax', 'keineAngaben', {}, place)] };
  }
  if (walk.findings.some(({ key }) => key === 'liste')) {
    const [from, to] = [source.place(offset, offset).line, source.place(0, offset + text.length).endLine];
    const causes = causesIn(source, from, to, () => walk.findings);
    if (causes.length > 0) return { findings: causes };
  }
  const root: MapNode = tree ?? { kind: 'map', flow: false, entries: [], start: offset, end: offset };
  // A value that could not be taken would look like one that is missing: then there is no header at all.
  const isWhole = walk.findings.every(({ rule }) => harmless.has(rule));
  for (const { text: words, start, end } of walk.comments.values()) {
    const more = tree ? wholeText(tree, source, start, end) : {};
    walk.findings.push(
      finding('text-abgeschnitten', 'verloren', { text: words }, source.place(start, end), more),
    );
  }
  return isWhole ? { value: root, findings: walk.findings } : { findings: walk.findings };
}
