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

/** Towards which end a colour moves. */
export type Richtung = 'dunkler' | 'heller';

/** HSL of CSS Color 4, section 7: hue in degrees, saturation and lightness from 0 to 1. */
function hslOf(farbe: string): Rgb {
  const [red, green, blue] = rgbOf(farbe).map((channel) => channel / 255) as unknown as Rgb;
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [light, spread] = [(max + min) / 2, max - min];
  if (spread === 0) return [0, 0, light];
  const sector =
    max === red
      ? (green - blue) / spread
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector * 60, spread / (1 - Math.abs(2 * light - 1)), light];
}

function hexOf([hue, saturation, light]: Rgb): string {
  const channel = (n: number): string => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    const share = saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round((light - share) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The same hue, darker or brighter. `share` is the part of the way to black or white, from 0 to 1. */
export function verschoben(farbe: string, richtung: Richtung, share: number): string {
  const [hue, saturation, light] = hslOf(farbe);
  return hexOf([hue, saturation, light + ((richtung === 'heller' ? 1 : 0) - light) * share]);
}

/** The colour itself if it reaches the ratio on all grounds, otherwise the nearest of the same hue that does, in steps. */
export function lesbar(
  farbe: string,
  gruende: readonly string[],
  richtung: Richtung,
  ziel = textKontrast,
): string {
  if (kleinsterKontrast(farbe, gruende) >= ziel) return farbe;
  for (let step = 1; step < 100; step += 1) {
    const candidate = verschoben(farbe, richtung, step / 100);
    if (kleinsterKontrast(candidate, gruende) >= ziel) return candidate;
  }
  return verschoben(farbe, richtung, 1);
}
