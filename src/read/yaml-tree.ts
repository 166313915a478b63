import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Finding, Result } from '../base/diagnostic.js';
import { finding } from './finding.js';
import { limits } from './limits.js';
import { tooDeep } from './nesting.js';
import type { Source } from './source.js';
import type { MapNode, TextNode, Tree } from './tree.js';
import { explainSyntax, explainValue, topLevelDash } from './yaml-errors.js';

/** What a walk over the library's nodes needs, and the findings that it collects on the way. */
interface Walk {
  readonly source: Source;
  readonly offset: number;
  readonly findings: Finding[];
  nodes: number;
}

const emptyText = (at: number): TextNode => ({ kind: 'text', text: '', plain: true, start: at, end: at });

/** Words that YAML takes for a comment because a blank stands before the `#`. `# ` with a blank is a real comment. */
function lostWords(walk: Walk, end: number): void {
  const { source } = walk;
  const rest = /^[ \t]+(#[^\s#].*)/.exec(source.text.slice(end).split('\n', 1)[0] ?? '');
  const before = source.text.slice(source.text.lastIndexOf('\n', end - 1) + 1, end);
  if (!rest?.[1] || before.trim() === '') return;
  const start = end + rest[0].indexOf('#');
  walk.findings.push(
    finding('text-abgeschnitten', 'verloren', { text: rest[1] }, source.place(start, start + rest[1].length)),
  );
}

function textOf(walk: Walk, node: Node | null | undefined, at: number): TextNode {
  if (!isScalar(node) || !node.range) return emptyText(at);
  const [start, end] = node.range;
  const plain = node.type === 'PLAIN' || node.type === undefined;
  if (plain) lostWords(walk, walk.offset + end);
  return {
    kind: 'text',
    text: String(node.value ?? ''),
    plain,
    start: walk.offset + start,
    end: walk.offset + end,
  };
}

/** Whether a node uses what a Steckbrief never needs: anchors, aliases and tags. */
const isForbidden = (node: Node): boolean =>
  isAlias(node) || ('anchor' in node && Boolean(node.anchor)) || Boolean(node.tag);

function treeOf(walk: Walk, node: Node | null | undefined, at: number, depth: number): Tree {
  walk.nodes += 1;
  if (!node) return emptyText(at);
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
    return { kind: 'list', items, start, end };
  }
  if (!isMap(node)) return textOf(walk, node, at);

  const entries: { key: TextNode; value: Tree }[] = [];
  const seen = new Map<string, TextNode>();
  for (const pair of node.items) {
    if (!isPair(pair)) continue;
    const keyNode = pair.key as Node | null;
    if (!isScalar(keyNode) || isForbidden(keyNode)) {
      walk.findings.push(explainValue(walk.source, start));
      continue;
    }
    const key = textOf(walk, keyNode, start);
    const name = key.text.normalize('NFC');
    const first = seen.get(name);
    if (first) {
      const facts = { angabe: name, zeile: walk.source.place(first.start, first.end).line };
      walk.findings.push(finding('angabe-doppelt', 'zweimal', facts, walk.source.place(key.start, key.end)));
      continue;
    }
    seen.set(name, key);
    if (
      node.flow &&
      node.items.length > 1 &&
      !pair.value &&
      !/^["']?\s*:/.test(walk.source.text.slice(key.end))
    ) {
      const facts = { angabe: entries.at(-1)?.key.text ?? '', text: name };
      walk.findings.push(
        finding('yaml-sonderzeichen', 'komma', facts, walk.source.place(key.start, key.end)),
      );
      continue;
    }
    const afterColon = walk.source.text.indexOf(':', key.end) + 1;
    const value = treeOf(walk, pair.value as Node | null, afterColon > 0 ? afterColon : key.end, depth + 1);
    if (value.kind === 'text' && value.start === value.end) lostWords(walk, value.start);
    entries.push({ key: { ...key, text: name }, value });
  }
  return { kind: 'map', flow: node.flow === true, entries, start, end };
}

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
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ code, pos }: YAMLError) => ({
      code,
      start: pos[0] + offset,
      end: pos[1] + offset,
    }));
    return { findings: explainSyntax(source, errors, offset, offset + text.length) };
  }
  const walk: Walk = { source, offset, findings: [], nodes: 0 };
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
  const isWhole = walk.findings.every(
    ({ rule }) => rule === 'angabe-doppelt' || rule === 'text-abgeschnitten',
  );
  return isWhole ? { value: root, findings: walk.findings } : { findings: walk.findings };
}
