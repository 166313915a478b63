import type { Finding } from '../base/diagnostic.js';
import { finding } from './finding.js';
import { schemas } from './schema/validators.generated.js';
import type { Source } from './source.js';

/** Only a bare `---` opens and closes a header. */
export const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);

const entry = /^([\p{L}_]+):(?:\s|$)/u;

const isEntry = (line: string): boolean => {
  const name = entry.exec(line)?.[1];
  return name !== undefined && Object.hasOwn(schemas.steckbrief.properties, name);
};

/** Whether a line can stand in a header: an entry, a comment, what is set in, a blank line. */
const isHeaderLine = (line: string): boolean => /^(?:\s|#|- |$)/.test(line) || entry.test(line);

/** The line at which entries begin behind a fence, as they would in a header: the first one is an entry we know. */
function entriesBehind(source: Source, fence: number, isOwn: boolean): number | undefined {
  let first = fence + 1;
  while (first < source.count() && /^\s*(?:#\s.*)?$/.test(source.line(first))) first += 1;
  if (!isEntry(source.line(first))) return undefined;
  // Behind the fence of the real header there may be a text that begins like an entry: there a fence has to follow.
  let last = first;
  while (last < source.count() && isHeaderLine(source.line(last + 1))) last += 1;
  return !isOwn || isFence(source.line(last + 1)) ? first : undefined;
}

/** The names at the left margin of these lines. */
function namesIn(source: Source, from: number, to: number): readonly string[] {
  const names: string[] = [];
  for (let number = from; number <= to; number += 1)
    names.push(...(entry.exec(source.line(number))?.slice(1) ?? []));
  return names;
}

/** Whether the entries below a fence only go on with those above it: no name stands on both sides. */
function isOneHeader(source: Source, fence: number, first: number): boolean {
  let last = first;
  while (last < source.count() && !isFence(source.line(last + 1))) last += 1;
  const above = new Set(namesIn(source, 1, fence));
  const below = namesIn(source, first, last);
  return above.has('bezeichnung') !== below.includes('bezeichnung') && !below.some((name) => above.has(name));
}

/**
 * A second header below the first: its entries would be published as text, also those that are meant for nobody
 * (`intern`). Code between fences is none.
 *
 * @param end the line that closes the header
 */
export function secondHeader(source: Source, end: number): Finding | undefined {
  let code = '';
  for (let number = end; number < source.count(); number += 1) {
    const line = source.line(number);
    const mark = number === end ? undefined : /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (code !== '') {
      if (mark?.startsWith(code) && line.trim() === mark) code = '';
      continue;
    }
    if (mark) code = mark;
    if (!isFence(line)) continue;
    const first = entriesBehind(source, number, number === end);
    if (first === undefined) continue;
    if (number === end && isOneHeader(source, number, first)) {
      const fence = source.startOf(number);
      const place = source.place(fence, fence + line.length);
      return finding('zwei-steckbriefe', 'mitten', { zeile: source.line(first) }, place);
    }
    const start = source.startOf(first);
    const text = source.line(first);
    return finding('zwei-steckbriefe', 'kopf', { zeile: text }, source.place(start, start + text.length));
  }
  return undefined;
}
