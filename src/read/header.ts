import type { Result } from '../base/diagnostic.js';
import { plainYaml } from './plain/plain-yaml.js';
import type { Source } from './source.js';
import type { MapNode } from './tree.js';

/** The header of a Steckbrief as a tree, and the text below it with the offset at which it begins. */
export interface Header {
  readonly tree: MapNode;
  readonly body: string;
  readonly bodyStart: number;
}

/** The long way to read a header: with everything that can be said about it. */
export type ReadHeader = (source: Source) => Result<Header>;

/** Longer headers are measured line by line, the long way. */
const usualLength = 12_000;

/**
 * Reads a header between two bare `---` in which nothing is unusual. Undefined for every other file: one with a third
 * line that could be a fence, with a header that is not plain YAML, without a line end behind the second fence.
 */
export function plainHeader({ text }: Source): Header | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const fence = text.indexOf('\n---', 3);
  const bodyStart = fence + 5;
  if (fence < 4 || fence > usualLength || text.charCodeAt(fence + 4) !== 10) return undefined;
  if (text.startsWith('---', bodyStart) || text.includes('\n---', bodyStart)) return undefined;
  const tree = plainYaml(text.slice(4, fence), 4);
  return tree && { tree, body: text.slice(bodyStart), bodyStart };
}
