import { quoted } from '../../base/quoted.js';

/** Whether a value that begins with a quote ends with it, doubled or escaped quotes apart. */
export function quoteEnd(value: string): number {
  const quote = value[0];
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote) {
      if (quote === "'" && value[at + 1] === quote) at += 1;
      else return at;
    }
  }
  return -1;
}

/**
 * A text whose quotes do not fit, in quotes that do. Those around all of it are no part of it, if one within it has no
 * other beside it ('Karl's Brücke') or opens a word ("Der "Grüne" Platz").
 */
export function requoted(value: string): string {
  const quote = value.charAt(0);
  const inner = value.slice(1, -1);
  const within = [...inner].filter((character) => character === quote).length;
  const isOpening = new RegExp(`(?:^|[ (])${quote}[^ ${quote}]`).test(
    inner.slice(0, inner.indexOf(quote) + 2),
  );
  const isAround = value.length > 2 && value.endsWith(quote) && (within % 2 === 1 || isOpening);
  return quoted(isAround && !inner.includes('\\') && !inner.includes("''") ? inner : value);
}
