import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import { nameOf } from '../base/characters.js';
import type { Finding, Result } from '../base/diagnostic.js';
import { finding, replace } from './finding.js';
import { limits } from './limits.js';
import { tooDeep } from './nesting.js';
import type { Source } from './source.js';
import { badCharacters } from './source.js';
import { isEmpty, type MapNode, type TextNode, type Tree } from './tree.js';
import { type Comment, touchingComments } from './yaml-comments.js';
import { explainHash, explainValue } from './yaml-entry.js';
import { explainSyntax } from './yaml-errors.js';
import { hardBlank, hardBlankAt, topLevelDash } from './yaml-lines.js';
import { wholeText } from './yaml-rest.js';

/** What a walk over the library's nodes needs, and the findings that it collects on the way. */
interface Walk {
  readonly source: Source;
  readonly offset: number;
  readonly findings: Finding[];
  readonly comments: Map<number, Comment>;
  nodes: number;
}

const emptyText = (at: number): TextNode => ({ kind: 'text', text: '', plain: true, start: at, end: at });

/** The `#` that took a whole value: what the entry says is empty now. */
function lostValue(walk: Walk, at: number): void {
  const { line } = walk.source.place(at, at);
  const same = walk.comments.get(line);
  const below = walk.comments.get(line + 1);
  const comment = same && same.start >= at ? same : below?.isAlone ? below : undefined;
  if (!comment) return;
  walk.comments.delete(walk.source.place(comment.start, comment.start).line);
  walk.findings.push(explainHash(walk.source, comment));
}

/** The list that was folded into the text above it, where its first line begins. */
const dashBelow = /\n[ \t]*([-*•][ \t]+\S[^\n]*)/;

/** What is to be said about a text as it was written: a list that was swallowed, an entry with a hard blank. */
function aboutText(walk: Walk, written: string, start: number, isPlain: boolean): void {
  const { source, findings } = walk;
  const dash = isPlain ? dashBelow.exec(written) : null;
  if (dash?.[1]) {
    const at = start + dash.index + dash[0].length - dash[1].length;
    const facts = { zeile: dash[1], erste: written.split('\n', 1)[0] ?? '' };
    findings.push(finding('yaml-einrueckung', 'liste', facts, source.place(at, at + dash[1].length)));
  }
  const hard = isPlain && hardColon.test(written) ? hardColon.exec(written)?.[0] : undefined;
  const before = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
  if (hard !== undefined && /^[ -]*$/.test(before)) findings.push(hardBlankAt(source, start, hard));
}

const hardColon = new RegExp(`^[a-z_]+:${hardBlank}+`);

/** Characters that were written with a backslash (`"\\u202e"`): the raw text does not show them. */
function escaped(walk: Walk, value: string, written: string, start: number): void {
  const place = walk.source.place(start, start + written.length);
  for (const [rule, pattern] of badCharacters) {
    const hidden = [...value.matchAll(new RegExp(pattern.source, 'gu'))].filter(
      ([character]) => !written.includes(character),
    );
    const [first] = hidden;
    if (!first) continue;
    const facts = { zeichen: nameOf(first[0]), weitere: hidden.length - 1 };
    walk.findings.push(finding(rule, 'steht', facts, place));
  }
}

function textOf(walk: Walk, node: Node | null | undefined, at: number): TextNode {
  const range = isScalar(node) ? node.range : undefined;
  const [start, end] = range ? [walk.offset + range[0], walk.offset + range[1]] : [at, at];
  if (start === end) lostValue(walk, start);
  if (!isScalar(node) || !range) return emptyText(at);
  const plain = node.type === 'PLAIN' || node.type === undefined;
  const text = String(node.value ?? '');
  const written = walk.source.text.slice(start, end);
  if (node.type === 'QUOTE_DOUBLE') escaped(walk, text, written, start);
  else aboutText(walk, written, start, plain);
  return { kind: 'text', text, plain, start, end };
}

/** Whether a node uses what a Steckbrief never needs: anchors, aliases and tags. */
const isForbidden = (node: Node): boolean =>
  isAlias(node) || ('anchor' in node && Boolean(node.anchor)) || Boolean(node.tag);

