import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';

const termine = (typed: string): string => headed(`beteiligung:\n  geplant: ja\n  termine:\n${typed}`);
const linesIn = (help = ''): string => help.split(':\n').slice(1).join(':\n');

test('the lines of a Termin too far left are told with the blanks they need', async () => {
  const typed = '  - titel: Forum\n  von: 2026-12-15\n  ort: Rathaus';
  const found = await check(termine(typed));
  expect(found.map(({ line, message, help }) => [line, message, help])).toEqual([
    [
      6,
      'Die Angaben „von“ und „ort“ stehen zu weit links. Sie gehören unter „- titel: Forum“.',
      'Setzen Sie zwei Leerzeichen vor „von“ und „ort“, jeweils am Anfang der Zeile.',
    ],
  ]);
  expect(await check(termine(typed.replace(/^ {2}(von|ort)/gm, '    $1')))).toEqual([]);
});

test('the lines of a step at the margin are told with dash and blanks', async () => {
  const found = await check(headed('schritte:\nschritt: Planung\nzeitraum: 2027'));
  expect(found.map(({ help }) => help)).toEqual([
    'Setzen Sie vor „schritt“ zwei Leerzeichen, einen Strich und noch ein Leerzeichen. Setzen Sie vor „zeitraum“ vier Leerzeichen.',
  ]);
  expect(await check(headed('schritte:\n  - schritt: Planung\n    zeitraum: 2027'))).toEqual([]);
});

test.each([
  ['von: 2027\n    bis: 2028', 'zeitraum: 2027 bis 2028'],
  ['von: Herbst 2027', 'zeitraum: ab Herbst 2027'],
  ['bis: 2028', 'zeitraum: bis 2028'],
])('begin and end of a step, %j, are told as its time', async (typed, line) => {
  const found = await check(headed(`schritte:\n  - schritt: Planung\n    ${typed}`));
  expect(found.map(({ help }) => linesIn(help))).toEqual([line]);
  expect(await check(headed(`schritte:\n  - schritt: Planung\n    ${line}`))).toEqual([]);
});

test.each(['schritte:\n  - schritt: Planung\n    zeitraum:', 'realisierungszeitraum:'])(
  'begin and end below %j are told as one text',
  async (above) => {
    const [found, ...others] = await check(headed(`${above}\n      von: 2027\n      bis: 2028`));
    expect([found?.help, others]).toEqual(['Setzen Sie den Text in Anführungszeichen: "2027 bis 2028"', []]);
    expect(await check(headed(`${above} "2027 bis 2028"`))).toEqual([]);
  },
);

test('a part of the costs keeps its name', async () => {
  const found = await check(headed('kostenrahmen:\n  betrag: 250000\n  förderung: 100.000 €'));
  expect(found.map(({ help }) => linesIn(help))).toEqual(['hinweis: "Förderung: 100.000 €"']);
});

test.each(['1,2', '12,50'])('an amount of few euros, %s, is asked back', async (typed) => {
  const [found, ...others] = await check(headed(`kostenrahmen:\n  betrag: ${typed}`));
  const [millions, thousands] = typed === '1,2' ? ['1200000', '1200'] : ['12500000', '12500'];
  expect([found?.help, others]).toEqual([
    `Schreiben Sie den ganzen Betrag in Euro. Sind Millionen gemeint: ${millions}. Sind Tausend gemeint: ${thousands}.`,
    [],
  ]);
});

test.each([
  '[12,1405, 54,0887]',
  '[12.1405 O, 54.0887 N]',
  '54,0887 nördliche Breite, 12,1405 östliche Länge',
  'https://www.google.de/maps/@54.0887,12.1405,17z',
  'https://www.openstreetmap.org/#map=17/54.0887/12.1405',
])('a point that is written as %s is told as its two numbers', async (typed) => {
  const found = await check(headed(`lage:\n  punkt: ${typed}`));
  expect(found.map(({ help }) => help)).toEqual(['Schreiben Sie: punkt: [12.1405, 54.0887]']);
});

test.each([
  ['ab Mitte November', 'dann schreiben Sie "-" und „ab Mitte November“ ans Ende von „titel“.'],
  ['Dezember 2026', 'dann schreiben Sie "-" und „Dezember 2026“ ans Ende von „titel“.'],
  ['offen', 'dann schreiben Sie "-". Sonst'],
  ['15./16.12.2026', 'Schreiben Sie für jeden Tag einen eigenen Termin.'],
])('a Termin %s: it is told what to type where no day is known', async (typed, help) => {
  const found = await check(termine(`    - titel: Forum\n      von: ${typed}`));
  expect(found.map((one) => one.help)).toEqual([expect.stringContaining(help)]);
});

test.each(['Dienstag, den 15. Dezember 2026', '15 Dez 2026', '15.12,2026', '15.\u00ad12.2026'])(
  'the day %j is told as it has to be',
  async (typed) => {
    const found = await check(termine(`    - titel: Forum\n      von: ${typed}`));
    expect(found[0]?.help).toBe('Schreiben Sie 2026-12-15.');
  },
);

test('all of a Termin in one line is told as its lines', async () => {
  const [found, ...others] = await check(termine('    - titel: Umfrage von: 2026-12-15 bis: 2026-12-20'));
  const lines = '- titel: Umfrage\n  von: 2026-12-15\n  bis: 2026-12-20';
  expect([linesIn(found?.help), others]).toEqual([lines, []]);
  expect(await check(termine(lines.replace(/^/gm, '    ')))).toEqual([]);
});

test.each([
  ['schritte', '- schritt: Planung\n    zeitraum: 2027', 'schritt: Bau\n    zeitraum: 2028'],
  ['beschlusslage', '- vorlage: 2026/BV/0001\n    gremium: Rat', 'vorlage: 2026/BV/0002\n    gremium: Rat'],
])(
  'a dash that is missing between the entries of %s is told once, where it is missing',
  async (name, one, two) => {
    const found = await check(headed(`${name}:\n  ${one}\n    ${two}`));
    const [line = ''] = two.split('\n');
    expect(found.map((at) => [at.rule, at.line])).toEqual([['angabe-doppelt', 5]]);
    expect(found[0]?.help).toContain(`unter die anderen Striche: „- ${line}“.`);
    expect(await check(headed(`${name}:\n  ${one}\n  - ${two}`))).toEqual([]);
  },
);
