import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import { noteAt } from '../note-line.js';
import type { Spot } from './rows.js';

/** A name in bold type, as a text below the header can have it. */
function boldName({ source, row }: Spot): Finding | undefined {
  const [whole = '', stars = '', angabe = '', text = ''] =
    /^(\*{1,2})([\p{L}_]+)(?::\*{1,2}|\*{1,2}:)[ \t]*(.*)$/u.exec(row.value) ?? [];
  if (angabe === '') return undefined;
  const place = source.place(row.at, row.at + whole.length - text.length);
  const zeile = `${angabe}: ${asTyped(text)}`.trimEnd();
  const fix = replace(source.place(row.at, row.at + whole.length), zeile, false);
  return finding('yaml-syntax', 'fett', { angabe, zeichen: stars, zeile }, place, { fix });
}

/** A line of one sign, or of the same sign again and again: the rest of something that was deleted. */
function signAlone({ source, row, before }: Spot): Finding | undefined {
  const [zeichen, sign = ''] = /^([*•·–—…=~+_-])\1*$/u.exec(row.value) ?? [];
  // A dash below a name that has no value is an empty entry of its list; among lines without names all is unclear.
  const isEntry = sign === '-' && (row.start > 0 || before?.value === '');
  const isClear = row.name === undefined && !row.isItem && before?.name !== undefined;
  if (zeichen === undefined || !isClear || isEntry) return undefined;
  const place = source.place(row.at, row.at + zeichen.length);
  const whole = source.place(source.startOf(row.number), source.startOf(row.number + 1));
  return finding('yaml-syntax', 'zeichenAllein', { zeichen }, place, { fix: replace(whole, '', false) });
}

/** What is wrong with a line of a header that is a note, has a name in bold type, or only a sign. */
export const strayLine = (spot: Spot): Finding | undefined =>
  (/^(?:\/[/*]|<!--)/.test(spot.row.value) && spot.row.name === undefined
    ? noteAt(spot.source, spot.row.number)
    : undefined) ??
  boldName(spot) ??
  signAlone(spot);
