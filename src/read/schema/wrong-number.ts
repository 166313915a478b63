const factors: Readonly<Record<string, number>> = {
  '': 1,
  tsd: 1000,
  tausend: 1000,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
};

/** Digits of which only one number can be meant: "250.000", "250 000,50", "1,5"; not "1,250", which is two. */
const digits = /^(?:\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,\d{1,2}|,\d{4,})?$|^\d+\.(?:\d{1,2}|\d{4,})$/;

/** The number that a clerk probably means: "250.000 €" → "250000", "5 Mio. €" → "5000000"; empty if it is none. */
export function meantNumber(wert: string): string {
  const [, zahl = '', einheit = ''] =
    /^([\d., \u00a0]*\d)(?:,[-–—]+)?\s*(Mio|Millionen|Million|Tsd|Tausend)?\.?\s*(?:€|EUR|Euro)?$/i.exec(
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
