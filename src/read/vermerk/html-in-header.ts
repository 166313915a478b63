import type { Finding } from '../../base/diagnostic.js';
import { vermerkText } from '../../base/vermerk.js';
import { finding } from '../finding.js';
import { type Source, sourceOf } from '../source.js';
import { bracketed, isVermerk, wordsOf } from './words.js';

/** Whether the line that ends a text is one below a bar: what stands there is a text with its blanks, and no YAML. */
function isBelowBar(before: string): boolean {
  const lines = before
    .split('\n')
    .filter((line, index, all) => line.trim() !== '' || index === all.length - 1);
  const depth = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;
  const own = depth(lines.at(-1));
  const above = lines.findLast((line, index) => index < lines.length - 1 && depth(line) < own);
  return above !== undefined && /(?:[:-][ \t]+)[|>][-+\d]*[ \t]*(?:#.*)?$/.test(above);
}

/** A file with another header of the same length. */
export const withHeader = ({ text }: Source, header: string, offset: number): Source =>
  sourceOf(text.slice(0, offset) + header + text.slice(offset + header.length));

/** A header with blanks for the comments of YAML about rules that are set in: within a text they would end it. */
export const withoutSetIn = (header: string): string =>
  header.replace(/^[ \t]+#.*$/gm, (line) => (isVermerk(line.trim()) ? line.replace(/./g, ' ') : line));

/**
 * A header without comments of HTML about rules: YAML knows no such comment and would take it for an entry. Blanks stand in
 * their place, so that every offset stays; only in a text below a bar, where no comment of HTML is published, it is left.
 */
export function withoutHtmlVermerke(
  header: string,
  source: Source,
  offset: number,
): { readonly text: string; readonly inLines: Source; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  if (!header.includes('<!')) return { text: header, inLines: source, findings };
  const text = header.replace(bracketed, (written, inner?: string, other?: string, at = 0) => {
    const words = wordsOf(inner ?? other ?? '');
    if (!words) return written;
    const facts = { kommentar: vermerkText(words.regeln, words.grund) };
    const place = source.place(offset + at, offset + at + written.length);
    findings.push(finding('ignoriere-kommentar', 'htmlImKopf', facts, place));
    return isBelowBar(header.slice(0, at)) ? written : written.replace(/[^\n]/g, ' ');
  });
  if (findings.length === 0) return { text, inLines: source, findings };
  return { text, inLines: withHeader(source, text, offset), findings };
}
