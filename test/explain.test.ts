import { expect, test } from '@jest/globals';
import { run } from './support/world.js';

test('explain prints the page of a rule without the marks for the tests', async () => {
  const { code, out } = await run(['explain', 'listenpflicht']);
  expect(code).toBe(0);
  expect(out).toContain('# listenpflicht\n');
  expect(out).toContain('## So beheben');
  expect(out).not.toMatch(/```(yaml|meldung|datei|text)/);
});

test('explain without a name lists every rule, and a name almost right is understood', async () => {
  const { out } = await run(['explain']);
  expect(out.split('\n')).toContain('listenpflicht');
  const { code, err } = await run(['explain', 'listenpflict']);
  expect([code, err]).toEqual([
    2,
    'vorhaben: Die Regel „listenpflict“ gibt es nicht. Meinten Sie „listenpflicht“? Alle Namen zeigt: vorhaben explain\n',
  ]);
});

test('explain says how to ignore a finding, but not where nobody may', async () => {
  expect((await run(['explain', 'satz-zu-lang'])).out).toContain(
    '\n# vorhaben: ignoriere satz-zu-lang -- Grund\n<!-- vorhaben: ignoriere satz-zu-lang -- Grund -->\n',
  );
  for (const rule of ['kriterium-fehlt', 'html-entfernt'])
    expect((await run(['explain', rule])).out).not.toContain('ignoriere');
});
