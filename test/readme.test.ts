import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { home, run } from './support/world.js';

const readme = readFileSync(join(home, 'README.md'), 'utf8');
const block = (name: string): string =>
  new RegExp(`^\`\`\`${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1] ?? '';

test('the output in the README is what the program prints', async () => {
  const { code, out } = await run(['check', 'examples/rostock'], home);
  expect(code).toBe(0);
  expect(block('ausgabe')).toBe(out);
});

test('the Steckbrief in the README is right, and its page says that everybody can take part', async () => {
  const { code, out } = await run(['check', '--format', 'json'], {
    'umgestaltung-faehrplatz.md': block('steckbrief'),
  });
  expect([code, JSON.parse(out).diagnostics]).toEqual([0, []]);
});

test('every file that the README names is there', () => {
  const prose = readme.replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...prose.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(() => statSync(join(home, path))).not.toThrow();
});

test('every page of docs is linked from the README, and the files that it names are there', () => {
  for (const page of readdirSync(join(home, 'docs')).filter((name) => name.endsWith('.md'))) {
    expect(readme).toContain(`](docs/${page})`);
    const text = readFileSync(join(home, 'docs', page), 'utf8');
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g))
      expect(() => statSync(join(home, 'docs', path))).not.toThrow();
  }
});
