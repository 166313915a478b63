import type { Finding } from '../../base/diagnostic.js';
import { finding, replace } from '../finding.js';
import { isName, mayBeList, mayBeText } from '../schema/names.js';
import type { Spot } from './rows.js';

/** Words, and nothing that YAML has a meaning for at the beginning of a value. */
const isWords = (value: string): boolean => value !== '' && !/^[[{|>&*!"'-]/.test(value);

/** A text stands behind the name of a list, above its entries; or above a list where only a text can be. */
export function aboveList({ source, row, below, above }: Spot): Finding | undefined {
  const { name, value, at, indent } = row;
  const [first] = below;
  if (name === undefined || !isWords(value) || !first?.isItem || first.name !== undefined) return undefined;
  const place = source.place(at, at + value.length);
  const gap = source.text.lastIndexOf(':', at) + 1;
  if (mayBeList(name)) {
    if (!/:$/.test(value)) return undefined;
    const fix = replace(source.place(gap, at + value.length), '', false);
    return finding('yaml-einrueckung', 'ueberListe', { angabe: name, wert: value }, place, { fix });
  }
  // In an entry of a list it may be the next entry, set in too far.
  if (!mayBeText(name) || mayBeList(above?.name ?? '')) return undefined;
  const blanks = Math.min(...below.map(({ start }) => start));
  const isSetIn = blanks > indent;
  const fix = replace(source.place(gap, at), ` |\n${' '.repeat(blanks)}`, false);
  const facts = { angabe: name, leerzeichen: isSetIn ? blanks : indent + 2 };
  return finding('yaml-einrueckung', 'textMitListe', facts, place, isSetIn ? { fix } : {});
}

/** A text goes on behind an empty line, with a word and a colon: YAML reads it as an entry of its own. */
export function paragraphsIn({ source, row, below }: Spot): Finding | undefined {
  const { name, value, number, indent } = row;
  const next = below.find((line) => line.name !== undefined);
  if (name === undefined || !next?.name || !isWords(value) || /:(?: |$)/.test(value)) return undefined;
  if (!mayBeText(name) || isName(next.name) || next.isItem || next.start <= indent) return undefined;
  const between = Array.from({ length: next.number - number }, (_, line) => source.line(number + line));
  if (!between.some((line) => line.trim() === '')) return undefined;
  const colon = source.startOf(next.number) + next.start + next.name.length;
  const facts = { angabe: name, leerzeichen: indent + 2 };
  return finding('yaml-doppelpunkt', 'absaetze', facts, source.place(colon, colon + 1));
}
