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
      const character = text.charAt(at);
      if (character !== '' && isKind(character, sign)) next.add(at + 1);
    }
    reached = next;
  }
  return reached;
}

/** Whether a number has the length of a pattern and fits it sign by sign: so it is with nearly every right one. */
function fitsWhole(text: string, muster: string): boolean {
  if (text.length !== muster.length) return false;
  for (let at = 0; at < muster.length; at += 1) {
    if (!isKind(text.charAt(at), muster.charAt(at))) return false;
  }
  return true;
}

/** A pattern without the parts that may be missing. */
const withoutOptional = (muster: string): string => {
  const open = muster.indexOf('[');
  return open > 0 && muster.endsWith(']') && muster.indexOf('[', open + 1) === -1
    ? muster.slice(0, open)
    : muster;
};

/** Whether a number fits a pattern, from its first to its last character. */
export function fitsMuster(text: string, muster: string): boolean {
  const short = withoutOptional(muster);
  if (!short.includes('[') && fitsWhole(text, short)) return true;
  let reached: ReadonlySet<number> = new Set([0]);
  for (const [part] of muster.matchAll(/\[[^\]]*\]|[^[]+|\[/g)) {
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
