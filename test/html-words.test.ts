import { expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { steckbrief } from './support/world.js';

const body = (text: string): string => steckbrief({}, `## Beschreibung\n\n${text}\n`);

test.each([
  ['Die Kosten sind geschätzt <siehe Anlage>.', 'siehe Anlage'],
  ['Ist a<b und c>d, dann reicht der Platz.', 'b und c'],
  ['<Quelle>\n\nDer Platz.', 'Quelle'],
  ['Der Platz <Stand Mai/>.', 'Stand Mai/'],
])('words in pointed brackets are not on the page, and told as lost: %j', async (text, words) => {
  const found = await check(body(text));
  expect(found).toMatchObject([
    {
      rule: 'html-entfernt',
      message: `„<${words}>“ wird als HTML gelesen. Auf der Seite fehlt es, auch die Worte darin.`,
    },
  ]);
  expect(found[0]?.help).toContain(`runde Klammern: (${words.replace('/', '')})`);
  expect(await check(body(text.replace('<', '(').replace('>', ')')))).toEqual([]);
});

test.each(['Der <b>Platz</b>.', '<video controls>Der Platz</video>', 'Der <BR/>Platz.'])(
  'HTML is told as such: %s',
  async (text) => {
    expect((await check(body(text)))[0]?.message).toMatch(/^Hier steht HTML: .* der Text darin bleibt\.$/);
  },
);

test('a comment without an end is an error: all below it is not on the page', async () => {
  const typed = body('<!-- Stand 3.2.\n\nDer Platz.\n\n## Bearbeitungsstand\n\nIn Planung.');
  const found = await check(typed);
  const line = typed.split('\n').indexOf('<!-- Stand 3.2.') + 1;
  expect(found.map((one) => [one.rule, one.severity, one.line])).toEqual([
    ['anmerkung-ende-fehlt', 'error', line],
  ]);
  expect((await check(typed.replace('3.2.', '3.2. -->'))).map(({ rule }) => rule)).toEqual(['html-entfernt']);
});
