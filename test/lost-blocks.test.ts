import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseMarkdown } from '../src/base/markdown.js';
import { needsParser, textFindings } from '../src/read/text/text-findings.js';
import { dice } from './support/dice.js';
import { folderWith, run, steckbrief } from './support/world.js';

const body = (text: string) => `## Beschreibung\n\n${text}\n`;

async function said(text: string) {
  const { out } = await run(['check', '.', '--format', 'json'], { 'platz.md': steckbrief({}, body(text)) });
  return JSON.parse(out).diagnostics.map(
    ({ rule, line, column, help }: Record<string, unknown>) => [`${rule} ${line}:${column}`, help] as const,
  );
}

test.each([
  ['• Bäume\n• Bänke', 'aufzaehlung-ohne-strich 25:1', 'auch in einer weiteren Zeile: - Bäume'],
  ['Geplant sind:\n\uf0b7\tBäume', 'aufzaehlung-ohne-strich 26:1', '- Bäume'],
  ['Geplant sind:\n\n  \uf0a7  Bäume', 'aufzaehlung-ohne-strich 27:3', '- Bäume'],
  ['> •Bäume', 'aufzaehlung-ohne-strich 25:3', '- Bäume'],
  ['1. Bäume\n   ▪ Linden', 'aufzaehlung-ohne-strich 26:4', '- Linden'],
  ['·\u00a0Bäume\n\n· Bänke', 'aufzaehlung-ohne-strich 25:1', 'auch in einer weiteren Zeile: - Bäume'],
  ['Geplant:\n– Bäume\n– Bänke', 'aufzaehlung-ohne-strich 26:1', 'auch in einer weiteren Zeile: - Bäume'],
  ['— Bäume\nam Kai\n— Bänke', 'aufzaehlung-ohne-strich 25:1', 'auch in einer weiteren Zeile: - Bäume'],
  ['o\tBäume', 'aufzaehlung-ohne-strich 25:1', '- Bäume'],
  ['Geplant:\n§ \tBäume', 'aufzaehlung-ohne-strich 26:1', '- Bäume'],
  ['Ort\tKosten\nKai\t5', 'tabelle-ohne-trennzeile 25:1', '| Ort | Kosten |\n| --- | --- |'],
  ['Die Kosten:\nOrt\tKosten\nKai\t5', 'tabelle-ohne-trennzeile 26:1', '| --- | --- |'],
  ['| a | b |\n| c | d |', 'tabelle-ohne-trennzeile 25:1', ': | --- | --- |'],
  [
    'Kosten:\n| a | b | c |',
    'tabelle-ohne-trennzeile 26:1',
    '| --- |\nLassen Sie über der Tabelle eine Zeile frei.',
  ],
  ['| a | b |\n\n| --- | --- |\n\n| c | d |', 'tabelle-ohne-trennzeile 25:1', 'den Zeilen der Tabelle.'],
  ['| a | b \\| c |\n|===|===|', 'tabelle-ohne-trennzeile 26:1', ': | --- | --- |'],
  ['- Kosten:\n| a | b |\n| --- | --- |', 'tabelle-ohne-trennzeile 26:1', 'eine Zeile frei.'],
  ['> | a | b\n> | --- |', 'tabelle-ohne-trennzeile 26:3', ': > | --- | --- |'],
])('%j is told once, with what to type', async (text, place, typed) => {
  const [found, ...others] = await said(text);
  expect([found?.[0], others]).toEqual([place, []]);
  expect(found?.[1].endsWith(typed)).toBe(true);
});

