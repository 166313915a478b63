import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { parseInline } from './inline-markdown.js';
import { isOneLine } from './one-line.js';
import { genderStar } from './star.js';

const processor = remark()
  .data('micromarkExtensions', [genderStar, gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze();

/**
 * CommonMark with tables (GFM), and with the gender star as a letter. Positions are those of the text given.
 * Call it only for texts within the limits of `read/limits.ts`: deep nesting can end the parser.
 */
export const parseMarkdown = (text: string): Root => processor.parse(text);

/** A value of the header: one line is inline Markdown only, a text with a line break is full Markdown. */
export const parseValue = (text: string): Root =>
  isOneLine(text) ? { type: 'root', children: parseInline(text) } : parseMarkdown(text);
