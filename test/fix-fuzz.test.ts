import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
// @ts-expect-error a script without types
import { steckbrief as sheet } from '../bench/corpus/steckbrief.mjs';
import { dice } from './support/dice.js';
import { folderWith, home, run } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'));

/** What a slip of the hand puts into a header. */
const pieces = [
  ': ',
  ':',
  ' #',
  ' # ',
  '#',
  '- ',
  '-',
  '\n',
  '\n  ',
  '  ',
  '\t',
  '\n\t',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*',
  '!',
  '|',
  '>',
  '@',
  '\u00a0',
  '\u202e',
  '👩‍👧',
  ' -',
  'phase:planung',
  '\n# Notiz: hier\n',
  ' # Notiz',
  '\naktualisiert_am: 3.1.2026',
  '\nstichwoerter: Anleger',
  '\nfrueher: a, b',
  '\nhaushalt: Bestätigt',
  '---',
  '\n---\n',
];

/** A file of the corpus with up to four slips in its header, and sometimes with the line ends of Windows. */
function spoiled(roll: (sides: number) => number, number: number): string {
  const { text } = sheet(11, number, roll(2) === 0 ? 1 : 0, true) as { text: unknown };
  // Some of the corpus are not UTF-8: other tests have those.
  if (typeof text !== 'string') return spoiled(roll, number + 1000);
  const end = Math.max(text.indexOf('\n---', 4), 5);
  let header = text.slice(0, end);
  for (let count = roll(5); count > 0; count -= 1) {
    const at = 4 + roll(header.length - 4);
    header = header.slice(0, at) + pieces[roll(pieces.length)] + header.slice(at);
  }
  if (roll(4) === 0) header = header.replace(/\n( {2})+/g, (indent) => indent.replaceAll('  ', '\t'));
  return header + text.slice(end);
}

const headerOf = (text: string): string =>
  /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\n---[ \t]*\r?$/m.exec(text)?.[1] ?? '';

/** Every text of a header by its path, as the parser alone reads it: none of our own reading is in it. */
function textsOf(text: string): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
    else texts.set(path, String(value));
  };
  try {
    walk(parse(headerOf(text), { schema: 'failsafe', logLevel: 'error' }), '');
    return texts;
  } catch {
    return undefined;
  }
}

/** What no safe fix adds, takes away or moves: all but quotes, blanks, dashes and backslashes; days are made alike. */
const bones = (text: string): string =>
  text.replace(/\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/g, 'D').replace(/["'\\\-\s\u00a0]/g, '');

const remarks = (text: string): readonly string[] =>
  (headerOf(text).match(/^\s*#.*$|[ \t]# .*$/gm) ?? []).map((remark) => remark.trim());

interface Reported {
  readonly file: string;
  readonly severity: string;
  readonly pointer?: string;
  readonly fix?: { readonly safe: boolean };
}

async function reports(folder: string, ...flags: string[]): Promise<readonly Reported[]> {
  return JSON.parse((await run(['check', '--format', 'json', ...flags], folder)).out).diagnostics;
}

const contentOf = (folder: string, names: readonly string[]): readonly string[] =>
  names.map((name) => readFileSync(join(folder, name), 'utf8'));

test.each([['--fix'], ['--fix --unsafe']])(
  'spoiled files: %s mends twice as once, and nothing else changes',
  async (given) => {
    const flags = given.split(' ');
    const roll = dice(20261122);
    const files: Record<string, string> = {};
    for (let number = 0; number < 150; number += 1)
      files[`steckbriefe/s${number}.md`] = spoiled(roll, number);
    const names = Object.keys(files);
    const folder = folderWith({ 'leitfaden.yaml': leitfaden, ...files });

    const before = await reports(folder);
    const after = await reports(folder, ...flags);
    const once = contentOf(folder, names);
    let changed = 0;
    for (const [index, name] of names.entries()) {
      const [old, now] = [files[name] ?? '', once[index] ?? ''];
      const own = before.filter(({ file }) => file === name);
      if (old !== now) changed += 1;
      if (given === '--fix') {
        expect(bones(now)).toBe(bones(old));
        expect(remarks(now)).toEqual(remarks(old));
      }
      const [was, is] = [textsOf(old), textsOf(now)];
      const wasRead = was !== undefined && own.every(({ pointer, fix }) => pointer !== undefined || !fix);
      if (!wasRead) continue;
      expect(is).toBeDefined();
      const fixed = own.flatMap(({ pointer, fix }) => (fix ? [pointer ?? ''] : []));
      for (const [path, text] of was) {
        if (fixed.some((pointer) => path.startsWith(pointer))) continue;
        expect([name, path, is?.get(path)]).toEqual([name, path, text]);
      }
      const errors = (all: readonly Reported[]) =>
        all.filter(({ file, severity }) => file === name && severity === 'error').length;
      expect(errors(after)).toBeLessThanOrEqual(errors(before));
    }
    expect(changed).toBeGreaterThan(20);

    await reports(folder, ...flags);
    expect(contentOf(folder, names)).toEqual(once);
  },
);
