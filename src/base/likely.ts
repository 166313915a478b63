import { fold } from './fold.js';

/**
 * Edit distance in which swapped neighbours count as one (optimal string alignment); some number above `most` if it is
 * more than that.
 */
function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  let least = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
      if (best < lowest) lowest = best;
    }
    // What is still to come counts on from this row, or by a swap from the one before it.
    if (lowest > most && least + 1 > most) return most + 1;
    [before, last, least] = [last, row, lowest];
  }
  return last[b.length] ?? 0;
}

const compact = (word: string): string => fold(word).replace(/[^a-z0-9]/g, '');

/** Candidates are the same few names again and again. */
const compacted = new Map<string, string>();

function compactOf(candidate: string): string {
  const known = compacted.get(candidate);
  if (known !== undefined) return known;
  const text = compact(candidate).slice(0, 100);
  if (compacted.size < 5000) compacted.set(candidate, text);
  return text;
}

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
    const other = compactOf(candidate);
    const isPart =
      Math.min(sought.length, other.length) >= 5 && (other.startsWith(sought) || sought.startsWith(other));
    const limit = Math.max(1, Math.floor(Math.max(sought.length, other.length) / 3));
    const found = isPart ? 0.5 : distance(sought, other, Math.min(limit, bestDistance));
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
