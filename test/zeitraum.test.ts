import { expect, test } from '@jest/globals';
import { addDauer, addDays, daysBetween } from '../src/base/dauer.js';
import { zeitraumEnde } from '../src/base/zeitraum.js';

test.each([
  ['2027', '2027-12-31'],
  ['2027 bis 2028', '2028-12-31'],
  ['2027–2028', '2028-12-31'],
  ['2027-2028', '2028-12-31'],
  ['2027/2028', '2028-12-31'],
  ['2026/27', '2027-12-31'],
  ['Frühjahr 2026', '2026-06-20'],
  ['Sommer 2026', '2026-09-22'],
  ['Herbst 2026', '2026-12-20'],
  ['Winter 2026', '2027-03-20'],
  ['Winter 2026/2027', '2027-03-20'],
  ['Frühjahr/Sommer 2026', '2026-09-22'],
  ['1. Quartal 2026', '2026-03-31'],
  ['III. Quartal 2026', '2026-09-30'],
  ['IV. Quartal 2026', '2026-12-31'],
  ['Q2/2026', '2026-06-30'],
  ['1. bis 3. Quartal 2026', '2026-09-30'],
  ['1. Halbjahr 2027', '2027-06-30'],
  ['II. Halbjahr 2027', '2027-12-31'],
  ['Anfang 2023', '2023-04-30'],
  ['Mitte 2024', '2024-08-31'],
  ['Ende 2022', '2022-12-31'],
  ['Ende 2022/Anfang 2023', '2023-04-30'],
  ['März 2026', '2026-03-31'],
  ['Februar 2024', '2024-02-29'],
  ['Sept. 2026', '2026-09-30'],
  ['Anfang März 2026', '2026-03-31'],
  ['März bis Mai 2026', '2026-05-31'],
  ['03/2026', '2026-03-31'],
  ['15.03.2026', '2026-03-15'],
  ['15. März 2026', '2026-03-15'],
  ['2026-03-15', '2026-03-15'],
  ['15.03.2026 bis 20.04.2026', '2026-04-20'],
  ['15.03. bis 20.04.2026', '2026-04-20'],
  ['bis Ende 2027', '2027-12-31'],
  ['bis zum 15.03.2026', '2026-03-15'],
  ['von März 2026 bis Ende 2027', '2027-12-31'],
  ['ab 2026 bis 2028', '2028-12-31'],
  ['voraussichtlich im 2. Halbjahr 2026', '2026-12-31'],
  ['vrs.  Ende\u00a02026', '2026-12-31'],
])('„%s“ ends on %s', (text, end) => {
  expect(zeitraumEnde(text)).toBe(end);
});

test.each([
  'ab 2026',
  'vrs. ab 2024',
  'seit März 2024',
  'fortlaufend',
  'nach der Sommerpause 2024',
  'nicht vor 2024',
  '2024 ff.',
  '2024, 2025',
  'frühestens 2024',
  'Schuljahr 2024/25',
  '2025/30',
  '2028 bis 2027',
  'Projektstart bis 2024',
  '31.02.2024',
  '31. Februar 2024',
  '5. Quartal 2024',
  '13/2024',
  '9999',
  '1 Jahr',
  'N.N.',
  '',
  `${'bis '.repeat(2000)}2024`,
])('„%s“ has no end that is sure', (text) => {
  expect(zeitraumEnde(text)).toBeUndefined();
});

test('days are counted as the calendar has them, over leap years and centuries', () => {
  const start = Date.UTC(1899, 11, 30);
  const calendar = (days: number): string => new Date(start + days * 86_400_000).toISOString().slice(0, 10);
  const wrong = Array.from({ length: 75_000 }, (_, days) => days).filter(
    (days) =>
      addDays('1899-12-30', days) !== calendar(days) ||
      addDays(calendar(days), -days) !== '1899-12-30' ||
      daysBetween('1899-12-30', calendar(days)) !== days,
  );
  expect(wrong).toEqual([]);
});

test('a month that is too short ends on its last day', () => {
  expect(addDauer('2026-05-31', 'P3M', -1)).toBe('2026-02-28');
  expect(addDauer('2028-05-31', 'P3M', -1)).toBe('2028-02-29');
  expect(addDauer('2024-02-29', 'P1Y')).toBe('2025-02-28');
  expect(addDauer('2026-08-30', 'P12W')).toBe('2026-11-22');
  expect(addDauer('2026-01-05', 'P10D', -1)).toBe('2025-12-26');
});
