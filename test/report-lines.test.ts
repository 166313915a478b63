import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { examplesOf, fileOf } from './support/pages.js';
import { folderWith, home, run } from './support/world.js';

/** The files of all rule pages that any city may have, each with a name of its own. */
const files = Object.fromEntries(
  readdirSync(join(home, 'src/rules'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((page) =>
      examplesOf(readFileSync(join(home, 'src/rules', page), 'utf8'))
        .filter(({ kind }) => ['datei', 'text', 'yaml'].includes(kind))
        .map((example, index) => [`${page.slice(0, -3)}-${index}.md`, fileOf(example)] as const),
    ),
);
const several = 'aufzaehlung-ohne-strich-0.md';

test.each(['kompakt', 'github', 'gitlab', 'junit', 'sarif', 'json', 'text'])(
  'no line end of a sentence is written as a character in --format %s',
  async (format) => {
    expect(Object.keys(files)).toContain(several);
    const folder = folderWith({ ...files, 'summary.txt': '' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.txt') };
    const { out } = await run(['check', '--format', format], folder, { env });
    expect(`${out}${readFileSync(join(folder, 'summary.txt'), 'utf8')}`).not.toContain('U+000A');
  },
);

test('in one line it is a sign, so that nobody types the words behind it', async () => {
  const folder = folderWith({ [several]: files[several] ?? '' });
  const sentence =
    'Schreiben Sie stattdessen einen Strich und ein Leerzeichen: - zwölf neue Bäume ⏎ Dasselbe gilt für 2 weitere Zeilen.';
  for (const format of ['kompakt', 'gitlab', 'junit'])
    expect((await run(['check', '--format', format], folder)).out).toContain(sentence);
  const { out } = await run(['check', '--format', 'json'], folder);
  expect(JSON.parse(out).diagnostics[0].help).toBe(sentence.replace(' ⏎ ', '\n'));
});
