import { visible } from '../base/characters.js';
import type { Place } from '../base/diagnostic.js';

const gutter = (text: string): string => `${text.padStart(6)} │ `;

/**
 * Shows the line of a place with marks under the range. A long line is cut around it, so that the frame fits into
 * `columns`; a range over several lines is marked on its first.
 */
export function frame(place: Place, line: (number: number) => string, columns: number): readonly string[] {
  const characters = [...line(place.line).replaceAll('\t', ' ')];
  const room = Math.max(20, columns - 10);
  const from = place.column - 1;
  const to = place.endLine === place.line ? place.endColumn - 1 : characters.length;
  const start = characters.length <= room ? 0 : Math.max(0, Math.min(from - 8, characters.length - room));
  const shown = characters.slice(start, start + room);
  const before = visible(shown.slice(0, from - start).join(''));
  const marked = visible(shown.slice(from - start, Math.max(to, from + 1) - start).join(''));
  const text = visible(shown.join(''));
  const width = Math.max(1, [...marked].length);
  return [
    `${gutter(String(place.line))}${text}`.trimEnd(),
    `${gutter('')}${' '.repeat([...before].length)}${'^'.repeat(width)}`,
  ];
}
