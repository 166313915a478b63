import type { Code } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import type { Marks } from './marks.js';

/** A line that may begin or end code, be it in a list or a quotation. */
export const fenceLine = /^[ \t>*+\d.)-]*(?:`{3}|~{3})/m;

const linesIn = (text: string): number => text.split('\n').length;

/** Whether a block of code between fences lacks the second one: without it the value reaches to the last line. */
function isOpen(written: string, value: string): boolean {
  if (!written.includes('\n') || written.endsWith('\n')) return true;
  return value === '' ? !/(?:`{3}|~{3})[ \t]*$/.test(written) : linesIn(written) < linesIn(value) + 2;
}

/** Code that is never closed: everything below is code, too. In a list or a quotation it ends with that. */
export function* openCode(
  node: Code,
  text: string,
  placeOf: (start: number, end: number) => Place,
): Iterable<Finding> {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const written = text.slice(start, end);
  const [zeichen] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  if (zeichen === undefined || text.slice(end).trim() !== '' || !isOpen(written, node.value)) return;
  const [line = ''] = written.split('\n', 1);
  yield finding('code-ende-fehlt', 'fehlt', { zeichen }, placeOf(start, start + line.trimEnd().length));
}

/** Whether a line may be set in so far that it is code, be it in a list or a quotation. */
export const mayBeIndented = (text: string, { opening }: Marks): boolean =>
  (opening > 0 && text.includes('\t')) || (opening > 3 && text.includes('    '));

/** Lines that are code only because they are set in, as the first lines of paragraphs come from Word. */
export function* indentedCode(
  node: Code,
  text: string,
  placeOf: (start: number, end: number) => Place,
): Iterable<Finding> {
  const start = node.position?.start.offset ?? 0;
  if (/^[ \t]*(?:`{3}|~{3})/.test(text.slice(start))) return;
  const [first = '', ...others] = node.value.split('\n');
  const at = text.indexOf(first.trim(), start);
  const weitere = others.filter((line) => line.trim() !== '').length;
  yield finding(
    'code-aus-versehen',
    'eingerueckt',
    { text: first.trim(), weitere },
    placeOf(at, at + first.trim().length),
  );
}
