import { isEmpty, type Tree } from '../tree.js';

/** A text that became something else by the brackets around it. */
export interface InBrackets {
  readonly texts: readonly string[];
  readonly klammern: 'eckigen' | 'geschweiften';
}

/** The words in brackets where a text is asked; undefined if they are more than words, or nothing. */
export function textInBrackets(value: Tree | undefined, written: string): InBrackets | undefined {
  if (value?.kind === 'map' && value.flow && !written.includes(':')) {
    const isWords = value.entries.every((entry) => isEmpty(entry.value));
    const texts = value.entries.map(({ key }) => key.text);
    return isWords && texts.length > 0 ? { texts, klammern: 'geschweiften' } : undefined;
  }
  if (value?.kind !== 'list' || !written.startsWith('[')) return undefined;
  const words = value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  if (words.length === 0 || words.length < value.items.length) return undefined;
  return { texts: words, klammern: 'eckigen' };
}