/** A piece of a group in braces that has no colon of its own: a comma or a missing blank made it. */
function strayPart(
  { source }: Walk,
  key: TextNode,
  before: TextNode | undefined,
  parts: number,
): Finding | undefined {
  if (/^["']?\s*:/.test(source.text.slice(key.end, key.end + 100))) return undefined;
  const colon = /^(?!https?:)[\w-]+(?=:)/.exec(key.text)?.[0].length;
  if (key.plain && colon !== undefined) {
    const place = source.place(key.start + colon, key.start + colon + 1);
    const fix = replace(place, ': ');
    return finding('yaml-doppelpunkt', 'ohneLeerzeichen', { angabe: key.text.slice(0, colon) }, place, {
      fix,
    });
  }
  if (parts < 2 && !/[,:]/.test(key.text)) return undefined;
  const facts = { angabe: before?.text ?? '', text: key.text };
  return finding('yaml-sonderzeichen', 'komma', facts, source.place(key.start, key.end));
}

/** A key with a hard blank at its start or end looks like the right one and is another. */
function hardKey({ source }: Walk, key: TextNode): Finding | undefined {
  const written = source.text.slice(key.start, key.end);
  const hard = new RegExp(`^${hardBlank}+|${hardBlank}+$`).exec(written);
  return hard ? hardBlankAt(source, key.start + hard.index, hard[0]) : undefined;
}

function treeOf(walk: Walk, node: Node | null | undefined, at: number, depth: number): Tree {
  walk.nodes += 1;
  if (!node) return textOf(walk, node, at);
  if (isForbidden(node)) {
    walk.findings.push(explainValue(walk.source, walk.offset + (node.range?.[0] ?? 0)));
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
    const items = node.items.map((item) => treeOf(walk, item as Node | null, start, depth + 1));
    const full = items.filter((item) => !isEmpty(item));
    // A list of nothing but empty entries is no answer, as little as an empty text.
    return items.length > 0 && full.length === 0
      ? emptyText(start)
      : { kind: 'list', items: full, start, end };
  }
  if (!isMap(node)) return textOf(walk, node, at);

  const entries: { key: TextNode; value: Tree }[] = [];
  const seen = new Map<string, TextNode>();
  let isStray = false;
  let doubled = 0;
  for (const pair of node.items) {
    if (!isPair(pair)) continue;
    const keyNode = pair.key as Node | null;
    if (!isScalar(keyNode) || isForbidden(keyNode)) {
      walk.findings.push(
        explainValue(walk.source, walk.offset + (keyNode?.range?.[0] ?? node.range?.[0] ?? 0)),
      );
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
      if (doubled > limits.explainedErrors) continue;
      const facts = { angabe: name, zeile: walk.source.place(first.start, first.end).line };
      walk.findings.push(finding('angabe-doppelt', 'zweimal', facts, walk.source.place(key.start, key.end)));
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
    const value = treeOf(walk, pair.value as Node | null, afterColon > 0 ? afterColon : key.end, depth + 1);
    entries.push({ key: { ...key, text: name }, value });
  }
  return { kind: 'map', flow: node.flow === true, entries, start, end };
}

/** Findings beside which a header can still be read: nothing that is told as missing is missing because of them. */
const harmless: ReadonlySet<string> = new Set(['angabe-doppelt', 'steuerzeichen', 'unsichtbares-zeichen']);

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
  const walk: Walk = { source, offset, findings: [], comments: new Map(comments), nodes: 0 };
  const tree = document.contents ? treeOf(walk, document.contents as Node, offset, 0) : undefined;
  if (tree && tree.kind !== 'map') {
    const line = source.place(offset, offset).line;
    const dash = topLevelDash(source, line, source.count);
    const end = tree.start + (source.text.slice(tree.start, tree.end).split('\n', 1)[0]?.length ?? 0);
    const place = source.place(tree.start, end);
    return { findings: [dash ?? finding('yaml-syntax', 'keineAngaben', {}, place)] };
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
