import { mayBeList } from '../schema/names.js';
import { accepts, fits, type Level, levelBelow, margin, opened, resumed } from './levels.js';
import { blockOf, groupAbove, leftOf } from './neighbours.js';
import type { Row } from './rows.js';
import { firstOf } from './siblings.js';

/** Lines that are set in wrongly, all as far, and where they belong. */
export interface Misplaced {
  readonly rows: readonly Row[];
  readonly level: Level;
  /** The name above them, if no other entry stands below it. */
  readonly below: string;
  /** These lines and what is set in below them and has to go with them. */
  readonly moved: readonly Row[];
}

/** The open levels behind a line, and the lines that have to be moved before anything else is looked at. */
interface Step {
  readonly levels: readonly Level[];
  readonly found?: Misplaced;
}

const shifted = (row: Row, by: number): Row => ({ ...row, start: row.start + by, indent: row.indent + by });

/** A line where it belongs. */
const moved = (row: Row, { column }: Level): Row => shifted(row, column - row.start);

const misplacedTo = (
  levels: readonly Level[],
  level: Level,
  rows: readonly Row[],
  block: readonly Row[] = [],
): Step => {
  const last = rows.at(-1);
  const open = levels.includes(level) ? levels : [...levels, level];
  return {
    levels: last ? resumed(open, level, moved(last, level)) : open,
    found: { rows, level, below: '', moved: [...rows, ...block] },
  };
};

/** A line that is set in as far as an open level: it belongs there, unless only another one can have its name. */
function atLevel(rows: readonly Row[], at: number, row: Row, levels: readonly Level[], own: Level): Step {
  const within = [...levels.slice(levels.indexOf(own) + 1), ...groupAbove(rows, at, own)];
  const inner = within.findLast((level) => fits(level, row));
  const left = inner ? leftOf(rows, at, own, within, inner) : [];
  if (inner && left.length > 0) {
    const [found, first] = [misplacedTo(levels, inner, left), left[0]];
    return { ...found, levels: first ? misplacedTo(levels, inner, [first]).levels : levels };
  }
  const outer = accepts(own, row.name)
    ? undefined
    : levels.slice(0, levels.indexOf(own)).findLast((level) => fits(level, row));
  return outer
    ? misplacedTo(levels, outer, [row], blockOf(rows, at, outer))
    : { levels: resumed(levels, own, row) };
}

/** A level that was still open before the line above: then that line closed it by mistake. */
function reopened(row: Row, before: Row | undefined, closed: readonly Level[]): Step | undefined {
  const own = closed.findLast((level) => level.column === row.start && fits(level, row));
  const inner = before && closed.findLast((level) => level.column > before.start && fits(level, before));
  if (!own || !inner || !before) return undefined;
  const { found } = misplacedTo(closed, inner, [before]);
  return { levels: resumed(closed, own, row), ...(found ? { found } : {}) };
}

/** A line that is set in as far as no level: it belongs to the innermost one that can have it. */
function besideLevels(rows: readonly Row[], at: number, row: Row, levels: readonly Level[]): Step {
  const level = levels.findLast((one) => fits(one, row));
  if (!level) return { levels };
  const [same, all]: [Row[], Row[]] = [[], []];
  for (
    let next = at, line = rows[next];
    line && line.start === row.start && fits(level, line);
    line = rows[next]
  ) {
    const block = blockOf(rows, next, level);
    same.push(line);
    all.push(line, ...block);
    next += 1 + block.length;
  }
  const { found } = misplacedTo(levels, level, same);
  return {
    levels: resumed(levels, level, moved(row, level)),
    ...(found ? { found: { ...found, moved: all } } : {}),
  };
}

/** The first line below a name: it opens a level, where it stands or where it belongs. */
function belowName(rows: readonly Row[], at: number, row: Row, name: Row, levels: readonly Level[]): Step {
  const of = name.name ?? name.value;
  const level = firstOf(rows, at, levelBelow(row, of), name);
  if (!level) return { levels: opened(levels, row, of) };
  const block = blockOf(rows, at, level);
  const below = level.first === '' ? of : '';
  return {
    levels: opened(levels, moved(row, level), of),
    found: { rows: [row], level, below, moved: [row, ...block] },
  };
}

/** The entries of a list that stand further to the left than its name; or the name stands too far to the right. */
function listLeftOf(rows: readonly Row[], at: number, name: Row, levels: readonly Level[]): Step {
  const [around, group] = levels.slice(-2);
  const usual = (around?.column ?? 0) + 2;
  if (group && name.start > usual && (rows[at]?.start ?? 0) >= usual) {
    const level = { ...group, column: usual, first: '' };
    const { found } = misplacedTo(levels, level, [name]);
    const open = opened([...levels.slice(0, -1), level], rows[at] ?? name, name.name ?? '');
    return { levels: open, ...(found ? { found: { ...found, below: group.of } } : {}) };
  }
  const below = rows.slice(at);
  const end = below.findIndex((row) => !row.isItem || row.start !== rows[at]?.start);
  const items = end === -1 ? below : below.slice(0, end);
  const of = name.name ?? '';
  const level = { column: name.indent + 2, isList: true, of, first: '' };
  return { levels: [...levels, level], found: { rows: items, level, below: of, moved: items } };
}

function step(
  rows: readonly Row[],
  at: number,
  row: Row,
  levels: readonly Level[],
  closed: readonly Level[],
  isOpen: (row: Row) => boolean,
): Step {
  const before = rows[at - 1];
  const isText = row.name === undefined && !row.isItem;
  // A dash carries on the text above it, unless a list is open.
  const isDashOfText =
    row.name === undefined && before?.value !== '' && ![...levels, ...closed].some(({ isList }) => isList);
  if (isText || isDashOfText) return { levels };
  const isBelow = before && (row.start > before.indent || (row.isItem && row.start === before.indent));
  if (isBelow && (before.value === '' || isOpen(before))) return belowName(rows, at, row, before, levels);
  const own = levels.findLast(({ column, isList }) => column === row.start && isList === row.isItem);
  if (!own && before?.value === '' && row.isItem && mayBeList(before.name ?? ''))
    return listLeftOf(rows, at, before, levels);
  if (own) return atLevel(rows, at, row, levels, own);
  return reopened(row, before, closed) ?? besideLevels(rows, at, row, levels);
}

/**
 * Lines of a header that stand too far to the left or to the right, if it is certain where they belong.
 *
 * @param isOpen whether lines can be set in below a line although it has a value, because that is told already
 */
export function* misplaced(given: readonly Row[], isOpen: (row: Row) => boolean): Iterable<Misplaced> {
  // A line that lacks the colon behind its name opens its group all the same.
  const rows = given.map((row) =>
    row.isItem && row.name === undefined && isOpen(row)
      ? { ...row, name: /^[a-z_]+/.exec(row.value)?.[0] ?? '' }
      : row,
  );
  let levels: readonly Level[] = [margin];
  let closed: readonly Level[] = [];
  for (let at = 0, row = rows[at]; row; at += 1, row = rows[at]) {
    const done = step(rows, at, row, levels, closed, isOpen);
    closed = levels;
    levels = done.levels;
    const { found } = done;
    if (!found) continue;
    yield found;
    // From here on they stand where they belong.
    const by = found.level.column - (found.rows[0]?.start ?? 0);
    for (const one of found.moved) rows[rows.indexOf(one)] = shifted(one, by);
  }
}
