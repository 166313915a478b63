import { fold } from './fold.js';

/** Edit distance in which swapped neighbours count as one (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      if (i === 0) {
        row.push(j);
        continue;
      }
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, cell(i - 2, j - 2) + 1);
      }
      row.push(best);
    }
  }
  return cell(a.length, b.length);
}

const compact = (word: string): string => fold(word).replace(/[^a-z0-9]/g, '');

/**
 * The one of `candidates` that was probably meant, or undefined if none is near: at most a third of the letters
 * differ. Umlauts, case, blanks, hyphens and underscores do not count, and neither does half a word
 * ("Beschreibung" for "Beschreibung, einschl. Zielsetzung").
 */
export function likely(word: string, candidates: Iterable<string>): string | undefined {
  const sought = compact(word).slice(0, 100);
  if (sought === '') return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = compact(candidate).slice(0, 100);
    const isPart =
      Math.min(sought.length, other.length) >= 5 && (other.startsWith(sought) || sought.startsWith(other));
    const found = isPart ? 0.5 : distance(sought, other);
    const limit = Math.max(1, Math.floor(Math.max(sought.length, other.length) / 3));
    if (found <= limit && found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;/+&()]+/).filter((word) => word !== '');

/**
 * The name that a word was probably meant to be, like `likely`, but only if nothing that was written is lost by it: not
 * "in Planung" for "in Planung, Bau ab 2027", nor for any other words around a name.
 */
export function misspelt(word: string, candidates: Iterable<string>): string | undefined {
  const meant = likely(word, candidates);
  if (meant === undefined) return undefined;
  const name = compact(meant);
  const whole = distance(compact(word).slice(0, 100), name);
  const words = wordsOf(word);
  const isPart = words.some((_, index) => {
    const parts = [words.slice(0, index), words.slice(index)].filter((part) => part.length < words.length);
    return parts.some(
      (part) => part.length > 0 && distance(compact(part.join('')).slice(0, 100), name) < whole,
    );
  });
  return isPart || (compact(word).startsWith(name) && whole > Math.max(1, name.length / 3))
    ? undefined
    : meant;
}
