import type { List } from 'mdast';

/**
 * The numbers of an ordered list as they are written in the source that it was parsed from. CommonMark itself takes
 * only the first and counts on from there.
 */
export const writtenNumbers = ({ children, start }: List, source: string): readonly number[] =>
  children.map(({ position }, index) => {
    const offset = position?.start.offset ?? source.length;
    const [, digits] = /^(\d{1,9})[.)]/.exec(source.slice(offset, offset + 10)) ?? [];
    return digits === undefined ? (start ?? 1) + index : Number(digits);
  });
