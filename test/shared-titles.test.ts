import { expect, test } from '@jest/globals';
import { run, steckbrief } from './support/world.js';

const titled = (bezeichnung: string, more: Record<string, string> = {}) =>
  steckbrief({ bezeichnung, ...more });

async function doubled(files: Record<string, string>): Promise<readonly [string, string][]> {
  const { code, out } = await run(['check', '.', '--format', 'json'], files);
  expect(code).toBe(0);
  return JSON.parse(out)
    .diagnostics.filter(({ rule }: { rule: string }) => rule === 'titel-doppelt')
    .map(({ file, message }: Record<string, string>) => [file, message]);
}

test('a title that two Steckbriefe share is a hint at both, however it is spaced or spelled', async () => {
  expect(
    await doubled({
      'faehrplatz.md': titled('Umgestaltung des Fährplatzes'),
      'anleger.md': titled('umgestaltung  des Fährplatzes.'),
      'markt.md': titled('Umgestaltung des Marktplatzes'),
    }),
  ).toEqual([
    ['anleger.md', 'Die Bezeichnung „umgestaltung des Fährplatzes.“ steht auch in faehrplatz.md.'],
    ['faehrplatz.md', 'Die Bezeichnung „Umgestaltung des Fährplatzes“ steht auch in anleger.md.'],
  ]);
});

test('the line is shown, also of a file in which nothing else is found', async () => {
  const { out } = await run(['check', '.'], { 'a.md': steckbrief(), 'b.md': steckbrief() });
  expect(out.match(/^ +2 │ bezeichnung: Umgestaltung des Fährplatzes$/gm)).toHaveLength(2);
});

test('two files of one address are told once', async () => {
  const { out } = await run(['check', '.', '--format', 'json'], {
    'Fährplatz.md': titled('Umgestaltung des Fährplatzes'),
    'faehrplatz.md': titled('Umgestaltung des Fährplatzes'),
  });
  const rules = JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule);
  expect(rules.sort()).toEqual(['dateiname-ungewoehnlich', 'id-doppelt', 'id-doppelt']);
});

test('a Vorhaben that is over does not count, and neither does an empty title', async () => {
  expect(
    await doubled({
      'faehrplatz.md': titled('Umgestaltung des Fährplatzes'),
      'anleger.md': titled('Umgestaltung des Fährplatzes', { beendet: '\n  grund: Umgesetzt' }),
    }),
  ).toEqual([]);
  const empty = await run(['check', '.', '--format', 'json'], { 'a.md': titled(''), 'b.md': titled('') });
  expect(empty.out).not.toContain('titel-doppelt');
});

test('the name of the other file cannot write a line of its own, or turn one round', async () => {
  const { out } = await run(['check', '.', '--format', 'kompakt'], {
    'a.md': titled('Umgestaltung des Fährplatzes'),
    'b\u202edm.txt\nalles in Ordnung.md': titled('Umgestaltung des Fährplatzes'),
  });
  expect(out).toContain('steht auch in b<U+202E>dm.txt<U+000A>alles in Ordnung.md');
});
