import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import type { Line } from './lost-tables.js';

/** The label of a line that no parser of Markdown takes for a list, with what it counts: a) and (1) are 1, b) and (2) are 2. */
function labelOf({ line }: Line): { readonly sign: string; readonly number: number } | undefined {
  const sign = /^(?:[a-z]\)|\((?:[a-z]|\d{1,2})\))(?=[ \t]+\S)/.exec(line)?.[0];
  if (sign === undefined) return undefined;
  const count = sign.replace(/[()]/g, '');
  return { sign, number: /\d/.test(count) ? Number(count) : count.charCodeAt(0) - 96 };
}

/** The lines of a paragraph that count on from a), (a) or (1). */
function countedIn(lines: readonly Line[]): readonly { readonly line: Line; readonly sign: string }[] {
  const found: { line: Line; sign: string }[] = [];
  for (const line of lines) {
    const label = labelOf(line);
    if (label?.number === found.length + 1) found.push({ line, sign: label.sign });
  }
  return found.length > 1 ? found : [];
}

/** All such lines are one cause: the first is told, the others are counted and mended with it. */
export function letteredFinding(
  paragraphs: readonly (readonly Line[])[],
  placeOf: (start: number, end: number) => Place,
): Finding | undefined {
  const found = paragraphs.flatMap(countedIn);
  const [first] = found;
  if (!first) return undefined;
  const { line, sign } = first;
  const edits = found.map((one) => ({ ...placeOf(one.line.start, one.line.start), text: '- ' }));
  const facts = { zeichen: sign, text: line.line, weitere: found.length - 1 };
  const place = placeOf(line.start, line.start + line.line.length);
  return finding('aufzaehlung-ohne-strich', 'buchstaben', facts, place, { fix: { safe: true, edits } });
}
