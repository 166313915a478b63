import { accepts, type Level, margin, opened, resumed, shortly } from './levels.js';
import type { Row } from './rows.js';

/** Lines that are set in wrongly, all as far, and where they belong. */
export interface Misplaced {
  readonly rows: readonly Row[];
  readonly level: Level;
  /** These lines and what is set in below them. */
  readonly moved: readonly Row[];
}

/** What is known after a line: the open levels, the line to go on with, and what was wrong. */
interface Step {
  readonly levels: readonly Level[];
  readonly next: number;
  readonly found?: Misplaced;
}

/** What is set in below a line that stands at the wrong place. */
function blockOf(rows: readonly Row[], at: number, level: Level): readonly Row[] {
  const row = rows[at];
  if (!row || (!row.isItem && row.value !== '')) return [];
  const from = row.isItem ? row.indent : row.start + 1;
  const below = rows.slice(at + 1);
  const end = below.findIndex(
    (line) => line.start < from || (line.start === level.column && accepts(level, line.name)),
  );
  return end === -1 ? below : below.slice(0, end);
}

/** Lines at the margin of an outer level that only an inner one can have, before its next line. */
function leftOf(rows: readonly Row[], at: number, outer: Level, inner: Level): readonly Row[] {
  const left: Row[] = [];
  let next = at;
  for (let row = rows[next]; row; row = rows[next]) {
    const isAtMargin = row.start === outer.column && !row.isItem && row.name !== undefined;
    if (!isAtMargin || accepts(outer, row.name) || !accepts(inner, row.name)) break;
    left.push(row);
    next += 1;
    while ((rows[next]?.start ?? 0) > inner.column) next += 1;
  }
  const after = rows[next];
  const isBack = after?.start === inner.column && after.name !== undefined && accepts(inner, after.name);
  return isBack ? left : [];
}

/** The group of the line above, whose first entries are not set in although the next ones are. */
function groupAbove(rows: readonly Row[], at: number, { column }: Level): readonly Level[] {
  const above = rows[at - 1];
  const next = rows.slice(at).find(({ start }) => start !== column);
  const isGroup = above?.name !== undefined && above.value === '' && above.start === column;
  return isGroup && next && next.start > column
    ? [{ column: next.start, isList: false, of: above.name ?? '', first: shortly(next) }]
    : [];
}

/** A line that is set in as far as an open level: it belongs there, unless only an inner level can have its name. */
function atLevel(rows: readonly Row[], at: number, row: Row, levels: readonly Level[], own: Level): Step {
  const within = [...levels.slice(levels.indexOf(own) + 1), ...groupAbove(rows, at, own)];
  const inner = within.findLast((level) => !level.isList && accepts(level, row.name));
  const left = inner ? leftOf(rows, at, own, inner) : [];
  if (!inner || left.length === 0) return { levels: resumed(levels, own, row), next: at + 1 };
  return {
    levels: levels.includes(inner) ? levels : [...levels, inner],
    next: at + left.length,
    found: { rows: left, level: inner, moved: left },
  };
}

/** A line that is set in as far as no level: it belongs to the innermost one that can have it. */
function besideLevels(rows: readonly Row[], at: number, row: Row, levels: readonly Level[]): Step {
  const level = levels.findLast((one) => one.isList === row.isItem && accepts(one, row.name));
  if (!level) return { levels, next: at + 1 };
  const [same, moved]: [Row[], Row[]] = [[], []];
  let next = at;
  for (let line = rows[next]; line; line = rows[next]) {
    const isSame = line.start === row.start && line.isItem === row.isItem && accepts(level, line.name);
    if (!isSame || (line.name === undefined && !line.isItem)) break;
    const block = blockOf(rows, next, level);
    same.push(line);
    moved.push(line, ...block);
    next += 1 + block.length;
  }
  return {
    levels: resumed(levels, level, same.at(-1) ?? row),
    next,
    found: { rows: same, level, moved },
  };
}

/** Whether a line with a dash only carries on the text above it. */
const isText = (row: Row, before: Row | undefined): boolean =>
  row.name === undefined &&
  (!row.isItem || (before !== undefined && before.value !== '' && row.start > before.start));

function step(
  rows: readonly Row[],
  at: number,
  row: Row,
  levels: readonly Level[],
  isOpen: (row: Row) => boolean,
): Step {
  const before = rows[at - 1];
  if (isText(row, before)) return { levels, next: at + 1 };
  const isBelow = before && (row.start > before.indent || (row.isItem && row.start === before.indent));
  if (isBelow && (before.value === '' || isOpen(before)))
    return { levels: opened(levels, row, before.name ?? before.value), next: at + 1 };
  const own = levels.findLast(({ column, isList }) => column === row.start && isList === row.isItem);
  return own ? atLevel(rows, at, row, levels, own) : besideLevels(rows, at, row, levels);
}

/**
 * Lines of a header that stand too far to the left or to the right, if it is certain where they belong.
 *
 * @param isOpen whether lines can be set in below a line although it has a value, because that is told already
 */
export function* misplaced(rows: readonly Row[], isOpen: (row: Row) => boolean): Iterable<Misplaced> {
  let levels: readonly Level[] = [margin];
  let at = 0;
  for (let row = rows[at]; row; row = rows[at]) {
    const done = step(rows, at, row, levels, isOpen);
    if (done.found) yield done.found;
    levels = done.levels;
    at = done.next;
  }
}
