/** Small pieces of German sentences. */

/** „Text“, cut after 60 characters so that a finding stays one sentence. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return `„${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line}“`;
}

/** "A", "A und B", "A, B und C"; the last word can be another one ("oder"). */
export function enumerate(items: readonly string[], last = 'und'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "1 Steckbrief", "24 Steckbriefe". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "100.000": a number in a sentence. Not for what has to be typed. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** The lines of a list to be typed, each in quotes of a sentence; of a very long one only the first. */
export const listLines = (eintraege: readonly string[]): string =>
  `${eintraege
    .slice(0, 30)
    .map((eintrag) => `„  - ${eintrag}“`)
    .join(', ')}${eintraege.length > 30 ? ' und so weiter' : ''}`;
