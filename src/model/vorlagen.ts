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

/** The offsets that are reached from `offsets` by reading the signs of a pattern without brackets. */
function advance(text: string, offsets: ReadonlySet<number>, signs: string): ReadonlySet<number> {
  let reached = offsets;
  for (const sign of signs) {
    const next = new Set<number>();
    for (const at of reached) {
      if (isKind(text.charAt(at), sign)) next.add(at + 1);
    }
    reached = next;
  }
  return reached;
}

/** Whether a number fits a pattern, from its first to its last character. */
export function fitsMuster(text: string, muster: string): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const [part] of muster.matchAll(/\[[^\]]*\]|./gs)) {
    const isOptional = part.startsWith('[') && part.endsWith(']');
    const after = advance(text, reached, isOptional ? part.slice(1, -1) : part);
    reached = isOptional ? new Set([...reached, ...after]) : after;
  }
  return reached.has(text.length);
}

/** What looks like the number of a paper in a text: digits, letters and digits with slashes (`2025/BV/0412`). */
export const numbersIn = (text: string): readonly string[] =>
  (text.includes('/') ? text : '').match(/(?<![\p{L}\d/])\d{2,6}\/\p{L}{1,4}\/\d[\d-]*\d(?![\p{L}\d/])/gu) ??
  [];
