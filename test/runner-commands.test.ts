import { describe, expect, test } from '@jest/globals';
import { folderWith, run, steckbrief } from './support/world.js';
import { parseXml } from './support/xml.js';

const orders = '::error file=x.md::Alles gut\n  ::add-mask::Amt\n\u00a0::stop-commands::x\n##[group]Neu';

/** A city in which everything that can be said holds words for a runner: titles, lines, names of files and of the city. */
const files = {
  '::error file=x::y.md': steckbrief({ bezeichnung: 'Platz ##[endgroup] am Markt', kostenrahmen: 'N.N.' }),
  '##[group]z.md': `Kein Kopf\n${orders}\n`,
  'platz.md': steckbrief(
    {
      bezeichnung: '"::add-mask::Amt"',
      aktualisiert_am: '19.10.2026 ',
      zusatz: '"::error::x"',
      ausnahme: '\n  grund: |\n    ::set-output name=a::b\n    ##vso[task.complete]',
    },
    `## Beschreibung\n\nText.\n\n## ::error::Titel ##[error]\n\n::error::Text\n`,
  ),
  'diff.md': steckbrief({ aktualisiert_am: '19.10.2026' }).replace(
    'kriterien:',
    'intern: |\n  ::add-mask::Amt\n  ##[group]Notiz\nkriterien:',
  ),
};

/** Lines that the runner of GitHub takes for commands: behind any blanks, and in the old way anywhere. */
const commandsIn = (log: string): readonly string[] =>
  log.split(/\r\n|\r|\n/).filter((line) => /^[\s\u0085]*::|##\w*\[/u.test(line));

const calls: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--format', 'kompakt'],
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['check', '--format', 'gitlab'],
  ['check', '--format', 'junit'],
  ['check', '--diff'],
  ['check', '--fix'],
  ['check', '::error::nicht da'],
  ['check', '--format', '::error::x'],
  ['explain', 'platz.md'],
  ['explain', 'platz.md', '--format', 'json'],
  ['list'],
  ['list', '--format', 'json'],
  ['status'],
  ['render'],
];

const runners = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'TF_BUILD'];

describe('in a runner that reads commands out of the log', () => {
  test.each(calls.map((call) => [call.join(' '), call] as const))(
    'vorhaben %s gives it none',
    async (_, call) => {
      for (const columns of [40, 80]) {
        const { out, err } = await run(call, files, { env: { GITHUB_ACTIONS: 'true' }, columns });
        expect(commandsIn(out)).toEqual([]);
        expect(commandsIn(err)).toEqual([]);
      }
    },
  );

  test.each(runners)('%s says that it is one', async (name) => {
    const said = await run(['check', '--format', 'kompakt'], files, { env: { [name]: 'true' } });
    expect(commandsIn(said.out)).toEqual([]);
    expect(said.out).toContain(': :error file=x::y.md:');
    expect(said.out).toContain('## [group]z.md');
  });

  test('without one the words stand as they are', async () => {
    for (const env of [{}, { GITHUB_ACTIONS: 'false' }, { GITHUB_ACTIONS: '' }]) {
      const { out } = await run(['check', '--format', 'kompakt'], files, { env });
      expect(out).toMatch(/^::error file=x::y\.md:/m);
      expect(out).toMatch(/^##\[group\]z\.md/m);
    }
  });

  test('the commands of --format github are the only ones, also next to the counts', async () => {
    const { out, err } = await run(['check', '--format', 'github'], files, {
      env: { GITHUB_ACTIONS: 'true' },
    });
    const commands = commandsIn(out);
    expect(commands.length).toBeGreaterThan(4);
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=/);
    expect(commandsIn(err)).toEqual([]);

    const known = ['check', '--format', 'github', '--baseline', '##[group]b.json'];
    const folder = folderWith(files);
    await run([...known, '--baseline-schreiben'], folder);
    const again = await run(known, folder, { env: { GITHUB_ACTIONS: 'true' } });
    expect(again.out).toContain('## [group]b.json');
    expect(commandsIn(again.out)).toEqual([]);
  });

  test('reports for programs say the same as everywhere', async () => {
    for (const format of ['json', 'sarif', 'gitlab', 'junit']) {
      const [here, there] = await Promise.all(
        [{ GITHUB_ACTIONS: 'true' }, {}].map((env) => run(['check', '--format', format], files, { env })),
      );
      expect(here?.out).toBe(there?.out);
    }
    const { diagnostics } = JSON.parse((await run(['check', '--format', 'json'], files)).out);
    expect(JSON.stringify(diagnostics)).toContain('##[group]z.md');
    const xml = JSON.stringify(parseXml((await run(['check', '--format', 'junit'], files)).out));
    expect(xml).toContain('"##[group]z.md"');
    expect(xml).toContain('::error file=x::y.md:');
  });

  test('a difference that was changed for the runner says that no program can apply it', async () => {
    const note = 'Ein Programm kann diesen Unterschied nicht anwenden.';
    const diff = { 'diff.md': files['diff.md'] };
    const there = await run(['check', '--diff'], diff);
    const here = await run(['check', '--diff'], diff, { env: { GITHUB_ACTIONS: 'true' } });
    expect(there.out).toContain('\n   ::add-mask::Amt\n   ##[group]Notiz\n');
    expect(there.err).not.toContain(note);
    expect(here.out).toContain('\n   : :add-mask::Amt\n   ## [group]Notiz\n');
    expect(here.err).toContain(note);
  });
});
