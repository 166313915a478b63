import { isName, isNameIn, namesOfHeader, ofCriterion } from '../schema/names.js';
import type { Row } from './rows.js';

/** A group or a list that is open at a line of the header: how far its entries are set in, and under which name. */
export interface Level {
  readonly column: number;
  readonly isList: boolean;
  /** Empty for the header itself. */
  readonly of: string;
  /** How its first entry reads: a name, or a dash and words. */
  readonly first: string;
}

/** The header itself. */
export const margin: Level = { column: 0, isList: false, of: '', first: '' };

/** Whether the entries of a level can have a name. The names below a criterion are the same for all of them. */
export function accepts({ of }: Level, name: string | undefined): boolean {
  if (name === undefined) return true;
  if (of === '') return namesOfHeader().has(name);
  return isNameIn(of, name) || (ofCriterion.test(name) && !isName(of.replaceAll('_', '')));
}

/** Whether a line can be an entry of a level, however far it is set in. */
export const fits = (level: Level, { isItem, name }: Row): boolean =>
  isItem === level.isList && (isItem || name !== undefined) && accepts(level, name);

/** A line without the blanks before it, as short as it can be told. */
export const shortly = ({ isItem, name, value }: Row): string => {
  const words = name === undefined ? value : name;
  return isItem ? `- ${words}` : words;
};

/** The level that a line opens below the name of the line above it. */
export const levelBelow = (row: Row, of: string): Level => ({
  column: row.start,
  isList: row.isItem,
  of,
  first: shortly(row),
});

/** The group that a line opens behind its dash. */
const behindDash = (row: Row, of: string): readonly Level[] =>
  row.isItem && row.name !== undefined ? [{ column: row.indent, isList: false, of, first: row.name }] : [];

/** The levels that are open behind a line that opens one of its own below a name. */
export const opened = (levels: readonly Level[], row: Row, of: string): readonly Level[] => [
  ...levels,
  levelBelow(row, of),
  ...behindDash(row, of),
];

/** The levels that are open behind a line that belongs to one of them. */
export const resumed = (levels: readonly Level[], at: Level, row: Row): readonly Level[] => [
  ...levels.slice(0, levels.indexOf(at) + 1),
  ...behindDash(row, at.of),
];
