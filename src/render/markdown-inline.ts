import type { PhrasingContent } from 'mdast';
import { markdownText, oneLine, reference } from './markdown-text.js';
import { inWords, merged, text } from './nodes.js';

/** Where the words stand: on lines of their own, or in a heading or a table cell, which have only one line. */
export type Where = 'paragraph' | 'line' | 'cell';

type Marked = 'emphasis' | 'strong';

const lineBreak = '\\\n';

/** Letters that touch the mark from outside would hide it; as a reference they do not. */
const openAgainst = (before: string): string =>
  before.replace(/[\p{L}\p{N}]$/u, (letter) => reference(letter));

const closeAgainst = (after: string): string =>
  after.replace(/^[\p{L}\p{N}]/u, (letter) => reference(letter));

/** A mark does not hold if a blank stands inside its edge. */
const withoutEdgeBlanks = (inner: string): string =>
  inner
    .replace(/^(?:\\\n)+|(?:\\\n)+$/g, '')
    .replace(/^\s/u, (blank) => reference(blank))
    .replace(/(?<!\\)\s$/u, (blank) => reference(blank));

function code(value: string, where: Where): string {
  const words = oneLine(value);
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  // Three backticks could begin a block, and a bar in a cell is read in two ways: there the words are plain.
  if (words.trim() === '' || longest > 1 || (where === 'cell' && words.includes('|')))
    return markdownText(words);
  const fence = '`'.repeat(longest + 1);
  const blank = /^`|`$|^ .* $/.test(words) ? ' ' : '';
  return `${fence}${blank}${words}${blank}${fence}`;
}

/** An address comes from `safeUrl`: it has no blanks, double quotes, angle brackets or backslashes. */
const target = (url: string): string =>
  url
    .replace(/[()[\]*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '\\&');

/** Inline content as portable Markdown. */
export function inlineMarkdown(
  nodes: readonly PhrasingContent[],
  where: Where,
  around: readonly Marked[] = [],
): string {
  let output = '';
  let previous: PhrasingContent | undefined;
  for (const node of merged(nodes.map(inWords))) {
    const afterMark = previous?.type === 'emphasis' || previous?.type === 'strong';
    switch (node.type) {
      case 'text': {
        const startsLine = output === '' || output.endsWith('\n');
        const words = markdownText(startsLine ? node.value.trimStart() : node.value, startsLine);
        output += afterMark ? closeAgainst(words) : words;
        break;
      }
      case 'emphasis':
      case 'strong': {
        // Two marks that touch are read as one; the words count more than the second mark.
        if (afterMark || around.includes(node.type)) {
          const words = inlineMarkdown(
            node.children,
            where,
            afterMark ? [...around, 'emphasis', 'strong'] : around,
          );
          output += afterMark ? closeAgainst(words) : words;
          break;
        }
        const inner = withoutEdgeBlanks(inlineMarkdown(node.children, where, [...around, node.type]));
        const mark = node.type === 'strong' ? '**' : '*';
        output = inner === '' ? output : `${openAgainst(output)}${mark}${inner}${mark}`;
        break;
      }
      case 'link':
        output += `[${inlineMarkdown(node.children, where, around)}](${target(node.url)})`;
        break;
      case 'image':
        output += `![${inlineMarkdown([text(node.alt ?? '')], 'line')}](${target(node.url)})`;
        // A caption stands below its picture.
        if (nodes.length > 1) output += lineBreak;
        break;
      case 'inlineCode':
        output += code(node.value, where);
        break;
      case 'break':
        output = where === 'paragraph' ? `${output.trimEnd()}${lineBreak}` : `${output} `;
        break;
      case 'delete':
        output += inlineMarkdown(node.children, where, around);
        break;
      default:
        break;
    }
    previous = node;
  }
  return output;
}
