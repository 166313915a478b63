import type { Finding } from '../base/diagnostic.js';
import { enumerate } from '../base/words.js';
import { finding } from './finding.js';
import { isFence } from './second-header.js';
import type { Source } from './source.js';

/** How `git merge` marks both versions of a place: seven signs at the start of a line, then a blank and a name. */
const edge = /^(?:<{7}|>{7})(?:[ \t].*)?$/gm;

/** All marks; `=======` alone underlines a heading, `|||||||` is a row of a table: they are marks only between edges. */
const mark = /^(?:([<>|])\1{6}(?:[ \t].*)?|={7})$/;

/** More lines than these are not named. */
const named = 9;

/** Whole conflicts; a heading or a table in one of the versions may look like a mark. */
const whole = /^(?:<\|*=+>)+$/;

/** The marks among some lines, each as its sign. */
const marksIn = (source: Source, lines: readonly number[]): string =>
  lines.flatMap((number) => mark.exec(source.line(number))?.[0]?.charAt(0) ?? []).join('');

/** The lines of each block of code below the header that is closed. */
function* codeBlocks(source: Source): Iterable<readonly number[]> {
  let isBody = false;
  let open: { readonly signs: string; readonly lines: number[] } | undefined;
  for (let number = 2; number <= source.count(); number += 1) {
    const line = source.line(number);
    const [, signs = ''] = (isBody && /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)) || [];
    if (!isBody) isBody = isFence(line);
    else if (open && signs.startsWith(open.signs) && line.trim() === signs) {
      yield open.lines;
      open = undefined;
    } else if (open) open.lines.push(number);
    else if (signs !== '') open = { signs, lines: [] };
  }
}

/**
 * The lines of a text that shows what such marks look like: whole conflicts in one block of code. One that only runs
 * through a block leaves some of its marks outside.
 */
const shownLines = (source: Source): ReadonlySet<number> =>
  new Set([...codeBlocks(source)].filter((lines) => whole.test(marksIn(source, lines))).flat());

/** The lines with which Git marked a place that it could not merge; the first of them is the place of the finding. */
export function gitConflict(source: Source): Finding | undefined {
  const { text } = source;
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const all = [...text.matchAll(edge)].map(({ index }) => source.place(index, index).line);
  if (all.length === 0) return undefined;
  const shown = shownLines(source);
  const edges = all.filter((line) => !shown.has(line));
  const [first] = edges;
  const last = edges.at(-1) ?? 0;
  if (first === undefined) return undefined;
  // Half of the marks may be deleted: then what stands above the only edge was one of them, too.
  const from = text.startsWith('<', source.startOf(first)) ? first : 1;
  const between = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  const lines = between.filter((line) => !shown.has(line) && mark.test(source.line(line)));
  const marks = marksIn(source, lines);
  const key = !whole.test(marks) ? 'rest' : marks.includes('|') ? 'mitVorher' : 'marken';
  const place = source.place(source.startOf(first), source.startOf(first) + source.line(first).length);
  const zeilen = enumerate(lines.slice(0, named).map(String));
  return finding('git-konflikt', key, { zeilen, weitere: Math.max(0, lines.length - named) }, place);
}
