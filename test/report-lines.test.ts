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
const several = 'ja-nein-unklar-2.md';

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
    'Schreiben Sie unter „kriterien:“, jeweils mit 2 Leerzeichen davor: ⏎ beteiligung_vorgesehen: ja ⏎ hohes_interesse: nein ⏎ aenderung_ortsbild: nein ⏎ entwicklungskonzept: ja ⏎ ziele_und_handlungsweisen: nein';
  for (const format of ['kompakt', 'gitlab', 'junit'])
    expect((await run(['check', '--format', format], folder)).out).toContain(sentence);
  const { out } = await run(['check', '--format', 'json'], folder);
  expect(JSON.parse(out).diagnostics[0].help).toBe(sentence.replaceAll(' ⏎ ', '\n'));
});

test('for people the lines to type stand at the margin, whole, also in a narrow terminal', async () => {
  const folder = folderWith({ [several]: files[several] ?? '' });
  const { out } = await run(['check'], folder, { columns: 50 });
  expect(out).toContain(
    '\n  → Schreiben Sie unter „kriterien:“, jeweils mit\n    2 Leerzeichen davor:\nbeteiligung_vorgesehen: ja\nhohes_interesse: nein\n',
  );
});
