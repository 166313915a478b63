import { expect, test } from '@jest/globals';
import { headed, kriterien } from './support/typed.js';
import { run } from './support/world.js';

test('what was probably meant is offered in place of what stands there, and never taken over unseen', async () => {
  const text = headed(kriterien.replace('hohes_interesse', 'hohes_intresse'));
  const { out } = await run(['check', '.', '--format', 'json'], {
    'platz.md': text.replace('## Beschreibung', '## Beschreibng'),
  });
  const found: readonly Record<string, unknown>[] = JSON.parse(out).diagnostics;
  const at = (line: number, column: number, endColumn: number) => ({
    line,
    column,
    endLine: line,
    endColumn,
  });
  const key = at(4, 3, 17);
  const heading = at(23, 1, 15);
  expect(found).toMatchObject([
    {
      rule: 'kriterium-unbekannt',
      ...key,
      fix: { safe: false, edits: [{ ...key, text: 'hohes_interesse' }] },
    },
    {
      rule: 'abschnitt-fehlt',
      ...heading,
      fix: { safe: false, edits: [{ ...heading, text: '## Beschreibung, einschl. Zielsetzung' }] },
    },
  ]);
  expect(found.map((one) => 'fix' in one)).toEqual([true, true]);
});
