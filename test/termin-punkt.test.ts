import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';

const termine = (typed: string): string => headed(`beteiligung:\n  geplant: ja\n  termine:${typed}`);
const linesIn = (help = ''): string => help.split(':\n').slice(1).join(':\n');

test.each([
  ['12.12.2026 Werkstatt im Rathaus', 'Werkstatt im Rathaus', '2026-12-12'],
  ['Werkstatt am 12. Dezember 2026', 'Werkstatt', '2026-12-12'],
  ['Werkstatt am Samstag, den 12.12.2026 im Rathaus', 'Werkstatt im Rathaus', '2026-12-12'],
  ['Sa., 12.12.2026 Werkstatt', 'Werkstatt', '2026-12-12'],
  ['ab 12.12.2026 Umfrage', 'Umfrage', '2026-12-12'],
  ['Werkstatt, 2026-12-12, 18 Uhr, Rathaus', 'Werkstatt, 18 Uhr, Rathaus', '2026-12-12'],
])(
  'a Termin in one text, %s, is told as its lines, in a list and in place of it',
  async (typed, titel, von) => {
    const lines = `- titel: ${titel}\n  von: ${von}`;
    for (const [text, blanks] of [[`\n    - ${typed}`, 4] as const, [` ${typed}`, 4] as const]) {
      const [found, ...others] = await check(termine(text));
      expect([found?.rule, others, linesIn(found?.help)]).toEqual(['angabe-art', [], lines]);
      const right = lines.replace(/^/gm, ' '.repeat(blanks));
      expect(await check(termine(`\n${right}`))).toEqual([]);
    }
  },
);

test.each([
  ['Umfrage 2.11. bis 12.12.2026', 'Umfrage', '2026-11-02', '2026-12-12'],
  ['Umfrage vom 2. November bis 12. Dezember 2026', 'Umfrage', '2026-11-02', '2026-12-12'],
  ['Vom 2. November 2026 bis 10. Januar 2027: Umfrage', 'Umfrage', '2026-11-02', '2027-01-10'],
  ['Umfrage 02.11.-12.12.2026, online', 'Umfrage, online', '2026-11-02', '2026-12-12'],
])('a Termin with its first and last day, %s', async (typed, titel, von, bis) => {
  const [found] = await check(termine(`\n    - ${typed}`));
  expect(linesIn(found?.help)).toBe(`- titel: ${titel}\n  von: ${von}\n  bis: ${bis}`);
});

test.each([
  'Werkstatt im Rathaus',
  '12.12.2026',
  'Bürgerforum 5./6. November 2026, 18 Uhr',
  'Werkstatt 1.12.2026 und 2.12.2026',
  'Umfrage vom 12. Dezember bis 10. Januar 2027',
])(
  'a Termin without a title or of which the days are not certain, %s, is asked for by its name',
  async (typed) => {
    expect((await check(termine(`\n    - ${typed}`)))[0]?.help).toContain(`„- titel: ${typed}“`);
  },
);

test.each([
  ['anregungen:\n  - Mehr Bäume', '- anliegen: Mehr Bäume'],
  ['listenvoten:\n  - Ortsbeirat Nord', '- gremium: Ortsbeirat Nord'],
])('a text where an entry has names: the one in which it belongs is told, %j', async (typed, line) => {
  expect((await check(headed(typed)))[0]?.help).toContain(`„${line}“`);
});

test('a resolution without the dash before it is told by its dash', async () => {
  const typed = headed('beschlusslage:\n  vorlage: 2025/BV/0412\n  gremium: Bürgerschaft');
  expect((await check(typed))[0]?.help).toContain('„- vorlage: 2025/BV/0412“');
});

test.each([
  ['kostenrahmen:\n  gesamt: 250000', 'betrag'],
  ['lage:\n  koordinaten: [12.1405, 54.0887]', 'punkt'],
  ['erstberatung:\n  gremium: Bürgerschaft\n  am: 2027-12-12', 'datum'],
  ['beendet:\n  am: 2026-10-12\n  grund: Das Geld fehlt', 'datum'],
])('another word for an entry of a group, %j, is told as %s', async (typed, name) => {
  expect((await check(headed(typed))).map(({ help }) => help)).toEqual([`Schreiben Sie „${name}“.`]);
});

test.each(['beendet: ja', 'ausnahme: nein', 'erstberatung: Dezember 2026'])(
  '%s: an answer is no reason, and a month no body',
  async (line) => {
    expect((await check(headed(line)))[0]?.help).toMatch(/je Angabe eine Zeile\. Möglich sind: /);
  },
);

test.each([
  ['54,0887 12,1405', '[12.1405, 54.0887]'],
  ['12.1405, 54.0887', '[12.1405, 54.0887]'],
])('a point in one text, %s, is told as its two numbers', async (typed, punkt) => {
  expect((await check(headed(`lage:\n  punkt: ${typed}`)))[0]?.help).toBe(`Schreiben Sie: punkt: ${punkt}`);
  expect(await check(headed(`lage:\n  punkt: ${punkt}`))).toEqual([]);
});

test.each([
  ['[5.01, 46.01]', undefined],
  ['[15.99, 55.99]', undefined],
  ['[5, 50]', 'Der Punkt [5, 50] liegt nicht in Deutschland.'],
  ['[16, 50]', 'Der Punkt [16, 50] liegt nicht in Deutschland.'],
  ['[10, 46]', 'Der Punkt [10, 46] liegt nicht in Deutschland.'],
  ['[10, 56]', 'Der Punkt [10, 56] liegt nicht in Deutschland.'],
  ['[54.0887, 12.1405]', expect.stringContaining('in der falschen Reihenfolge')],
])('the point %s', async (punkt, message) => {
  const found = await check(headed(`lage:\n  punkt: ${punkt}`));
  expect(found.map((one) => [one.rule, one.message])).toEqual(
    message === undefined ? [] : [['punkt-vertauscht', message]],
  );
});

test('entries where a text is asked are told as one text, one behind the other', async () => {
  const [found] = await check(headed('intern:\n  Aktenzeichen: 67.2\n  Ablage: Amt 67'));
  expect(found?.help).toBe('Setzen Sie den Text in Anführungszeichen: "Aktenzeichen: 67.2; Ablage: Amt 67"');
});

test('a text in place of Termine without a day is told as a title', async () => {
  expect((await check(termine(' Werkstatt im Herbst')))[0]?.help).toContain(
    '„  - titel: Werkstatt im Herbst“',
  );
  expect(await check(termine('\n    - titel: Werkstatt im Herbst'))).toEqual([]);
});
