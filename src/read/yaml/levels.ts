import { namesIn, namesOfHeader } from '../schema/names.js';
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
  if (of === 'kriterien') return name.includes('_');
  return namesIn(of).has(name) || (of.includes('_') && /^(?:trifft_zu|begruendung)$/.test(name));
}

/** A line without the blanks before it, as short as it can be told. */
export const shortly = ({ isItem, name, value }: Row): string => {
  const words = name === undefined ? value : name;
  return isItem ? `- ${words}` : words;
};

/** The levels that a line opens behind its dash. */
const behindDash = (row: Row, of: string): readonly Level[] =>
  row.isItem && row.name !== undefined
    ? [{ column: row.indent, isList: false, of, first: shortly({ ...row, isItem: false }) }]
    : [];

/** The levels that are open behind a line that opens one of its own below a name. */
export const opened = (levels: readonly Level[], row: Row, of: string): readonly Level[] => [
  ...levels,
  { column: row.start, isList: row.isItem, of, first: shortly(row) },
  ...behindDash(row, of),
];

/** The levels that are open behind a line that belongs to one of them. */
export const resumed = (levels: readonly Level[], at: Level, row: Row): readonly Level[] => [
  ...levels.slice(0, levels.indexOf(at) + 1),
  ...behindDash(row, at.of),
];
