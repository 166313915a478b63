import { isDatum, parseDeutschesDatum } from './datum.js';

/** When a part of a year begins at the earliest, in any reading. "Winter 2027" may be the one that ends in 2027. */
const parts: readonly (readonly [names: string, beginning: string])[] = [
  ['februar|feb\\.?', '02-01'],
  ['märz|frühjahr|frühling', '03-01'],
  ['april|apr\\.?|(?:2|ii)\\.? ?quartal|q ?2', '04-01'],
  ['mai|mitte', '05-01'],
  ['juni|jun\\.?|sommer', '06-01'],
  ['juli|jul\\.?|(?:3|iii)\\.? ?quartal|q ?3|(?:2|ii)\\.? ?halbjahr', '07-01'],
  ['august|aug\\.?', '08-01'],
  ['september|sept?\\.?|herbst|ende', '09-01'],
  ['oktober|okt\\.?|(?:4|iv)\\.? ?quartal|q ?4', '10-01'],
  ['november|nov\\.?', '11-01'],
  ['dezember|dez\\.?', '12-01'],
];

const named = parts.map(([names, beginning]) => [new RegExp(`(?:^| )(?:${names})$`), beginning] as const);

/**
 * The first day that a period in words can mean, as JJJJ-MM-TT: "Herbst 2027" → 2027-09-01, "2027" → 2027-01-01. It is
 * generous the other way round than `zeitraumEnde`: on the day before, the period has begun in no reading. Undefined for
 * what names no year or only an end ("bis 2027").
 */
export function zeitraumBeginn(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const datum = isDatum(words) ? words : parseDeutschesDatum(words);
  if (datum) return datum;
  const year = /\b(?:19|20)\d\d\b/.exec(words);
  if (!year || /^(?:bis|vor|spätestens) /.test(words)) return undefined;
  const before = words.slice(0, year.index).trim();
  // In "März bis Mai 2027" the beginning has no year beside it: then the year alone is sure.
  const isOne = !/ (?:bis|und|oder) |[–—/]| - /.test(before);
  const part = isOne ? named.find(([pattern]) => pattern.test(before))?.[1] : undefined;
  return `${year[0]}-${part ?? '01-01'}`;
}
