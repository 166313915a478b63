import type { Span } from './span.js';

/** What everybody knows, and words that are written in capitals for emphasis only. */
const common = new Set(
  'ABC ADAC ADFC AG ALLE ARD AWO BAB BGB BMX BRD BUND BW BY CD CDU CSU DB DDR DG DIN DLRG DRK DVD EDV EG EN EU EUR FAQ FDP GG HIV HTML IC ICE ID ISO IT JA KEIN KEINE KFZ KG KI LED LKW MAN MDR MRT MV NABU NATO NDR NEIN NEU NICHT NN NRW NUR ODER OG OHG OK OP PC PDF PIN PKW PLZ QR RB RE RLP SED SMS SPD SUV TBD TEUR TH THW TODO TV TÜV UG UKW UN UND UNESCO UNO URL USA USB UV VHS VW WC WDR WLAN WWW XL XXL XXX ZDF ÖPNV'.split(
    ' ',
  ),
);

/** Signs of units; they stand behind a number. */
const units = new Set('GB GW HZ KB KV KW MB MW PS TB TW'.split(' '));

/** What makes a word in capitals the name of a company or a society. */
const legalForm = /^[ \u00a0\n](?:g?GmbH|AG|KG|KGaA|OHG|SE|eG|AöR|mbH|e\.[ \u00a0]?V\.)(?![\p{L}\d])/u;

/** Whether the text around shows that a word in capitals needs no explanation. */
const isClear = (word: string, before: string, after: string): boolean =>
  (units.has(word) && /\d[ \u00a0]$/.test(before)) ||
  (word === 'KW' && /^[ \u00a0]\d/.test(after)) ||
  legalForm.test(after);

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Addresses, targets of links, tags and code hold no words; as blanks they keep the offsets. */
const withoutAddresses = (text: string): string =>
  text.replace(
    /\]\([^)\s]{0,500}\)|https?:\/\/\S+|<[^<>\n]{0,500}>|`[^`\n]{0,500}`|\S{0,200}@\S+/g,
    (found) => ' '.repeat(found.length),
  );

/**
 * The words of two to five capitals in a text that may need an explanation. Left out are what everybody knows, Roman
 * numbers, parts of numbers (2016/BV/1990, DN300), formulas (CO₂), units behind a number (5 MW), KW 40, names with a legal
 * form (WBG GmbH), laws behind a §, and rows of words in capitals.
 */
export function abbreviationsIn(written: string): readonly Span[] {
  if (!/[A-ZÄÖÜ]{2}/.test(written)) return [];
  const text = withoutAddresses(written);
  const found: Span[] = [];
  for (const { 0: word, index: start } of text.matchAll(
    /(?<![\p{L}\p{M}\d.@#&_])[A-ZÄÖÜ]{2,5}(?![\p{L}\p{M}\d@_₀-₉]|[:*_]\p{Ll})/gu,
  )) {
    const end = start + word.length;
    if (common.has(word) || roman.test(word)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    if (/\d[\p{L}\d/.-]*$/u.test(before) || /^[\p{L}/.-]*\d|^\.? \d+[/.-]\d/u.test(after)) continue;
    if (/§[^.!?]*$/.test(before) || /[A-ZÄÖÜ]{2,}[ \n]$/.test(before) || /^[ \n][A-ZÄÖÜ]{2,}/.test(after))
      continue;
    if (isClear(word, before, after)) continue;
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
