import { codePoints } from '../base/lines.js';

/** Breaks a sentence into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    const more = codePoints(word);
    if (line !== '' && length + 1 + more > width) {
      lines.push(line);
      line = word;
      length = more;
    } else {
      length = line === '' ? more : length + 1 + more;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * The lines of a sentence below a place, set in; the first one may begin with a sign. What follows on a line end is to be
 * typed as it stands: it keeps its lines, however long they are, and can be copied from the margin.
 */
export function indented(text: string, width: number, first = '  '): readonly string[] {
  const [sentence = '', ...lines] = text.split('\n');
  const blanks = ' '.repeat(first.length);
  return [
    ...wrap(sentence, width - 2).map((line, index) => `${index === 0 ? first : blanks}${line}`),
    ...lines,
  ];
}
