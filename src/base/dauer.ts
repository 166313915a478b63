import { addMonths } from './datum.js';
import { counted } from './words.js';

/** Days from the start of the calendar to the first of March in a year: a leap day is then the last of its year. */
const daysBefore = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days from March to the month that is so many months later. */
const daysFromMarch = (later: number): number => Math.floor((later * 306 + 5) / 10);

function dayNumber(datum: string): number {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number);
  return daysBefore(month > 2 ? year : year - 1) + daysFromMarch((month + 9) % 12) + day - 1;
}

/** How many days lie between two days; negative if `until` comes first. */
export const daysBetween = (from: string, until: string): number => dayNumber(until) - dayNumber(from);

/** A day some days later, or earlier if `days` is negative. */
export function addDays(datum: string, days: number): string {
  const sought = dayNumber(datum) + days;
  let year = Math.floor(sought / 365.2425) + 1;
  while (daysBefore(year) > sought) year -= 1;
  const rest = sought - daysBefore(year);
  const later = Math.floor((rest * 100 + 52) / 3060);
  const first = addMonths(`${String(year).padStart(4, '0')}-03-01`, later);
  return `${first.slice(0, 8)}${String(rest - daysFromMarch(later) + 1).padStart(2, '0')}`;
}

const units = {
  D: ['Tag', 'Tage'],
  W: ['Woche', 'Wochen'],
  M: ['Monat', 'Monate'],
  Y: ['Jahr', 'Jahre'],
} as const;

const partsOf = (dauer: string): readonly [count: number, unit: keyof typeof units] => [
  Number(dauer.slice(1, -1)),
  dauer.slice(-1) as keyof typeof units,
];

/**
 * A day that is a duration later, or earlier with `direction` -1. A duration is written by ISO 8601 with one unit:
 * `P10D`, `P12W`, `P3M`, `P1Y`. Months end with the month: three months before 31 May is 28 February.
 */
export function addDauer(datum: string, dauer: string, direction: 1 | -1 = 1): string {
  const [count, unit] = partsOf(dauer);
  if (unit === 'D' || unit === 'W') return addDays(datum, direction * count * (unit === 'W' ? 7 : 1));
  return addMonths(datum, direction * count * (unit === 'Y' ? 12 : 1));
}

/** `P3M` as "3 Monate". */
export function formatDauer(dauer: string): string {
  const [count, unit] = partsOf(dauer);
  const [one, many] = units[unit];
  return counted(count, one, many);
}
