import { isScalar, type Node } from 'yaml';
import { nameOf } from '../../base/characters.js';
import type { Finding } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { badCharacters, type Source } from '../source.js';
import type { TextNode } from '../tree.js';
import { entriesInBlock } from './block-lines.js';
import type { Comment } from './comments.js';
import { listDeeper } from './deeper.js';
import { explainHash } from './entry.js';
import { explainHandList } from './hand-list.js';
import { hardBlank, hardBlankAt } from './lines.js';

/** What a walk over the library's nodes needs, and the findings that it collects on the way. */
export interface Walk {
  readonly source: Source;
  readonly offset: number;
  readonly findings: Finding[];
  readonly comments: Map<number, Comment>;
  nodes: number;
}

export const emptyText = (at: number): TextNode => ({
  kind: 'text',
  text: '',
  plain: true,
  start: at,
  end: at,
});

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
  const handList =
    isPlain && written.includes('\n')
      ? explainHandList(source, source.place(start, start).line, false)
      : undefined;
  if (handList) {
    findings.push(handList);
    return;
  }
  const dash = isPlain ? dashBelow.exec(written) : null;
  if (dash?.[1]) {
    const deeper = listDeeper(source, start, written);
    if (deeper) {
      findings.push(deeper);
      return;
    }
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
  for (const [rule, key, pattern] of badCharacters) {
    const hidden = [...value.matchAll(new RegExp(pattern.source, 'gu'))].filter(
      ([character]) => !written.includes(character),
    );
    const [first] = hidden;
    if (!first) continue;
    const facts = { zeichen: nameOf(first[0]), weitere: hidden.length - 1 };
    walk.findings.push(finding(rule, key, facts, place));
  }
}

export function textOf(walk: Walk, node: Node | null | undefined, at: number): TextNode {
  const range = isScalar(node) ? node.range : undefined;
  const [start, end] = range ? [walk.offset + range[0], walk.offset + range[1]] : [at, at];
  if (start === end) lostValue(walk, start);
  if (!isScalar(node) || !range) return emptyText(at);
  const plain = node.type === 'PLAIN' || node.type === undefined;
  const text = String(node.value ?? '');
  const written = walk.source.text.slice(start, end);
  if (node.type === 'QUOTE_DOUBLE') escaped(walk, text, written, start);
  else if (plain || node.type === 'QUOTE_SINGLE') aboutText(walk, written, start, plain);
  else walk.findings.push(...entriesInBlock(walk.source, written, start));
  return { kind: 'text', text, plain, start, end };
}
