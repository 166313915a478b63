import type { Finding } from '../../base/diagnostic.js';
import { finding, replace } from '../finding.js';
import { limits } from '../limits.js';
import { withEquals, withGap } from '../schema/colons.js';
import { isName } from '../schema/names.js';
import type { Source } from '../source.js';
import { besideGroup } from './beside-group.js';
import { aboveList, paragraphsIn } from './beside-lines.js';
import { blockLines } from './block-lines.js';
import { dashBeside, entryWithoutDash, groupWithoutDash, otherDash, withoutDash } from './dashes.js';
import { misplaced } from './depths.js';
import { accepts, margin } from './levels.js';
import { type Row, rowsOf, type Spot } from './rows.js';
import { strayLine } from './stray-line.js';
import { wrongDepth } from './wrong-depth.js';

/** No header has more lines. */
const mostLines = 1000;

/** No group of one has more. */
const linesOfGroup = 200;

/** What is wrong by the look of neighbouring lines, and the lines in which everything else follows from it. */
interface Cause {
  readonly found: Finding;
  readonly from: number;
  readonly to: number;
}

/** Whether a line only carries on the text above it. */
const isCarriedOn = ({ row, before }: Spot): boolean =>
  before !== undefined &&
  !row.isItem &&
  (before.name === undefined
    ? row.start > 0 && row.start >= before.start + (before.isItem ? 1 : 0)
    : before.value !== '' && row.start > before.indent);

/** The names that can stand where a line stands. */
const isNameHere =
  ({ row, above }: Spot) =>
  (name: string): boolean =>
    accepts(row.start === 0 ? margin : { ...margin, of: above?.name ?? '' }, name);

function withoutColon(spot: Spot): Finding | undefined {
  const { source, row, below } = spot;
  const { name, value, at } = row;
  const [, angabe = ''] = /^([\p{L}_]+)[ \t]*[;：]?$/u.exec(value) ?? [];
  if (name !== undefined || row.isItem || below.length === 0) return undefined;
  if (!isName(angabe) && !isNameHere(spot)(angabe)) return undefined;
  const place = source.place(at, at + angabe.length);
  const fix = replace(source.place(at + angabe.length, at + value.length), ':', false);
  return finding('yaml-doppelpunkt', 'fehlt', { angabe }, place, { fix });
}

const gapIn = (spot: Spot): Finding | undefined =>
  spot.row.name === undefined
    ? withGap(spot.source, spot.row.at, spot.row.value, isNameHere(spot))
    : undefined;

/** A name and its value without a blank behind the colon. */
function unspaced(spot: Spot): Finding | undefined {
  const { source, row } = spot;
  const [, angabe = ''] = /^([a-z_]+):\S/.exec(row.value) ?? [];
  if (row.name !== undefined || angabe === '' || !isNameHere(spot)(angabe)) return undefined;
  const colon = source.place(row.at + angabe.length, row.at + angabe.length + 1);
  return finding('yaml-doppelpunkt', 'ohneLeerzeichen', { angabe }, colon, { fix: replace(colon, ': ') });
}

const equalsIn = (spot: Spot): Finding | undefined =>
  spot.row.name === undefined
    ? withEquals(spot.source, spot.row.at, spot.row.value, isNameHere(spot))
    : undefined;

/** Whether a line belongs below a row: set in deeper than its name, or than its dash; or the list of this name. */
function isBelow(row: Row, line: Row): boolean {
  if (row.isItem && row.name === undefined) return line.start > row.start;
  return line.start > row.indent || (line.isItem && line.start === row.indent);
}

/** What is wrong with a line by its own words and by the lines around it. */
function* inLines(source: Source, rows: readonly Row[]): Iterable<Cause> {
  for (const [index, row] of rows.entries()) {
    const rest = rows.slice(index + 1, index + 1 + linesOfGroup);
    const end = rest.findIndex((line) => !isBelow(row, line));
    const below = end === -1 ? rest : rest.slice(0, end);
    const above = rows
      .slice(Math.max(0, index - linesOfGroup), index)
      .findLast((line) => line.name !== undefined && line.indent < row.start + (row.isItem ? 1 : 0));
    const before = rows.slice(Math.max(0, index - linesOfGroup), index);
    const peer = before.findLast((line) => line.start <= row.start);
    const spot = { source, row, before: before.at(-1), rest, below, peer, above };
    if (isCarriedOn(spot)) continue;
    const found =
      strayLine(spot) ??
      withoutColon(spot) ??
      equalsIn(spot) ??
      gapIn(spot) ??
      unspaced(spot) ??
      otherDash(spot) ??
      blockLines(spot) ??
      aboveList(spot) ??
      paragraphsIn(spot) ??
      besideGroup(spot) ??
      dashBeside(spot) ??
      withoutDash(spot) ??
      groupWithoutDash(spot) ??
      entryWithoutDash(spot);
    if (found) yield { found, from: row.number, to: (below.at(-1) ?? row).number + 1 };
  }
}

/** What is wrong with the lines, and then with how far the others are set in. */
function causes(source: Source, from: number, to: number): readonly Cause[] {
  const rows = rowsOf(source, from, to).slice(0, mostLines);
  const told = [...inLines(source, rows)];
  const starts = new Set([...rows.map(({ number }) => number), to + 1]);
  const isRow = (line: number): boolean => starts.has(line);
  const depths = [...misplaced(rows, ({ number }) => told.some((cause) => cause.from === number))].map(
    (wrong) => {
      const [{ number = from } = {}] = wrong.rows;
      const last = wrong.moved.at(-1)?.number ?? number;
      return { found: wrongDepth(source, wrong, isRow), from: number, to: last + 1 };
    },
  );
  const others = depths.filter(
    ({ from: line }) => !told.some((cause) => line >= cause.from && line < cause.to),
  );
  return [...told, ...others].sort((a, b) => a.from - b.from);
}

/** The rules about a value, whatever stands around its line. */
const inValues = /^yaml-(?:doppelpunkt|sonderzeichen|anfuehrung)$/;

/**
 * What is certainly wrong in the lines of a header that cannot be read, judged by their neighbours. Empty if nothing is.
 *
 * @param explained what else was found; told is only what is wrong in the values of other lines
 */
export function causesIn(
  source: Source,
  from: number,
  to: number,
  explained: () => readonly Finding[],
): readonly Finding[] {
  const all = causes(source, from, to).slice(0, limits.explainedErrors);
  if (all.length === 0) return [];
  const others = new Map<number, Finding>();
  for (const one of explained()) {
    const { line } = one.place;
    const isTold = all.some((cause) => line >= cause.from && line <= cause.to);
    if (!isTold && (one.key === 'allein' || inValues.test(one.rule))) others.set(line, one);
  }
  return [...all.map(({ found }) => found), ...others.values()];
}
