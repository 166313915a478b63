import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';

const termine = (typed: string): string => headed(`beteiligung:\n  geplant: ja\n  termine:\n${typed}`);
const linesIn = (help = ''): string => help.split(':\n').slice(1).join(':\n');

test.each([
  ['15.12.2026: Bürgerforum', '- titel: Bürgerforum\n  von: 2026-12-15'],
  ['Bürgerforum: 15.12.2026, 18 Uhr, Rathaus', '- titel: Bürgerforum, 18 Uhr, Rathaus\n  von: 2026-12-15'],
  ['Auslegung: 15.11. - 3.12.2026', '- titel: Auslegung\n  von: 2026-11-15\n  bis: 2026-12-03'],
])('a Termin with a colon beside its day, %s, is told as its lines', async (typed, lines) => {
  for (const dash of ['- ', '']) {
    const found = await check(termine(`    ${dash}${typed}`));
    expect(found.map(({ rule, help }) => [rule, linesIn(help)])).toEqual([['angabe-art', lines]]);
  }
  expect(await check(termine(lines.replace(/^/gm, '    ')))).toEqual([]);
});

test.each([
  ['zeitraum: 02.11.2026 bis 12.12.2026', 'von: 2026-11-02\nbis: 2026-12-12'],
  ['datum: 12. Dezember 2026', 'von: 2026-12-12'],
])('the days of a Termin behind another name, %s, are told as its lines', async (typed, lines) => {
  const [found, ...others] = await check(termine(`    - titel: Auslegung\n      ${typed}`));
  expect([found?.line, linesIn(found?.help), others]).toEqual([6, lines, []]);
  expect(await check(termine(`    - titel: Auslegung\n${lines.replace(/^/gm, '      ')}`))).toEqual([]);
  const [first] = await check(termine(`    - ${typed}\n      titel: Auslegung`));
  expect(linesIn(first?.help)).toBe(lines.replace(/^/gm, '  ').replace('  von', '- von'));
});

test('the hour of a Termin is not lost', async () => {
  const [found] = await check(termine('    - titel: Werkstatt\n      wann: 12.12.2026, 18 Uhr'));
  expect(found?.help).toBe(
    'Schreiben Sie die Uhrzeit ans Ende von „titel“: „…, 18 Uhr“. Schreiben Sie dann statt dieser Zeile, ebenso weit eingerückt:\nvon: 2026-12-12',
  );
});

test('a dash before every line of a Termin is told once', async () => {
  const typed = '    - titel: Bürgerforum\n    - von: 2026-12-15\n    - ort: Rathaus';
  const found = await check(termine(typed));
  expect(found.map(({ line, help }) => [line, help])).toEqual([
    [
      6,
      'Gehören „von“ und „ort“ zum Eintrag darüber, dann setzen Sie statt der Striche davor je ein Leerzeichen. Sonst ergänzen Sie in jedem Eintrag die Zeile „titel: …“.',
    ],
  ]);
  expect(await check(termine(typed.replace('- von', '  von').replace('- ort', '  ort')))).toEqual([]);
});

test.each([
  ['termine', '    - Bürgerforum:\n        von: 2026-12-15', 'titel: Bürgerforum', true],
  ['termine', '    - Bürgerforum:\n      von: 2026-12-15', 'titel: Bürgerforum', false],
])('a title before a colon, %s: %j', async (_, typed, line, isBelow) => {
  const found = await check(termine(typed));
  expect(found.map(({ help }) => help)).toEqual([
    `Schreiben Sie statt „Bürgerforum:“ den Namen der Angabe davor: „${line}“.${isBelow ? ' Was darunter steht, beginnt so weit links wie „titel“.' : ''}`,
  ]);
  expect(await check(termine(`    - ${line}\n      von: 2026-12-15`))).toEqual([]);
});

test.each([
  ['breite: 54,0887\n  länge: 12,1403', '[12.1403, 54.0887]'],
  ['lon: 12.1403\n  lat: 54.0887', '[12.1403, 54.0887]'],
  ['koordinaten: 54.0887, 12.1403', '[12.1403, 54.0887]'],
  ['gps: Breite 54,0887 Länge 12,1403', '[12.1403, 54.0887]'],
  ['punkt:\n    lat: 54.0887\n    lon: 12.1403', '[12.1403, 54.0887]'],
])('a place on the map as %j is told as the line with both numbers', async (typed, punkt) => {
  const found = await check(headed(`lage:\n  ${typed}`));
  expect(found.map(({ help }) => linesIn(help))).toEqual([`punkt: ${punkt}`]);
  expect(await check(headed(`lage:\n  punkt: ${punkt}`))).toEqual([]);
});

test.each([
  [`54°05'19" N 12°08'25" E`, '[12.140278, 54.088611]'],
  ['54° 5.3′ N, 12° 8.4′ O', '[12.14, 54.088333]'],
])('a point in degrees and minutes, %s, is told as its two numbers', async (typed, punkt) => {
  const [found] = await check(headed(`lage:\n  punkt: ${typed}`));
  expect(found?.help).toBe(`Schreiben Sie: punkt: ${punkt}`);
});

test('the size of a place is no point on the map', async () => {
  const found = await check(headed('lage:\n  länge: 120 m\n  breite: 4 m'));
  expect(found.map(({ message }) => message)).toEqual([
    'Die Angabe „länge“ unter „lage“ gibt es nicht.',
    'Die Angabe „breite“ unter „lage“ gibt es nicht.',
  ]);
});
