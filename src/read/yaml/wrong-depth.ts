import type { Finding, Fix } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import type { Source } from '../source.js';
import type { Misplaced } from './depths.js';
import { shortly } from './levels.js';
import type { Row } from './rows.js';

type IsRow = (line: number) => boolean;

/** Moves lines, and the texts that go on below them, to the left or to the right. */
function shift(source: Source, moved: readonly Row[], by: number, isRow: IsRow): Fix | undefined {
  const lines = moved.flatMap(({ number, start }) => {
    const all = [number];
    for (let below = number + 1; below <= source.count() && !isRow(below); below += 1) {
      const blanks = source.line(below).search(/\S/);
      if (blanks === -1) continue;
      if (blanks <= start) break;
      all.push(below);
    }
    return all;
  });
  const edits = [...new Set(lines)].map((line) => {
    const from = source.startOf(line);
    return { ...source.place(from, from + Math.max(0, -by)), text: ' '.repeat(Math.max(0, by)) };
  });
  const isBlank = lines.every((line) => source.line(line).search(/\S/) >= -by);
  return isBlank ? { safe: false, edits } : undefined;
}

/**
 * The finding for lines that are set in wrongly: how many blanks belong before them.
 *
 * @param isRow whether another entry begins on a line, or the header ends
 */
export function wrongDepth(source: Source, { rows, level, below, moved }: Misplaced, isRow: IsRow): Finding {
  const { number = 1, start = 0 } = rows[0] ?? {};
  const zeile = source.line(number).trim();
  const at = source.startOf(number) + start;
  const facts = {
    zeile,
    zeilen: rows.map(shortly),
    ist: start,
    soll: level.column,
    wie: level.first,
    unter: below,
    mit: moved.length - rows.length,
  };
  const fix = shift(source, moved, level.column - start, isRow);
  return finding('yaml-einrueckung', 'tiefe', facts, source.place(at, at + zeile.length), fix ? { fix } : {});
}
