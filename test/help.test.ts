import { expect, test } from '@jest/globals';
import { run } from './support/world.js';

const flagsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, flag = '']) => flag);

test('the commands for every day come first', async () => {
  const { out } = await run(['--help']);
  const names = [...(out.split('Befehle:')[1] ?? '').matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(['check', 'render', 'list', 'status', 'explain', 'init', 'schema', 'completion']);
});

test('of check, the flags for every day come first, those for pipelines and editors under a heading of their own', async () => {
  const { out } = await run(['check', '--help']);
  const [everyDay = '', technical = ''] = out.split('\nFür Technik und Pipelines:\n');
  expect(flagsIn(everyDay)).toEqual([
    'fix',
    'diff',
    'unsafe',
    'leitfaden',
    'stichtag',
    'watch',
    'color',
    'help',
  ]);
  expect(flagsIn(technical)).toEqual(
    expect.arrayContaining(['format', 'report', 'staged', 'changed-since', 'stdin', 'baseline', 'stats']),
  );
});
