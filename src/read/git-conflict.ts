import type { Finding } from '../base/diagnostic.js';
import { enumerate } from '../base/words.js';
import { finding } from './finding.js';
import type { Source } from './source.js';

/** How `git merge` marks both versions of a place: seven signs at the start of a line, then a blank and a name. */
const edge = /^(?:<{7}|>{7})(?:[ \t].*)?$/gm;

/** What may stand between them; `=======` alone underlines a heading, `|||||||` is a row of a table. */
const inner = /^(?:={7}|\|{7}(?:[ \t].*)?)$/;

/** More lines than these are not named. */
const named = 9;

/** The lines with which Git marked a place that it could not merge; the first of them is the place of the finding. */
export function gitConflict(source: Source): Finding | undefined {
  const { text } = source;
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const edges = new Set([...text.matchAll(edge)].map(({ index }) => source.place(index, index).line));
  const [first] = edges;
  const last = [...edges].at(-1) ?? 0;
  if (first === undefined) return undefined;
  // Half of the marks may be deleted: then what stands above the only edge was one of them, too.
  const from = text.startsWith('<', source.startOf(first)) ? first : 1;
  const lines: number[] = [];
  for (let line = from; line <= last; line += 1)
    if (edges.has(line) || inner.test(source.line(line))) lines.push(line);
  const place = source.place(source.startOf(first), source.startOf(first) + source.line(first).length);
  const zeilen = enumerate(lines.slice(0, named).map(String));
  return finding('git-konflikt', 'marken', { zeilen, weitere: Math.max(0, lines.length - named) }, place);
}
