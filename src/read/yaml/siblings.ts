import { fits, type Level, shortly } from './levels.js';
import type { Row } from './rows.js';

/** How far the entries of a group or list are usually set in, seen from its name. */
const step = 2;

/** The lines below a line, up to the first that is no longer below the name above it. */
function linesOfGroup(rows: readonly Row[], at: number, { indent }: Row): readonly Row[] {
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => row.start < indent || (row.start === indent && !row.isItem));
  return end === -1 ? below : below.slice(0, end);
}

/**
 * Where the first line below a name belongs, if not where it stands: most of the other entries are set in otherwise, or
 * as usual. Undefined if it stands rightly.
 */
export function firstOf(rows: readonly Row[], at: number, level: Level, name: Row): Level | undefined {
  const row = rows[at];
  const usual = name.indent + step;
  if (!row || row.start === usual) return undefined;
  const like = linesOfGroup(rows, at, name).filter((line) => fits(level, line));
  const column = Math.min(...like.map(({ start }) => start));
  if (column === row.start) return undefined;
  const others = like.filter(({ start }) => start === column);
  const [first] = others;
  if (!first) return byItsGroup(row, rows[at + 1], level, name);
  const own = like.filter(({ start }) => start === row.start).length + 1;
  return column === usual || others.length > own ? { ...level, column, first: shortly(first) } : undefined;
}

/** Where the only entry of a list belongs by the lines of its own group: the dash stands two blanks before them. */
function byItsGroup(row: Row, next: Row | undefined, level: Level, name: Row): Level | undefined {
  const group = { ...level, isList: false };
  if (!row.isItem || row.name === undefined || !next || !fits(group, next) || next.start === row.indent)
    return undefined;
  const column = row.start + next.start - row.indent;
  return column === name.indent + step ? { ...level, column, first: '' } : undefined;
}
