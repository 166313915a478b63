import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { reportNames } from '../src/report/load.js';
import { folderWith, home, run } from './support/world.js';

const page = readFileSync(join(home, 'docs/berichte.md'), 'utf8');

describe('docs/berichte.md', () => {
  test.each(['github', 'gitlab', 'junit', 'sarif'])('the excerpt of %s is real', async (name) => {
    const excerpt = new RegExp(`^\`\`\`${name}\\n([\\s\\S]+?)^\`\`\`$`, 'm').exec(page)?.[1];
    expect(excerpt?.length).toBeGreaterThan(200);
    const { out } = await run(['check', 'examples/rostock', '--format', name], home);
    expect(out).toContain(excerpt);
  });

  test('names every report, and only files that are there', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual([...reportNames]);
    for (const [, path = ''] of page.matchAll(/\]\((?!https?:)([^)]+)\)/g))
      expect(() => statSync(join(home, 'docs', path))).not.toThrow();
  });
});

/** Every text in a YAML file, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const folder = join(home, 'examples/ci');
const callsIn = (file: string): readonly (readonly string[])[] =>
  textsIn(parse(readFileSync(join(folder, file), 'utf8'))).flatMap((text) =>
    text.split('\n').flatMap((line) => {
      const call = /^(?:npx --no )?vorhaben (.+)$/.exec(line.trim())?.[1];
      return call ? [call.split(/\s+/)] : [];
    }),
  );

describe('examples/ci', () => {
  const files = readdirSync(folder);

  test('has a pipeline for each platform, with a check and a render', () => {
    expect(files.sort()).toEqual(['forgejo.yml', 'github-actions.yml', 'gitlab-ci.yml']);
    for (const file of files) expect(callsIn(file).map(([command]) => command)).toEqual(['check', 'render']);
  });

  test.each(files.flatMap((file) => callsIn(file).map((call) => [file, call.join(' ')])))(
    '%s: vorhaben %s can be called in the folder of a city and uses only flags of the help',
    async (_, call) => {
      const argv = call.split(' ');
      const { out } = await run([argv[0] ?? '', '--help']);
      const flags = argv.filter((word) => word.startsWith('--'));
      for (const flag of flags) expect(out).toMatch(new RegExp(`^ +${flag} <`, 'm'));
      const city = folderWith({});
      cpSync(join(home, 'examples/rostock'), city, { recursive: true });
      expect(await run(argv, city)).toMatchObject({ code: 0, err: '' });
    },
  );

  test('the files that GitLab looks for are those that the check writes', () => {
    const { pruefen } = parse(readFileSync(join(folder, 'gitlab-ci.yml'), 'utf8'));
    const { codequality, junit } = pruefen.artifacts.reports;
    expect(callsIn('gitlab-ci.yml')[0]).toEqual([
      'check',
      '--report',
      `gitlab=${codequality}`,
      '--report',
      `junit=${junit}`,
    ]);
  });
});
