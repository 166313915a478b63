import type { Angaben } from '../model/steckbrief.js';
import { type Content, lineOf, paragraph, strong, text } from './nodes.js';

/** A field of the Steckbrief, or a part of one, that has its own place on a page. */
export interface Feld {
  /** Its name in the header; a dot goes down. */
  readonly pfad: string;
  /** What it is called where it stands beside other fields. */
  readonly name: string;
  /** The heading of its own section, if it deserves one where the form has no row for it. */
  readonly frage?: string;
  /** What it says; empty if the Steckbrief says nothing. */
  readonly content: (angaben: Angaben, stichtag: string) => Content;
}

const deeper = (nodes: Content): Content =>
  nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + 1) as typeof node.depth } : node,
  );

/** A content with its name: before it on the same line, or as a small heading above it. */
export function named(name: string, content: Content): Content {
  const line = lineOf(content);
  return line
    ? [paragraph(strong(text(`${name}:`)), text(' '), ...line)]
    : [{ type: 'heading', depth: 1, children: [text(name)] }, ...deeper(content)];
}