test.each([
  'Öffentlich ist der Platz.\n„Ja“ sagt das Amt.',
  'Der Platz\n– so das Amt\n– wird schattiger.',
  'Der Platz wird schattiger\n– und grüner.',
  '– so das Amt –',
  '–\n–',
  'o Bäume',
  'Ort\tKosten',
  'Ort\tKosten\nKai\tMole\t5',
  '1.\tBäume\tKai\n2.\tBänke\tKai',
  '- a\tb\n- c\td',
  '- Bäume • Bänke',
  'Bäume • Bänke',
  '·gleich am Wort',
  '```\n• Bäume\n| a | b |\n```',
  '| a | b |\n| --- | --- |\n| • c | d |',
  'Kosten:\n\n|a|b|\n|:-:|-|\n|c|',
  'Kosten:\n| a | b |\n| --- | --- |',
  '- Kosten:\n\n  | a | b |\n  | --- | --- |\n  | c | d |',
  'Montag | Dienstag\nMittwoch | Freitag',
  '|a| ist ein Betrag.',
  '\\| a | b |',
])('nothing is said of %j', async (text) => {
  expect(await said(text)).toEqual([]);
});

test('--fix makes a list of all lines, and nothing is left to say', async () => {
  const folder = folderWith({
    'platz.md': steckbrief(
      {},
      body('Geplant sind:\n\n• Bäume am Kai,\nzwölf Stück\n\uf0b7\tBänke\n\n  • Tisch'),
    ),
  });
  expect((await run(['check', '.', '--fix'], folder)).code).toBe(0);
  const text = readFileSync(join(folder, 'platz.md'), 'utf8');
  expect(text.endsWith(body('Geplant sind:\n\n- Bäume am Kai,\nzwölf Stück\n- Bänke\n\n  - Tisch'))).toBe(
    true,
  );
  expect((await run(['check', '.', '--format', 'kompakt'], folder)).out).toBe(
    '0 Fehler, 0 Warnungen, 0 Hinweise\n',
  );
});

test('--fix --unsafe makes a table of columns with tabs, and nothing is left to say', async () => {
  const folder = folderWith({
    'platz.md': steckbrief({}, body('Kosten:\nOrt \tKosten\nKai|Mole\t5 Euro \n\nEnde.')),
  });
  expect((await run(['check', '.', '--fix'], folder)).out).toContain('tabelle-ohne-trennzeile');
  await run(['check', '.', '--fix', '--unsafe'], folder);
  const table = '| Ort | Kosten |\n| --- | --- |\n| Kai\\|Mole | 5 Euro |';
  expect(readFileSync(join(folder, 'platz.md'), 'utf8')).toContain(`Kosten:\n${table} \n\nEnde.`);
  expect((await run(['check', '.', '--format', 'kompakt'], folder)).out).toBe(
    '0 Fehler, 0 Warnungen, 0 Hinweise\n',
  );
});

test('in a long text of the header the finding stands at its line', async () => {
  const { out } = await run(['check', '.', '--format', 'kompakt'], {
    'platz.md': steckbrief({ weitere_informationen: '|\n  Geplant:\n  • Bäume\n  • Bänke' }),
  });
  expect(out).toMatch(/^platz\.md:23:3: Hinweis: .* \[aufzaehlung-ohne-strich\]$/m);
});

test('on thousands of mixed texts the quick look misses no list and no table that was lost', () => {
  const roll = dice(7);
  const pieces = [
    '• ',
    '\uf0b7\t',
    '· x',
    '– ',
    'o\t',
    'Wort\tx',
    '| – | – |',
    '======',
    '| a | b |',
    '| --- | --- |',
    '|---|',
    '| a |',
    'Wort',
    '',
    '    ',
    '# ',
  ];
  let lost = 0;
  for (let round = 0; round < 4000; round += 1) {
    const text = Array.from({ length: 1 + roll(5) }, () => {
      const before = ['', '', '', '> ', '- ', '  ', '1. '][roll(7)] ?? '';
      return `${before}${pieces[roll(pieces.length)]}${['', 'x'][roll(2)]}`;
    })
      .concat('', 'Ende')
      .join('\n');
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const found = [...textFindings(parseMarkdown(text), text, () => place)].filter(({ rule }) =>
      ['aufzaehlung-ohne-strich', 'tabelle-ohne-trennzeile'].includes(rule),
    );
    if (found.length === 0) continue;
    lost += 1;
    expect([text, needsParser(text)]).toEqual([text, true]);
  }
  expect(lost).toBeGreaterThan(500);
});
