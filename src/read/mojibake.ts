import { invisible } from '../base/characters.js';
import type { Edit, Finding } from '../base/diagnostic.js';
import { finding } from './finding.js';
import type { Source } from './source.js';
import { encodeWindows1252 } from './windows-1252.js';

/** What the bytes 0x80 to 0xBF became, which follow the first one of a letter in UTF-8. */
const follower = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/**
 * Letters in UTF-8 that were read as Windows-1252 or Latin-1: `Ã¼`, `â€“`. Only what a German text holds (Latin letters, signs
 * of typography, emojis), and nothing that can stand there by right: „IRMÃ“ ends with a quotation mark.
 */
const misread = new RegExp(
  [
    'Ã[\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf€‚ƒ†‡ˆ‰ŠŒŽ˜™šœžŸ]',
    'Ã[„“”‘’–—…‹›•](?=\\p{L})',
    '(?<!\\p{Lu})Ã[\\u00a0«»]',
    '(?<!\\p{Lu})Â[\\u00a0-\\u00bf]',
    `â[€\\u0080]${follower}`,
    'â(?:[‚\\u0082]¬|[„\\u0084]¢|[ˆ†\\u0086\\u0088][’\\u0092])',
    `ð[Ÿ\\u009f]${follower}{2}`,
  ].join('|'),
  'gu',
);

/** Whether there may be such letters. */
export const mayBeMisread = (text: string): boolean => /[ÃÂâð]/.test(text);

const letter = /[\p{L}\p{N}]/u;

/** A word in which letters were misread. */
interface Misread {
  readonly start: number;
  readonly end: number;
}

/** The words around misread letters: what a person looks for is the word. */
export function misreadWords(text: string): readonly Misread[] {
  if (!mayBeMisread(text)) return [];
  const words: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(misread)) {
    const last = words.at(-1);
    let end = index + sign.length;
    // Within a word that is known nothing is read twice.
    if (last && end <= last.end) continue;
    while (letter.test(text.charAt(end))) end += 1;
    if (last && index <= last.end) {
      last.end = end;
      continue;
    }
    let start = index;
    while (start > (last?.end ?? 0) && letter.test(text.charAt(start - 1))) start -= 1;
    words.push({ start, end });
  }
  return words;
}

/** The word as it was meant. It may have been misread several times (`ÃƒÂ¼`). */
function meant(word: string): string {
  let text = word;
  for (let time = 0; time < 3; time += 1)
    text = text.replace(misread, (sign) => Buffer.from(encodeWindows1252(sign)).toString('utf8'));
  return text.replace(new RegExp(invisible.source, 'gu'), '');
}

/** One finding for all of them: they have one cause, and mostly a file has hundreds or none. */
export function mojibake(source: Source, words: readonly Misread[]): Finding | undefined {
  const edits: readonly Edit[] = words.map(({ start, end }) => ({
    ...source.place(start, end),
    text: meant(source.text.slice(start, end)),
  }));
  const [word] = words;
  const [first] = edits;
  if (!word || !first) return undefined;
  const { text: besser, ...place } = first;
  const facts = { text: source.text.slice(word.start, word.end), besser, weitere: words.length - 1 };
  // Nobody knows what else went wrong with such a text: somebody has to look at it.
  return finding('zeichensalat', 'steht', facts, place, { fix: { safe: false, edits } });
}
