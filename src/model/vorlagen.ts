/**
 * The numbers of council papers. A city describes them by a pattern of its own: 9 is a digit, A a capital letter,
 * [ ] a part that may be missing; everything else stands for itself. It is no regular expression, for a Leitfaden is a
 * stranger's data.
 */
const capital = /[A-ZÄÖÜ]/;

/** Whether a character of a number is what a sign of the pattern asks for. */
function isKind(character: string, sign: string): boolean {
  if (sign === '9') return character >= '0' && character <= '9';
  return sign === 'A' ? capital.test(character) : character === sign;
}

/** Whether the signs of a pattern, without brackets, fit a text from an offset on. */
function fitsAt(text: string, at: number, signs: string): boolean {
  for (let index = 0; index < signs.length; index += 1)
    if (!isKind(text.charAt(at + index), signs.charAt(index))) return false;
  return true;
}

/** Whether a number fits a pattern, from its first to its last character. */
export function fitsMuster(text: string, muster: string): boolean {
  // Where the next part can begin: several places only behind parts that may be missing.
  let reached = [0];
  for (const part of muster.match(/\[[^\]]*\]|[^[]+|\[/g) ?? []) {
    const isOptional = part.startsWith('[') && part.endsWith(']');
    const signs = isOptional ? part.slice(1, -1) : part;
    const after = reached.filter((at) => fitsAt(text, at, signs)).map((at) => at + signs.length);
    reached = isOptional ? [...new Set([...reached, ...after])] : after;
  }
  return reached.includes(text.length);
}

/** Something short between two slashes and digits: most texts have nothing like it, and V8 takes long to make `\p{L}`. */
const mayBeNumber = /\d\/[^\d/]{1,8}\/\d/;

/** What looks like the number of a paper in a text: digits, letters and digits with slashes (`2025/BV/0412`). */
export const numbersIn = (text: string): readonly string[] =>
  (mayBeNumber.test(text) ? text : '').match(
    /(?<![\p{L}\d/])\d{2,6}\/\p{L}{1,4}\/\d[\d-]*\d(?![\p{L}\d/])/gu,
  ) ?? [];
