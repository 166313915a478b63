import { iso, monthNames } from './datum.js';

/** A whole day that was written in another way than a header asks for. */
export interface Gemeint {
  /** JJJJ-MM-TT; undefined if the calendar has no such day. */
  readonly datum: string | undefined;
  /** Whether the year has two digits only, and the century is a guess. */
  readonly isKurz: boolean;
}

const monthOf = (word: string): number => {
  const letters = word.toLowerCase().replace('maerz', 'märz').replace('mrz', 'mär').replace(/\.$/, '');
  const at = monthNames.findIndex((name) => letters.length >= 3 && name.toLowerCase().startsWith(letters));
  return (letters === 'sept' ? 8 : at) + 1;
};

/** Years below this one are of our century, if they have two digits. */
const century = 50;

function day(year: string, month: number, date: string): Gemeint {
  const isKurz = year.length === 2;
  const full = isKurz ? Number(year) + (Number(year) < century ? 2000 : 1900) : Number(year);
  return { datum: iso(full, month, Number(date)), isKurz };
}

/**
 * The one day that a text names in full, however it is written: "19. Oktober 2026", "2026/10/19", with long dashes, in
 * quotes, behind "Stand:". Undefined for a month alone, for a span, and where day and month could change places.
 */
export function datumIn(text: string): Gemeint | undefined {
  const plain = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^["'„“”‚‘’»« ]+|["'„“”‚‘’»«. ]+$/g, '')
    .replace(/^(?:Stand|Datum|vom|am|den)\b:? ?/i, '')
    .replace(/^(?:Mo|Di|Mi|Do|Fr|Sa|So)[a-z]*(?:[.,]+ ?| )(?:de[nm] )?/i, '');
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? [];
  if (year) return day(year, Number(month), date);
  const german =
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(plain) ??
    /^(\d{1,2})[.,] ?(\d{1,2})[.,] ?(\d{4})$/.exec(plain) ??
    /^(\d{2})-(\d{2})-(\d{4})$/.exec(plain);
  if (german) return day(german[3] ?? '', Number(german[2]), german[1] ?? '');
  const words = /^(\d{1,2})(?:\. ?| )(\p{L}{3,9})\.? (\d{4}|\d{2})$/u.exec(plain);
  const named = monthOf(words?.[2] ?? '');
  if (words && named > 0) return day(words[3] ?? '', named, words[1] ?? '');
  const strokes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  // Only a day above 12 shows which of the two is the month.
  return strokes && Number(strokes[1]) > 12
    ? day(strokes[3] ?? '', Number(strokes[2]), strokes[1] ?? '')
    : undefined;
}
