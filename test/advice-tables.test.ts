import { expect, test } from '@jest/globals';
import { run, steckbrief } from './support/world.js';

interface Told {
  readonly rule: string;
  readonly line: number;
  readonly help: string;
}

async function told(lines: readonly string[]): Promise<readonly Told[]> {
  const body = `## Beschreibung\n\n${lines.join('\n')}\n`;
  const { out } = await run(['check', '.', '--format', 'json'], { 'platz.md': steckbrief({}, body) });
  return JSON.parse(out).diagnostics;
}

/** The line of the file in which the text of these tests begins. */
const first = 25;

/** What somebody has after doing what the help says, and nothing else. */
function obeyed(lines: readonly string[], { help, line }: Told): readonly string[] {
  const at = line - first;
  const [, typed = ''] = /: ([ >]*\|.*)$/m.exec(help) ?? [];
  const indent = help.includes('genauso weit eingerückt') ? (/^ */.exec(lines[at] ?? '')?.[0] ?? '') : '';
  let next: string[] = [...lines];
  if (help.startsWith('Ersetzen')) next[at] = indent + typed;
  else if (help.startsWith('Schreiben')) next.splice(at + 1, 0, indent + typed);
  else if (help.startsWith('Ergänzen')) next[at] += ' Kosten |';
  else if (help.startsWith('Löschen Sie die leere Zeile darüber')) next.splice(at - 1, 1);
  if (/Lassen Sie über (dies|d)er (Zeile|Tabelle) eine Zeile frei/.test(help))
    next.splice(
      next.findIndex((one) => /^[> ]*\|/.test(one)),
      0,
      '',
    );
  if (help.includes('alle anderen Zeilen aus Strichen'))
    next = next.filter((one) => one.includes(typed) || !/^[|+–=-][|+–= -]*$/.test(one));
  if (help.includes('Löschen Sie die leeren Zeilen')) next = next.filter((one) => one !== '');
  return next;
}

const kopf = '| Abschnitt | Kosten |';
const kai = '| Kai | 120.000 Euro |';
const weg = '| Weg | 80.000 Euro |';

test.each([
  ['no rule', [kopf, kai]],
  ['below a sentence', ['Die Kosten:', kopf, kai]],
  ['too few columns', [kopf, '| --- |', kai]],
  ['too many columns', [kopf, '| --- | --- | --- |', kai]],
  ['a bar is missing', [kopf, '|-- --|', kai]],
  ['dashes of Word', [kopf, '| – | — |', kai]],
  ['equals signs', [kopf, '| === | === |', kai]],
  ['equals signs without bars', [kopf, '======', kai]],
  ['dashes without bars', ['Die Kosten:', kopf, '------------', kai]],
  ['drawn with plus', ['+-----+-----+', kopf, '+-----+-----+', kai, '+-----+-----+', weg, '+-----+-----+']],
  ['dashes apart', [kopf, '| - - | - - |', kai]],
  ['the head has too few columns', ['| Abschnitt | Baujahr |', '| --- | --- | --- |', '| Kai | 2027 | 5 |']],
  ['free lines, no rule', [kopf, '', kai, '', weg]],
  ['free lines, wrong rule', [kopf, '', '| – | – |', '', kai]],
  ['free lines, right rule', [kopf, '', '| --- | --- |', '', kai]],
  ['a free line in a table', [kopf, '| --- | --- |', kai, '', weg]],
  ['in a quotation', [`> ${kopf}`, `> ${kai}`]],
  ['the rule outside of the quotation', [`> ${kopf}`, '| --- | --- |', `> ${kai}`]],
  ['below a list', ['- Kosten:', kopf, '| --- | --- |', kai]],
  ['below a list, no rule', ['- Kosten:', kopf, kai]],
  ['in a list', ['- Kosten:', `  ${kopf}`, '  | – | – |', `  ${kai}`]],
])('a table with a fault is told once, and right as soon as one has obeyed: %s', async (_, lines) => {
  const [found, ...others] = await told(lines);
  expect([found?.rule, others]).toEqual(['tabelle-ohne-trennzeile', []]);
  expect(await told(obeyed(lines, found as Told))).toEqual([]);
});
