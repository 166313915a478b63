import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../src/rules/index.js';
import { cities, type Example, examplesOf, fileOf } from './support/pages.js';
import { folderWith, run } from './support/world.js';

interface Reported {
  readonly rule: string;
  readonly message: string;
  readonly fix?: {
    readonly safe: boolean;
    readonly encoding?: string;
    readonly edits: readonly { readonly line: number; readonly endLine: number }[];
  };
}

/** Every bad example of every page that is a Steckbrief. */
const bad = rules.flatMap(({ id }) =>
  examplesOf(readFileSync(new URL(`../src/rules/${id}.md`, import.meta.url), 'utf8'))
    .filter(({ kind, verdict }) => verdict === 'fehler' && kind !== 'leitfaden')
    .map((example, index) => [`${id} ${index + 1}`, example] as const),
);

/** Their fixes are refused: without the first dash, the header is still none. */
const refused = new Set(['yaml-strich 8']);

const check = async (flags: readonly string[], folder: string): Promise<readonly Reported[]> =>
  JSON.parse((await run(['check', '--format', 'json', ...flags], folder)).out).diagnostics;

const countOf = (all: readonly Reported[], message: string): number =>
  all.filter((one) => one.message === message).length;

/** The lines that no edit touches, as one text. */
function untouched(text: string, found: readonly Reported[]): readonly string[] {
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  return text
    .split('\n')
    .filter((_, index) => edits.every(({ line, endLine }) => index + 1 < line || index + 1 > endLine));
}

const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const line of whole) if (line === part[at]) at += 1;
  return at === part.length;
};

/** Which rules have been seen with a fix. */
const fixable = new Set<string>();

function folderFor(example: Example) {
  const { name, stadt } = example;
  const folder = folderWith({
    'leitfaden.yaml': cities[stadt] ?? '',
    [`steckbriefe/${name}`]: fileOf(example),
  });
  return { folder, content: () => readFileSync(join(folder, 'steckbriefe', name)) };
}

async function mended(example: Example, flags: readonly string[], before: readonly Reported[]) {
  const { folder, content } = folderFor(example);
  const old = content().toString();
  const meant = before.filter(({ fix }) => fix && (fix.safe || flags.includes('--unsafe')));
  const after = await check(flags, folder);
  for (const { message } of meant) expect(countOf(after, message)).toBe(0);
  const once = content();
  if (!meant.some(({ fix }) => fix?.encoding))
    expect(isSubsequence(untouched(old, meant), once.toString().split('\n'))).toBe(true);
  expect(once.toString() === old).toBe(meant.length === 0);
  await check(flags, folder);
  expect(content()).toEqual(once);
}

describe('every bad example on a page is mended as far as it may be, and nothing else', () => {
  test.each(bad)('%s', async (title, example) => {
    const { folder, content } = folderFor(example);
    const before = await check([], folder);
    for (const { rule, fix } of before) if (fix) fixable.add(`${rule} ${fix.safe ? 'sicher' : 'unsicher'}`);
    if (before.some(({ fix }) => fix) && !refused.has(title)) {
      await mended(example, ['--fix'], before);
      await mended(example, ['--fix', '--unsafe'], before);
      return;
    }
    const old = content();
    const after = await check(['--fix', '--unsafe'], folder);
    expect(content()).toEqual(old);
    expect(after.map(({ message }) => message)).toEqual(before.map(({ message }) => message));
  });
});

test('the pages show all the fixes that there are', () => {
  expect([...fixable].sort()).toEqual([
    'abschnitt-fehlt sicher',
    'abschnitt-fehlt unsicher',
    'abschnitt-unbekannt sicher',
    'abschnitt-unbekannt unsicher',
    'angabe-art sicher',
    'angabe-art unsicher',
    'angabe-unbekannt unsicher',
    'aufzaehlung-ohne-strich sicher',
    'ausnahme-unbekannt unsicher',
    'auswahl-unbekannt unsicher',
    'bearbeitungsstand-unbekannt unsicher',
    'datum-deutsch sicher',
    'datum-ungueltig sicher',
    'datum-ungueltig unsicher',
    'eintrag-leer sicher',
    'email-ungueltig sicher',
    'email-ungueltig unsicher',
    'gremium-unbekannt unsicher',
    'ja-nein-unklar sicher',
    'ja-nein-unklar unsicher',
    'kopf-beginn unsicher',
    'kopf-ende-fehlt unsicher',
    'kopf-fehlt unsicher',
    'kriterium-unbekannt unsicher',
    'liste-aus-versehen sicher',
    'stadtteil-unbekannt unsicher',
    'stelle-unbekannt unsicher',
    'stufe-unbekannt unsicher',
    'tabelle-ohne-trennzeile unsicher',
    'text-abgeschnitten unsicher',
    'thema-unbekannt unsicher',
    'trennung-im-wort unsicher',
    'ueberschrift-ohne-leerzeichen sicher',
    'yaml-anfuehrung sicher',
    'yaml-anfuehrung unsicher',
    'yaml-doppelpunkt sicher',
    'yaml-doppelpunkt unsicher',
    'yaml-einrueckung unsicher',
    'yaml-sonderzeichen sicher',
    'yaml-sonderzeichen unsicher',
    'yaml-strich sicher',
    'yaml-strich unsicher',
    'yaml-syntax sicher',
    'yaml-syntax unsicher',
    'yaml-tabulator sicher',
    'zeichensalat unsicher',
    'zeichensatz sicher',
  ]);
});
