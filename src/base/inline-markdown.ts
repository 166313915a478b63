import type { PhrasingContent } from 'mdast';
import { remark } from 'remark';
import { genderStar } from './star.js';

/** Every construct of CommonMark that begins at the start of a line. Tables are not in this parser at all. */
const blocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const processor = remark()
  .data('micromarkExtensions', [genderStar, { disable: { null: blocks } }])
  .freeze();

const onOneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : text;

/**
 * The inline Markdown of a single line: emphasis, links, code. What would begin a list, a heading or a code block
 * stays the text it is, so that "1. Halbjahr 2027" keeps its number.
 */
export const parseInline = (line: string): PhrasingContent[] =>
  processor
    .parse(onOneLine(line))
    .children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
