import type { PhrasingContent, RootContent } from 'mdast';
import { isExplained } from '../base/abbreviations.js';
import { type Leitfaden, oncePer } from '../model/leitfaden.js';
import { type Content, plainText } from './nodes.js';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Each abbreviation as a whole word: no part of a compound, of a number (2016/BV/1990) or of an address. */
const patternsOf = oncePer(({ abkuerzungen }: Leitfaden) =>
  Object.entries(abkuerzungen)
    .filter(([word, meaning]) => word.trim() !== '' && meaning.trim() !== '')
    .map(([word, meaning]) => ({
      word,
      meaning: meaning.trim(),
      pattern: new RegExp(
        `(?<![\\p{L}\\p{M}\\d@#&_/.-])${escaped(word)}(?![\\p{L}\\p{M}\\d@_/-]|[:*]\\p{Ll}|\\.\\p{L})`,
        'u',
      ),
    })),
);

/** Explains the abbreviations of a page. It has to be called for all its texts in the order of the page. */
export type Erklaerer = (content: Content) => Content;

/**
 * Explains each abbreviation of the Leitfaden once, in brackets behind its first use: "SBZ (Stadtteil- und
 * Begegnungszentrum)". Headings, links and code stay as they are, and so does a paragraph that says itself what the
 * abbreviation means.
 */
export function erklaererOf(leitfaden: Leitfaden): Erklaerer {
  const open = new Map(patternsOf(leitfaden).map((one) => [one.word, one]));

  function withMeanings(value: string, around: string): string {
    const found = [...open.values()].flatMap(({ word, meaning, pattern }) => {
      const index = pattern.exec(value)?.index;
      return index === undefined ? [] : [{ word, meaning, end: index + word.length }];
    });
    let words = value;
    for (const { word, meaning, end } of found.sort((a, b) => b.end - a.end)) {
      open.delete(word);
      if (isExplained(escaped(word), around) || around.includes(meaning)) continue;
      words = `${words.slice(0, end)} (${meaning})${words.slice(end)}`;
    }
    return words;
  }

  function explained<T extends RootContent>(node: T, around: string): T {
    if (open.size === 0 || node.type === 'heading' || node.type === 'link') return node;
    if (node.type === 'text') return { ...node, value: withMeanings(node.value, around) };
    if (!('children' in node)) return node;
    const isWords = node.type === 'paragraph' || node.type === 'tableCell';
    const whole = isWords ? plainText(node.children as PhrasingContent[]) : around;
    return {
      ...node,
      children: (node.children as RootContent[]).map((child) => explained(child, whole)),
    } as T;
  }

  return (content) => content.map((node) => explained(node, ''));
}
