import { expect, test } from '@jest/globals';
import { run, steckbrief } from './support/world.js';

const many = (piece: string, times: number): string => piece.repeat(times);

/** The rules of all findings but the hints about style: these texts are no pleasure to read. */
const seriousIn = (out: string): readonly string[] =>
  JSON.parse(out)
    .diagnostics.filter(({ severity }: { severity: string }) => severity !== 'hint')
    .map(({ rule }: { rule: string }) => rule);

/** Shapes that end the parser for Markdown or keep it busy (cmark's pathological tests, remarkjs/remark#1010), as formulas. */
const hostile: Readonly<Record<string, string>> = {
  'a list in a list, a thousand times': many('* ', 1000),
  'a quotation in a quotation': many('> ', 5000),
  'a list by indentation': Array.from({ length: 400 }, (_, level) => `${many('  ', level)}- a`).join('\n'),
  'emphasis that never closes': many('*a **a ', 5000),
  'emphasis that closes late': many('*a **a ', 2000) + many('a** a*', 2000),
  'images in images': many('![', 5000) + many('](x)', 5000),
  'links that are none': many('[a](b', 5000),
  brackets: many('[', 20000),
  'backticks of every length': Array.from({ length: 300 }, (_, length) => many('`', length + 1)).join('a'),
  definitions: many('[a]: u\n', 2000),
  'tags that never close': many('<a ', 20000),
  entities: many('&#1;', 20000),
  'lines without end': many('- a\n', 60000),
};

test.each(Object.entries(hostile))('%s is refused before the parser sees it', async (_, body) => {
  const { code, out } = await run(['check', '.', '--format', 'json'], {
    'a.md': steckbrief({}, `## Beschreibung\n\n${body}\n`),
    'b.md': steckbrief({ kostenrahmen: 'N.N.' }),
  });
  const rules = JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule);
  expect(code).toBe(1);
  expect(
    rules.filter((rule: string) => rule === 'text-zu-verschachtelt' || rule === 'datei-zu-gross'),
  ).toHaveLength(1);
  expect(rules).toContain('noch-nicht-bekannt');
});

test.each([
  ['values in values', `rubrik: ${many('[', 1000)}`],
  ['groups in groups', `rubrik: ${many('{a: ', 1000)}`],
  ['lists in lists', `rubrik:\n  ${many('- ', 1000)}a`],
  ['indentation', Array.from({ length: 200 }, (_, level) => `${many(' ', level)}a:`).join('\n')],
  ['an alias bomb', `intern: &a [x,x]\nrubrik: [*a,*a,*a]`],
  ['too many lines', Array.from({ length: 2000 }, (_, number) => `a${number}: x`).join('\n')],
])('a header with %s is refused with a sentence', async (_, header) => {
  const { code, out } = await run(['check', '.', '--format', 'json'], { 'a.md': `---\n${header}\n---\n` });
  expect(code).toBe(1);
  expect(JSON.parse(out).steckbriefe).toEqual([]);
  expect(['kopf-verschachtelt', 'kopf-zu-gross', 'yaml-sonderzeichen']).toContain(
    JSON.parse(out).diagnostics[0].rule,
  );
});

const inHeader: Readonly<Record<string, string>> = {
  'quotations without a blank': many('>', 3000),
  quotations: many('> ', 9000),
  'numbers of lists': many('1. ', 3000),
  emphasis: many('*a **a ', 400),
};

test.each(Object.entries(inHeader))('%s in the header: check refuses it, render stops', async (_, text) => {
  const file = steckbrief({ weitere_informationen: `|\n  Erste Zeile\n  ${text}` });
  const { code, out } = await run(['check', '.', '--format', 'json'], { 'a.md': file });
  expect([code, seriousIn(out)]).toEqual([1, ['text-zu-verschachtelt']]);
  expect((await run(['render', '.'], { 'steckbriefe/a.md': file })).code).not.toBe(70);
});

test('what means nothing in one line is no nesting there', async () => {
  const file = steckbrief({ weitere_informationen: `|\n  ${many('> ', 400)}Platz` });
  expect(
    JSON.parse((await run(['check', '.', '--format', 'json'], { 'a.md': file })).out).diagnostics,
  ).toEqual([]);
});

test('a text within the limits is none of that: many stars, a long table, three levels of lists', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => `| Abschnitt ${row} | 20${row} | 1.000 |`).join('\n');
  const body = `## Beschreibung\n\n${many('Die Einwohner*innen und Nutzer*innen. ', 100)}\n\n| a | b | c |\n| - | - | - |\n${rows}\n\n- a\n  - b\n    1. c\n`;
  const { code, out } = await run(['check', '.', '--format', 'json'], { 'a.md': steckbrief({}, body) });
  expect([code, seriousIn(out)]).toEqual([0, []]);
});
