/**
 * Contrast of two colours as WCAG 2.2 defines it ("relative luminance" and "contrast ratio"), which the success criteria
 * 1.4.3 and 1.4.11 ask for. Colours are written `#rrggbb`.
 */
type Rgb = readonly [number, number, number];

/** The ratio that text needs (WCAG 2.2, 1.4.3, level AA). */
export const textKontrast = 4.5;

/** The ratio that is comfortable (WCAG 2.2, 1.4.6, level AAA): for colours that we choose ourselves. */
export const guterKontrast = 7;

const rgbOf = (farbe: string): Rgb => {
  const channel = (at: number): number => Number.parseInt(farbe.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function luminance(farbe: string): number {
  const [red, green, blue] = rgbOf(farbe).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same colour) to 21 (black on white). */
export function kontrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast on the ground on which a colour is hardest to read. */
export const kleinsterKontrast = (farbe: string, gruende: readonly string[]): number =>
  Math.min(...gruende.map((grund) => kontrast(farbe, grund)));

/** A colour mixed with black or white: the hue stays. `share` is the part of the other, from 0 to 1. */
export const gemischt = (farbe: string, mit: 'schwarz' | 'weiss', share: number): string => {
  const end = mit === 'weiss' ? 255 : 0;
  return hexOf(rgbOf(farbe).map((channel) => channel + (end - channel) * share) as unknown as Rgb);
};

/** The colour itself if it reaches the ratio on all grounds, otherwise the nearest of the same hue that does, in steps. */
export function lesbar(
  farbe: string,
  gruende: readonly string[],
  mit: 'schwarz' | 'weiss',
  ziel = textKontrast,
): string {
  for (let step = 0; step < 100; step += 1) {
    const candidate = gemischt(farbe, mit, step / 100);
    if (kleinsterKontrast(candidate, gruende) >= ziel) return candidate;
  }
  return gemischt(farbe, mit, 1);
}
