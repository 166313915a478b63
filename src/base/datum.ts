/**
 * Days as ISO texts (`2026-11-22`). They sort and compare as texts, know no time zone and need no `Date`.
 */
export const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day as JJJJ-MM-TT, or undefined if the calendar has none such. */
export function iso(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether the text is a day that exists, written JJJJ-MM-TT. */
export function isDatum(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && iso(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/**
 * Reads a day in the German way, `29.07.2022` or `1.3.2024`, and gives it as JJJJ-MM-TT.
 * Undefined for everything else: a year of two digits or a month alone would have to be guessed.
 */
export function parseDeutschesDatum(text: string): string | undefined {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  return match ? iso(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** `2022-07-29` as `29. Juli 2022`, with no-break spaces so that a line never ends inside it. */
export function formatDatum(datum: string): string {
  const [year, month, day] = datum.split('-').map(Number);
  return `${day}.\u00a0${monthNames[(month ?? 1) - 1]}\u00a0${year}`;
}

/** `2022-07-29` as `29.07.2022`. */
export const formatDatumKurz = (datum: string): string => datum.split('-').reverse().join('.');

/** The months from year 0 on, without a new text for each part of the date. */
const monthsOf = (datum: string): number => {
  const digit = (at: number) => datum.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 12 + digit(5) * 10 + digit(6) - 1;
};

/** How many times the month changes between two days: at most so many whole months lie between them. */
export const monthsBetween = (from: string, to: string): number => monthsOf(to) - monthsOf(from);

/** A day some months later; in a shorter month the last day of it (31 May and three months back: 28 February). */
export function addMonths(datum: string, months: number): string {
  const index = monthsOf(datum) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return (
    iso(newYear, newMonth, Math.min(Number(datum.slice(8, 10)), daysInMonth(newYear, newMonth))) ?? datum
  );
}
