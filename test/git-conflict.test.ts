import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

const conflict = (one: string, other: string, base = '') =>
  `<<<<<<< HEAD\n${one}\n${base}=======\n${other}\n>>>>>>> entwurf`;

async function told(text: string): Promise<readonly string[]> {
  const files = { 'platz.md': steckbrief({}, `## Beschreibung\n\n${text}\n`) };
  const { out } = await run(['check', '.', '--format', 'json'], files);
  return JSON.parse(out).diagnostics.map(({ rule, line }: Record<string, unknown>) => `${rule} ${line}`);
}

describe('marks of Git in a block of code', () => {
  test.each([
    ['all of them', `\`\`\`\n${conflict('Linden', 'Eichen')}\n\`\`\``],
    ['several conflicts', `~~~ text\n${conflict('a', 'b')}\n${conflict('c', 'd', '||||||| x\ne\n')}\n~~~~`],
  ])('%s, and the block ends: the text shows them', async (_, text) => {
    expect(await told(text)).toEqual([]);
  });

  test.each([
    ['the block never ends', `\`\`\`\n${conflict('a', 'b')}`, 26],
    ['one mark stands outside', `\`\`\`\n<<<<<<< HEAD\na\n=======\nb\n\`\`\`\n>>>>>>> entwurf`, 26],
    ['both versions end the block', `\`\`\`\n${conflict('a\n```', 'b\n```')}`, 26],
    ['both versions are a block', conflict('```\na\n```', '```\nb\n```'), 25],
    ['a second conflict', `\`\`\`\n${conflict('a', 'b')}\n\`\`\`\n${conflict('c', 'd')}`, 32],
    ['half of the marks', '```\na\n=======\nb\n>>>>>>> entwurf\n```', 29],
    ['a fence within a line', `Siehe \`\`\`\n${conflict('a', 'b')}\n\`\`\``, 26],
  ])('%s: a conflict', async (_, text, line) => {
    expect(await told(text)).toEqual([`git-konflikt ${line}`]);
  });

  test('a block in the header hides nothing', async () => {
    const text = steckbrief({ weitere_informationen: `|\n  \`\`\`\n${conflict('a: b', 'c: d')}\n  \`\`\`` });
    const { out } = await run(['check', '.', '--format', 'json'], { 'platz.md': text });
    expect(JSON.parse(out).diagnostics).toMatchObject([{ rule: 'git-konflikt' }]);
  });
});

describe('in a file of the city', () => {
  const files = { 'leitfaden.yaml': leitfadenYaml, 'steckbriefe/platz.md': steckbrief() };
  const einstellungen = conflict('titel: Vorhaben', 'titel: Liste der Vorhaben');

  test.each([
    ['leitfaden.yaml', leitfadenYaml.replace(/^stadt: .*$/m, conflict('stadt: A', 'stadt: B'))],
    ['vorhaben.yaml', einstellungen],
  ])('%s it is one error that names the lines, whatever is called', async (name, text) => {
    const all = { ...files, [name]: text };
    const { code, out } = await run(['check', name, '--format', 'json'], all);
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ file: name, rule: 'git-konflikt' }]);
    for (const call of [['check'], ['list'], ['status']]) {
      const stopped = await run(call, all);
      expect(stopped.code).toBe(2);
      expect(stopped.err).toContain('stehen zwei Fassungen desselben Textes');
      expect(stopped.err).toContain('│ <<<<<<< HEAD');
      expect(stopped.err.match(/ → /g)).toHaveLength(1);
    }
  });
});
