/** Letters that German texts hold, and hardly any other encoding has in their place. */
const german = /[äöüÄÖÜßéè]/g;

/** Letters of German and its neighbours; every other one is a sign that the bytes meant something else. */
const foreign = /(?![äöüÄÖÜßéèêëàáâçñôîïíóúª²³µº])[^\P{L}\p{ASCII}]/gu;

/**
 * Signs where a letter should stand. In the old encoding of the Mac ß, Ä, Ö, Ü are what Windows reads as § € … †; in
 * that of DOS ä and ö are „ and ”.
 */
const misplaced = /(?<=\p{L})[§„”€™…†‡](?=\p{Ll})|(?<!\S)[€…†](?=\p{Ll}{2})/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a text that was read by a guess can be what somebody has written in German. What is wrong here would be
 * saved as a text that nobody can turn back: in doubt it is not plausible.
 */
export function isPlausible(text: string): boolean {
  // What Windows shows as ¤ is the € of ISO 8859-15 or the § of the Mac.
  if (text.includes('\0') || text.includes('¤')) return false;
  // Bytes that are no UTF-16 become letters of East Asia.
  if (countOf(text, /[\u0250-\u1fff\u2c00-\ufeff]/g) * 2 > text.length) return false;
  const known = countOf(text, german);
  const doubtful = countOf(text, foreign) + countOf(text, misplaced);
  // Letters of German are not there by chance: beside one there may be a name or two from abroad.
  return known === 0 ? doubtful === 0 && !/[^\P{L}\p{ASCII}]/u.test(text) : doubtful <= known * 3;
}
