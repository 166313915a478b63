import { expect, test } from '@jest/globals';
import { run, steckbrief } from './support/world.js';

/** What is said about addresses, each as file and message. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  const { out } = await run(['check', '.', '--format', 'json'], files);
  const found: readonly Record<'rule' | 'file' | 'message', string>[] = JSON.parse(out).diagnostics;
  return found.filter(({ rule }) => rule === 'id-doppelt').map(({ file, message }) => [file, message]);
}
const was = (...ids: readonly string[]): string =>
  steckbrief({
    bezeichnung: 'Neubau der Feuerwache',
    frueher: `\n${ids.map((id) => `  - ${id}`).join('\n')}`,
  });

test('two names that fold alike are an error at both files, and so is a former name that is another file', async () => {
  expect(
    await said({
      'Fährplatz.md': steckbrief(),
      'faehrplatz.md': steckbrief(),
      'markt.md': was('faehrplatz'),
    }),
  ).toEqual([
    ['Fährplatz.md', 'Die Adresse „faehrplatz“ gibt es zweimal, auch bei faehrplatz.md.'],
    ['faehrplatz.md', 'Die Adresse „faehrplatz“ gibt es zweimal, auch bei Fährplatz.md.'],
    ['markt.md', 'Die frühere Adresse „faehrplatz“ gehört schon zu Fährplatz.md.'],
  ]);
});

test('a former name that two files claim is told at the second', async () => {
  expect(await said({ 'anleger.md': was('hafen', 'kai'), 'markt.md': was('kai') })).toEqual([
    ['markt.md', 'Die frühere Adresse „kai“ gehört schon zu anleger.md.'],
  ]);
});

test('a file may list its own name, and one former name twice: no other Vorhaben is meant', async () => {
  expect(await said({ 'anleger.md': was('anleger', 'hafen', 'hafen'), 'markt.md': was('platz') })).toEqual(
    [],
  );
});

test('its own name is another file if that folds alike', async () => {
  expect(await said({ 'Fährplatz.md': was('faehrplatz'), 'faehrplatz.md': steckbrief() })).toContainEqual([
    'Fährplatz.md',
    'Die frühere Adresse „faehrplatz“ gehört schon zu faehrplatz.md.',
  ]);
});
