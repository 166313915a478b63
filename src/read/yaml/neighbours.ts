import { accepts, fits, type Level, shortly } from './levels.js';
import type { Row } from './rows.js';

/** What is set in below a line and would no longer be if the line alone were moved. */
export function blockOf(rows: readonly Row[], at: number, level: Level): readonly Row[] {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next) return [];
  const isBelow = row.isItem
    ? row.name !== undefined && next.start === row.indent
    : row.value === '' && next.start > row.start && next.start <= level.column && !fits(level, next);
  if (!isBelow) return [];
  const below = rows.slice(at + 1);
  const end = below.findIndex(({ start }) => start < next.start);
  return end === -1 ? below : below.slice(0, end);
}

/** Lines at the margin of an outer level that only an inner one can have, before that one goes on. */
export function leftOf(
  rows: readonly Row[],
  at: number,
  outer: Level,
  within: readonly Level[],
  inner: Level,
): readonly Row[] {
  const left: Row[] = [];
  let next = at;
  for (let row = rows[next]; row; row = rows[next]) {
    if (row.start !== outer.column || accepts(outer, row.name) || !fits(inner, row)) break;
    left.push(row);
    next += 1;
    while ((rows[next]?.start ?? 0) > inner.column || rows[next]?.isItem) next += 1;
    if (rows[next]?.isItem) break;
  }
  const after = rows[next];
  const isBack = after && within.some((level) => level.column === after.start && fits(level, after));
  return isBack ? left : [];
}

/** The group of the line above, whose first entries are not set in although the next ones are. */
export function groupAbove(rows: readonly Row[], at: number, { column }: Level): readonly Level[] {
  const above = rows[at - 1];
  if (above?.name === undefined || above.value !== '' || above.indent < column) return [];
  const group = { column, isList: false, of: above.name, first: '' };
  const next = rows.slice(at).find((row) => row.start > above.indent && fits(group, row));
  return next ? [{ ...group, column: next.start, first: shortly(next) }] : [];
}
