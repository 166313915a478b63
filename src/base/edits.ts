import type { Edit, Fix } from './diagnostic.js';
import { indexLines, type LineIndex } from './lines.js';

/** The offset (UTF-16 units) at which a line and column (code points) stand. */
export function offsetAt(index: LineIndex, line: number, column: number): number {
  const start = index.startOf(line);
  let length = 0;
  let left = column - 1;
  for (const character of index.line(line)) {
    if (left === 0) break;
    left -= 1;
    length += character.length;
  }
  return start + length;
}

const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);

const overlap = (a: Edit, b: Edit): boolean =>
  (a.line === b.line && a.column === b.column) ||
  (isBefore(a.line, a.column, b.endLine, b.endColumn) && isBefore(b.line, b.column, a.endLine, a.endColumn));

/** Those of the fixes that can be carried out at once: of two that overlap, the first; the other waits. */
export function disjoint<T extends { readonly fix?: Fix }>(found: readonly T[]): readonly T[] {
  const taken: Edit[] = [];
  return found.filter(({ fix }) => {
    const edits = fix?.edits ?? [];
    if (edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** The text of a file with these edits carried out. They must not overlap. Byte order mark and line ends stay as they are. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const written = text.slice(mark.length);
  const index = indexLines(written);
  const spots = edits
    .map((edit) => ({
      start: offsetAt(index, edit.line, edit.column),
      end: offsetAt(index, edit.endLine, edit.endColumn),
      text: edit.text.replaceAll('\n', lineEndAt(index, edit.line)),
    }))
    .sort((a, b) => a.start - b.start);
  let result = mark;
  let at = 0;
  for (const spot of spots) {
    result += written.slice(at, spot.start) + spot.text;
    at = spot.end;
  }
  return result + written.slice(at);
}

/** The line end of a line; of the last one, that of the first. */
const lineEndAt = (index: LineIndex, line: number): string =>
  index.line(line < index.count() ? line : 1).endsWith('\r') ? '\r\n' : '\n';
