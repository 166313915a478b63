import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { leitfadenYaml } from './stadt.js';
import type { Diagnostic } from './typed.js';
import { run } from './world.js';

const path = 'steckbriefe/platz.md';

/** What `check` says of a Steckbrief of the invented city. */
export async function said(text: string): Promise<readonly Diagnostic[]> {
  const { out } = await run(['check', '--format', 'json'], { 'leitfaden.yaml': leitfadenYaml, [path]: text });
  return JSON.parse(out).diagnostics;
}

/** The file after the fixes with these flags; a second run must find nothing more to mend. */
export async function mended(text: string, ...flags: readonly string[]): Promise<string> {
  const { cwd } = await run(['check', '--fix', ...flags], { 'leitfaden.yaml': leitfadenYaml, [path]: text });
  const once = readFileSync(join(cwd, path), 'utf8');
  await run(['check', '--fix', ...flags], cwd);
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(once);
  return once;
}
