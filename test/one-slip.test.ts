import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from './support/typed.js';
import { home, run } from './support/world.js';

/** A long Steckbrief with groups, lists of texts and of groups, and texts below a bar. */
const city = join(home, 'examples/brueckenfelde');
const lines = readFileSync(join(city, 'steckbriefe/rahmenplan-werftquartier.md'), 'utf8').split('\n');
const end = lines.indexOf('---', 1);

/** One slip of the hand in one line of the header. */
interface Slip {
  readonly file: string;
  readonly line: number;
  readonly typed: string;
}

/** The same slip in every line in which it can happen. */
const everywhere = (kind: string, slip: (line: string) => string): readonly Slip[] =>
  lines.slice(1, end).flatMap((line, at) => {
    const typed = slip(line);
    return typed === line || line.trim() === '' ? [] : [{ file: `${kind}-${at}.md`, line: at + 2, typed }];
  });

/** What is said of each file that nobody says of the Steckbrief as it is; hints and what concerns several files left out. */
async function toldOf(slips: readonly Slip[]): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const with1 = ({ line, typed }: Slip) => lines.map((one, at) => (at === line - 1 ? typed : one)).join('\n');
  const files = Object.fromEntries(slips.map((slip) => [`steckbriefe/${slip.file}`, with1(slip)]));
  const settings = { 'leitfaden.yaml': readFileSync(join(city, 'leitfaden.yaml'), 'utf8') };
  const { out } = await run(['check', 'steckbriefe', '--format', 'json'], { ...settings, ...files });
  const found: readonly (Diagnostic & { readonly file: string })[] = JSON.parse(out).diagnostics;
  const told = new Map<string, Diagnostic[]>(slips.map(({ file }) => [file, []]));
  for (const one of found)
    if (one.severity !== 'hint' && !/^(?:id|titel)-doppelt$|^bild-/.test(one.rule))
      told.get(one.file.replace('steckbriefe/', ''))?.push(one);
  return told;
}

/** The slips that are not told by one message in their own line, and those of which nothing is said. */
async function missed(slips: readonly Slip[]) {
  const told = await toldOf(slips);
  const foundOf = ({ file }: Slip) => told.get(file) ?? [];
  return {
    elsewhere: slips
      .filter((slip) => foundOf(slip).some(({ line }) => line !== slip.line) || foundOf(slip).length > 1)
      .map((slip) => [slip.typed, foundOf(slip).map(({ line, message }) => `${line}: ${message}`)]),
    silent: slips.filter((slip) => foundOf(slip).length === 0).map(({ typed }) => typed.trim()),
  };
}

describe('one slip of the hand in a long header is told by one message in its line', () => {
  const name = /^(\s*(?:- )?[a-z_]+):/;
  test.each<readonly [string, (line: string) => string]>([
    ['the colon is missing', (line) => line.replace(name, '$1')],
    ['no blank behind the colon', (line) => line.replace(/^(\s*(?:- )?[a-z_]+): (?=\S)/, '$1:')],
    ['an equals sign', (line) => line.replace(name, '$1 =')],
    ['a semicolon', (line) => line.replace(name, '$1;')],
    ['a wide colon', (line) => line.replace(name, '$1：')],
    [
      'a capital letter',
      (line) =>
        line.replace(/^(\s*(?:- )?)([a-z])(?=[a-z_]+:)/, (_, before, first) => before + first.toUpperCase()),
    ],
    ['a letter is missing', (line) => line.replace(/^(\s*(?:- )?[a-z]{2})[a-z]([a-z_]{2,}:)/, '$1$2')],
    ['the dash is missing', (line) => line.replace(/^(\s*)- /, '$1')],
    ['no blank behind the dash', (line) => line.replace(/^(\s*)- /, '$1-')],
    ['a long dash', (line) => line.replace(/^(\s*)- /, '$1– ')],
  ])('%s', async (kind, slip) => {
    const slips = everywhere(kind.replaceAll(' ', '-'), slip);
    expect(slips.length).toBeGreaterThan(15);
    expect(await missed(slips)).toEqual({ elsewhere: [], silent: [] });
  });

  test.each([-4, -2, -1, 1, 2, 4])('set in by %d blanks more', async (blanks) => {
    const shift = (line: string): string => {
      const width = line.search(/\S/) + blanks;
      return width < 0 || /^#|^$/.test(line.trim()) ? line : ' '.repeat(width) + line.trimStart();
    };
    const { elsewhere, silent } = await missed(everywhere('shift', shift));
    expect(elsewhere).toEqual([]);
    // The only line below its name may be set in as far as one likes, and a text below a bar its own way.
    const free = /^(?:- Werftquartier|vorgesehen: nein|punkt: .*|Planung: .*|Entwicklung: .*)$/;
    expect(silent.filter((line) => !free.test(line))).toEqual([]);
  });
});
