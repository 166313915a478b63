const factors: Readonly<Record<string, number>> = {
  '': 1,
  tsd: 1000,
  tausend: 1000,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  teur: 1000,
  't€': 1000,
};

/** No amount with its words is longer. */
const longestAmount = 1000;

/** Digits of which only one number can be meant: "250.000", "250 000,50", "1,5"; not "1,250", which is two. */
const digits = /^(?:\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,\d{1,2}|,\d{4,})?$|^\d+\.(?:\d{1,2}|\d{4,})$/;

/** The number that a clerk probably means: "250.000 €" → "250000", "5 Mio. €" → "5000000"; empty if it is none. */
export function meantNumber(wert: string): string {
  if (wert.length > longestAmount) return '';
  const [, zahl = '', einheit = ''] =
    /^([\d., \u00a0]*\d)(?:,[-–—]+)?\s*(Mio|Millionen|Million|Mrd|Milliarden|Milliarde|TEUR|T€|Tsd|Tausend)?\.?\s*(?:€|EUR|Euro)?$/i.exec(
      wert.trim(),
    ) ?? [];
  if (!digits.test(zahl)) return '';
  const plain = zahl
    .replace(/[. \u00a0](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');
  const factor = factors[einheit.toLowerCase()] ?? 1;
  const meant = Number(plain) * factor;
  return factor === 1 ? plain : Number.isSafeInteger(meant) ? String(meant) : '';
}

const amount =
  /(?<![\p{L}\d.,/-])\d[\d., \u00a0]*(?:,[-–—]+)?\s*(?:Mio|Millionen|Million|Mrd|Milliarden|Milliarde|TEUR|T€|Tsd|Tausend)?\.?\s*(?:€|EUR|Euro)?(?![\p{L}\d])/giu;

/** Whether a number is one of euros, and no year, house number or stage. */
const isOfEuros = (written: string, meant: string): boolean =>
  /[€\p{L}]/u.test(written) || (Number(meant) >= 1000 && !/^(?:19|20)\d\d$/.test(written));

/** The only amount among the words of a text: "ca. 250.000 € brutto" → "250000"; empty if it has two numbers, or none. */
export function amountAmong(text: string): string {
  if (text.length > longestAmount) return '';
  const [written = '', ...others] = (text.match(amount) ?? []).map((one) => one.replace(/[., ]+$/, ''));
  const meant = meantNumber(written);
  return others.length === 0 && isOfEuros(written, meant) ? meant : '';
}
