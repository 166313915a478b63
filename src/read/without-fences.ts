import type { Finding } from '../base/diagnostic.js';
import { finding } from './finding.js';
import { limits } from './limits.js';
import { isName } from './schema/names.js';
import { isFence } from './second-header.js';
import type { Source } from './source.js';

/** Whether a line, and not a comment of the header, is a heading of the text: no entry of the header follows it. */
export function isHeading(source: Source, number: number): boolean {
  if (!/^#{2,6}\s+\S/.test(source.line(number))) return false;
  let next = number + 1;
  while (next <= source.count() && source.line(next).trim() === '') next += 1;
  return !/^(\s*[\w"']+:(\s|$)|\s*- |\s*#)/.test(source.line(next));
}

/** Entries at the start of a file without the line that opens a header, perhaps also without the one that closes it. */
export function withoutFences(source: Source): Finding | undefined {
  const numbers = Array.from(
    { length: Math.min(source.count(), limits.headerLines) },
    (_, index) => index + 1,
  );
  const first = numbers.find((number) => source.line(number).trim() !== '') ?? 1;
  const [, name = ''] = /^([a-z_]+):(?: |$)/.exec(source.line(first)) ?? [];
  if (!isName(name)) return undefined;
  const end = numbers.find((number) => isFence(source.line(number)) || isHeading(source, number));
  const hasEnd = end !== undefined && isFence(source.line(end));
  const last =
    numbers.findLast(
      (number) => number < (end ?? Number.POSITIVE_INFINITY) && source.line(number).trim() !== '',
    ) ?? first;
  const [top, bottom] = [source.startOf(first), source.startOf(last) + source.line(last).length];
  const edits = [
    { ...source.place(0, top), text: '---\n' },
    ...(hasEnd ? [] : [{ ...source.place(bottom, bottom), text: '\n---' }]),
  ];
  const facts = { erste: source.line(first), letzte: hasEnd ? '' : source.line(last).trim() };
  const place = source.place(top, top + source.line(first).length);
  return finding('kopf-fehlt', 'striche', facts, place, { fix: { safe: false, edits } });
}
