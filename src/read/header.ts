import { splitFrontMatter } from './front-matter.js';
import { readSource, type Source } from './source.js';
import type { MapNode } from './tree.js';
import { readYaml } from './yaml-tree.js';

/** What a file says before anybody asks what is meant: its header as it is written, and the text below it. */
export interface Header {
  readonly source: Source;
  readonly tree: MapNode;
  readonly body: string;
}

/** The header of a file, or undefined if it cannot be read. */
export function headerOf(bytes: Uint8Array): Header | undefined {
  const { value: source } = readSource(bytes);
  const parts = source && splitFrontMatter(source).value;
  if (!source || !parts) return undefined;
  const { value: tree } = readYaml(parts.header, source, parts.headerStart);
  return tree && { source, tree, body: parts.body };
}
