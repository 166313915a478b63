/**
 * German typography for a stretch of words: quotes, dashes, and blanks where a line must not end. Only these three
 * change; no letter, no digit and no other sign. Doing it twice is doing it once.
 */
const noBreak = '\u00a0';

const opens = /(?:^|[\s([–—/„‚])$/u;
const closes = /^(?:$|[\s.,;:!?)\]–—/…“])/u;

/**
 * Straight quotes around words. Only if all of a stretch pair up and stand where quotes stand: a single one may mean
 * inches, or belong to words behind a link.
 */
function withQuotes(text: string): string {
  const parts = text.split('"');
  if (parts.length < 2 || parts.length % 2 === 0) return text;
  const arePairs = parts.every((part, index) =>
    index % 2 === 1
      ? /\p{L}/u.test(part) && !/^\s/.test(part) && !/\s$/.test(part)
      : (index === parts.length - 1 || opens.test(part.slice(-1))) &&
        (index === 0 || closes.test(part.slice(0, 1))),
  );
  if (!arePairs) return text;
  return parts.map((part, index) => (index % 2 === 1 ? `„${part}“` : part)).join('');
}

/** A lonely hyphen between words, not between numbers: `2022 - 2024` and `030 - 1234` stay. */
const hyphen = /(?<=[\p{L}).,;:!?%“"]) - (?=[^\s–-])|(?<=[^\s–-]) - (?=[\p{L}(„"])/gu;

const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Okt\\.|Nov\\.|Dez\\.';
const counted = '§§?|Absatz|Abs\\.|Artikel|Art\\.|Nr\\.|Nrn\\.|Nummer|Satz|Abschnitt|Kapitel|Anlage';
const units =
  'Euro|€|EUR|Cent|Prozent|%|‰|Uhr|mm|cm|m|km|m²|qm|ha|km²|km/h|kg|t|kW|kWh|MW|MWh|°C|Mio\\.|Mrd\\.|Tsd\\.|Millionen|Million|Milliarden|Milliarde';

/** Blanks that hold together what stands on both sides. */
const bonds: readonly RegExp[] = [
  // 29. Juli
  new RegExp(`(?<=(?<![\\d.])\\d{1,2}\\.) (?=(?:${months})(?![\\p{L}]))`, 'gu'),
  // z. B., i. d. R.
  /(?<=(?<![\p{L}\p{M}\d.])(?:\p{L}\.[ \u00a0]?){0,3}\p{L}\.) (?=\p{L}\.)/gu,
  // § 4, Absatz 1, Nr. 5
  new RegExp(`(?<=(?<![\\p{L}\\p{M}\\d§])(?:${counted})) (?=\\d)`, 'gu'),
  // 250.000 Euro, 60 %, 18 Uhr
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{M}\\d]))`, 'gu'),
  // 1,2 Mio. Euro
  /(?<=\d[ \u00a0](?:Mio\.|Mrd\.|Tsd\.|Millionen|Million|Milliarden|Milliarde)) (?=(?:Euro|€|EUR)(?!\p{L}))/gu,
];

/** Numbers to call, as people write them: 030 23125-617, +49 (0)381 381-0, (0381) 381 12 34. */
const phone =
  /(?<![\p{L}\d.,/–-])(?:\+\d{2} (?:\(0\) ?)?\d{2,5}|\(0\d{2,5}\)|0\d{2,5})(?:[ /]| \/ | [–-] )\d{2,12}(?:[ -]\d{1,8}){0,6}(?![\p{L}\d])/gu;

/** The same words as they are set in German. Paper numbers, addresses, ISO dates and gender signs stay as they are. */
export function typographic(text: string): string {
  if (!/[ "]/.test(text)) return text;
  let set = withQuotes(text).replace(hyphen, ' – ');
  if (!/\d|\.|§/.test(set)) return set;
  for (const bond of bonds) set = set.replace(bond, noBreak);
  return set.replace(phone, (number) => number.replaceAll(' ', noBreak));
}
