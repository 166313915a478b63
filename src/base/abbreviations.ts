import type { Span } from './span.js';

/** What everybody knows, and words that are written in capitals for emphasis only. */
const common = new Set(
  'ABC ADAC AG ALLE ARD BAB BGB BMX BRD BUND BW BY CD CDU CSU DB DDR DIN DLRG DRK DVD EDV EG EN EU EUR FAQ FDP GG HIV HTML IC ICE ID ISO IT JA KEIN KEINE KFZ KG KI LED LKW MAN MDR MRT MV NATO NDR NEIN NEU NICHT NN NRW NUR ODER OHG OK OP PC PDF PIN PKW PLZ QR RB RE RLP SED SMS SPD SUV TBD TEUR TH THW TODO TV TÜV UKW UN UND UNESCO UNO URL USA USB UV VHS VW WC WDR WLAN WWW XL XXL XXX ZDF ÖPNV'.split(
    ' ',
  ),
);

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Addresses, targets of links, tags and code hold no words; as blanks they keep the offsets. */
const withoutAddresses = (text: string): string =>
  text.replace(
    /\]\([^)\s]{0,500}\)|https?:\/\/\S+|<[^<>\n]{0,500}>|`[^`\n]{0,500}`|\S{0,200}@\S+/g,
    (found) => ' '.repeat(found.length),
  );

/**
 * The words of two to five capitals in a text that may need an explanation. Left out are what everybody knows, Roman
 * numbers, parts of numbers (2016/BV/1990, DN300), laws behind a §, and rows of words in capitals.
 */
export function abbreviationsIn(written: string): readonly Span[] {
  if (!/[A-ZÄÖÜ]{2}/.test(written)) return [];
  const text = withoutAddresses(written);
  const found: Span[] = [];
  for (const { 0: word, index: start } of text.matchAll(
    /(?<![\p{L}\p{M}\d.@#&_])[A-ZÄÖÜ]{2,5}(?![\p{L}\p{M}\d@_]|[:*_]\p{Ll})/gu,
  )) {
    const end = start + word.length;
    if (common.has(word) || roman.test(word)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    if (/\d[\p{L}\d/.-]*$/u.test(before) || /^[\p{L}/.-]*\d|^\.? \d+[/.-]\d/u.test(after)) continue;
    if (/§[^.!?]*$/.test(before) || /[A-ZÄÖÜ]{2,}[ \n]$/.test(before) || /^[ \n][A-ZÄÖÜ]{2,}/.test(after))
      continue;
    found.push({ start, end });
  }
  return found;
}

/** Whether a text says somewhere what an abbreviation means: "… (SBZ)", "SBZ (Stadtteil…)", "SBZ: Stadtteil…". */
export function isExplained(word: string, text: string): boolean {
  const itself = `[„"“*]*${word}(?:[ \u00a0]?\\d+)?[„"“”*]*`;
  const lead = '(?:kurz|abgekürzt|im Folgenden|nachfolgend|auch|genannt|sog\\.|Abk\\.):? ';
  const inBrackets = `\\((?:${lead})?${itself}[),;]`;
  const explained = ' ?\\([^)\\d][^)]{3,300}\\)|: \\p{Lu}|[ \\n]?=|[ \\n](?:steht für|bedeutet|heißt)';
  const inList = `^[ \\t]*[-*+] ${itself} [–-] `;
  return new RegExp(`${inBrackets}|(?<![\\p{L}\\d])${itself}(?:${explained})|${inList}`, 'mu').test(text);
}
