/**
 * The numbers of council papers. A city describes them by a pattern of its own: 9 is a digit, A a capital letter,
 * [ ] a part that may be missing; everything else stands for itself. It is no regular expression, for a Leitfaden is a
 * stranger's data.
 */
const kinds: Readonly<Record<string, RegExp>> = { '9': /^\d$/, A: /^[A-ZÄÖÜ]$/ };

/** The offsets that are reached from `offsets` by reading the signs of a pattern without brackets. */
function advance(text: string, offsets: ReadonlySet<number>, signs: string): ReadonlySet<number> {
  let reached = offsets;
  for (const sign of signs) {
    const next = new Set<number>();
    for (const at of reached) {
      const character = text.charAt(at);
      if (character !== '' && (kinds[sign]?.test(character) ?? character === sign)) next.add(at + 1);
    }
    reached = next;
  }
  return reached;
}

/** Whether a number fits a pattern, from its first to its last character. */
export function fitsMuster(text: string, muster: string): boolean {
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
  text.match(/(?<![\p{L}\d/])\d{2,6}\/\p{L}{1,4}\/\d[\d-]*\d(?![\p{L}\d/])/gu) ?? [];
