import { expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../src/base/markdown.js';

const shape = (node: Nodes): unknown =>
  'children' in node ? { [node.type]: node.children.map(shape) } : 'value' in node ? node.value : node.type;

const inline = (text: string): unknown => {
  const [paragraph] = parseMarkdown(text).children;
  return paragraph && 'children' in paragraph ? paragraph.children.map((node) => shape(node as Nodes)) : [];
};

test.each([
  ['Einwohner*innen und Nutzer*innen', ['Einwohner*innen und Nutzer*innen']],
  ['*direkte Bürger*innenbeteiligung*', [{ emphasis: ['direkte Bürger*innenbeteiligung'] }]],
  ['**Anwohner*innen** und *Gäste*', [{ strong: ['Anwohner*innen'] }, ' und ', { emphasis: ['Gäste'] }]],
  ['[Bürger*innen](https://brueckenfelde.example)', [{ link: ['Bürger*innen'] }]],
  ['**fett**er und *kursiv*', [{ strong: ['fett'] }, 'er und ', { emphasis: ['kursiv'] }]],
  ['Ärzt*innen, Schüler*innen: *wichtig*', ['Ärzt*innen, Schüler*innen: ', { emphasis: ['wichtig'] }]],
  ['5*3 und 4*2', ['5', { emphasis: ['3 und 4'] }, '2']],
])('in %j a star between two letters is a letter', (text, expected) => {
  expect(inline(text)).toEqual(expected);
});

test('the star is a letter in tables, and no position is moved by it', () => {
  const [table] = parseMarkdown('| Nutzer*innen | Träger*innen |\n| --- | --- |\n| 3 | *4* |\n').children;
  expect(shape(table as Nodes)).toEqual({
    table: [
      { tableRow: [{ tableCell: ['Nutzer*innen'] }, { tableCell: ['Träger*innen'] }] },
      { tableRow: [{ tableCell: ['3'] }, { tableCell: [{ emphasis: ['4'] }] }] },
    ],
  });
  const [paragraph] = parseMarkdown('Bürger*innen und *Gäste*').children;
  const emphasis = paragraph && 'children' in paragraph ? paragraph.children[1] : undefined;
  expect(emphasis?.position?.start).toMatchObject({ line: 1, column: 18 });
});
