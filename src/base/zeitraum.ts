import { daysInMonth, isDatum, parseDeutschesDatum } from './datum.js';

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'] as const;
const month =
  '(jan(?:uar|\\.)?|feb(?:ruar|\\.)?|märz|apr(?:il|\\.)?|mai|jun[i.]?|jul[i.]?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dez(?:ember|\\.)?)';
const quarter = '(?:(?:([1-4])\\.?|(i{1,3}|iv)\\.?)\\s?quartal|q\\s?([1-4]))';
const half = '(?:([12])\\.?|(ii?)\\.?)\\s?halbjahr';
const season = '(frühjahr|frühling|sommer|herbst)';
const part = '(anfang|mitte|ende)';
const year = '(\\d{4})';

const form = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`);
const day = (y: string, m: number, d: number): string =>
  `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

const endOf = (y: string, m: number): string => day(y, m, daysInMonth(Number(y), m));
const monthOf = (name: string): number => months.findIndex((short) => name.startsWith(short)) + 1;
const roman = (text: string): number => (text === 'iv' ? 4 : text.length);

const seasonEnds: Readonly<Record<string, string>> = {
  frühjahr: '06-20',
  frühling: '06-20',
  sommer: '09-22',
  herbst: '12-20',
};
const partEnds: Readonly<Record<string, string>> = { anfang: '04-30', mitte: '08-31', ende: '12-31' };

/** The years of "2026/27"; undefined if they do not follow each other. */
function nextYear(first: string, second: string): number | undefined {
  const next = Number(first) + 1;
  return second === String(next) || second === String(next).slice(2) ? next : undefined;
}

type Ending = (...groups: string[]) => string | undefined;

/** The words that are understood, each with the last day that they can mean. */
const forms: readonly (readonly [RegExp, Ending])[] = [
  [form('(?:jahr )?', year), (y) => `${y}-12-31`],
  [form(part, ' ', year), (p = '', y = '') => `${y}-${partEnds[p]}`],
  [form(quarter, '[ /]', year), (n, r = '', q = '', y = '') => endOf(y, Number(n ?? (q || roman(r))) * 3)],
  [form(half, ' ', year), (n, r = '', y = '') => endOf(y, Number(n ?? roman(r)) * 6)],
  [form(season, ' ', year), (s = '', y = '') => `${y}-${seasonEnds[s]}`],
  [form('winter ', year), (y) => `${Number(y) + 1}-03-20`],
  [
    form('winter ', year, '/(\\d{4}|\\d\\d)'),
    (y = '', z = '') => (nextYear(y, z) ? `${nextYear(y, z)}-03-20` : undefined),
  ],
  [
    form(year, '/(\\d{4}|\\d\\d)'),
    (y = '', z = '') => (nextYear(y, z) ? `${nextYear(y, z)}-12-31` : undefined),
  ],
  [form(`(?:${part} )?`, month, ' ', year), (_, m = '', y = '') => endOf(y, monthOf(m))],
  [
    form('(\\d\\d?)\\. ?', month, ' ', year),
    (d, m = '', y = '') => {
      const datum = day(y, monthOf(m), Number(d));
      return isDatum(datum) ? datum : undefined;
    },
  ],
  [form('(0?[1-9]|1[0-2])[./]', year), (m, y = '') => endOf(y, Number(m))],
];

/** The first half of a period whose year stands in the second: "1. bis 3. Quartal 2026", "März/April 2026". */
const beginning = form(
  `(?:${part}|${season}|winter|${month}|(?:${part} )${month}|(?:[1-4]|i{1,3}|iv)\\.?(?: (?:quartal|halbjahr))?`,
  `|\\d\\d?\\.(?: ?(?:\\d\\d?\\.|${month}))?)`,
);

/** Said before a period without changing its end. */
const opening = /^(?:(?:voraussichtlich|vsl\.?|vrs\.?|vorauss\.|geplant|etwa|ca\.|im|in|am) )+/;
const between = / ?(?: bis(?: zum| zur)? | und |[–—]| - |\/) ?/g;

const inReach = (end: string | undefined): string | undefined =>
  end !== undefined && end >= '1900' && end < '2101' ? end : undefined;

function endOfWords(text: string): string | undefined {
  const datum = isDatum(text) ? text : parseDeutschesDatum(text);
  if (datum) return inReach(datum);
  for (const [pattern, ending] of forms) {
    const match = pattern.exec(text);
    if (match) return inReach(ending(...match.slice(1)));
  }
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  return years && (years[1] ?? '') < (years[2] ?? '') ? inReach(`${years[2]}-12-31`) : undefined;
}

/** Of "A bis B" the end of B, if A is understood, too, and does not lie behind it. */
function endOfRange(text: string): string | undefined {
  for (const { index, 0: word } of text.matchAll(between)) {
    const first = text.slice(0, index).trim();
    const end = endOfWords(text.slice(index + word.length).trim());
    if (end === undefined) continue;
    const firstEnd = endOfWords(first);
    if (firstEnd === undefined ? beginning.test(first) : firstEnd <= end) return end;
  }
  return undefined;
}

/**
 * The last day that a period in words can mean, as JJJJ-MM-TT: "Herbst 2026" → 2026-12-20. It is generous: on the day
 * after, the period is over in any reading. Undefined for what has no end ("ab 2026") and for all other words; the
 * page of the rule `zeitraum-vorbei` lists those that are understood.
 */
export function zeitraumEnde(text: string): string | undefined {
  if (text.length > 60 || !/\d{4}/.test(text)) return undefined;
  const words = text.replace(/\s+/g, ' ').trim().toLowerCase().replace(opening, '');
  const open = /^(ab|von|vom|seit) /.exec(words);
  if (open) return / (?:bis|–|-) /.test(words) ? endOfRange(words.slice(open[0].length)) : undefined;
  const rest = words.replace(/^bis (?:zum |zur )?/, '').replace(opening, '');
  return endOfWords(rest) ?? endOfRange(rest);
}
