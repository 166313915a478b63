import type { Leitfaden } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';

/** The versions of a city's Leitfaden, the newest first. Most cities have one; several all have `gueltig_ab`. */
export type Fassungen = readonly [Leitfaden, ...Leitfaden[]];

/**
 * The version by which a Steckbrief is judged: the one in force on its day, which is `aufgenommen_am` and else
 * `aktualisiert_am`. A day before all versions belongs to the oldest; a Steckbrief without a day to the Stichtag.
 */
export function fassungFor(fassungen: Fassungen, angaben: Angaben, stichtag: string): Leitfaden {
  const tag = angaben.aufgenommen_am ?? angaben.aktualisiert_am ?? stichtag;
  return fassungen.find(({ gueltig_ab = '' }) => gueltig_ab <= tag) ?? fassungen.at(-1) ?? fassungen[0];
}

/** The day from which a version holds, where it has to be told from others; nothing in a city with one version. */
export const geltungOf = (
  fassungen: Fassungen,
  { gueltig_ab }: Leitfaden,
): { readonly gueltig_ab?: string } =>
  fassungen.length > 1 && gueltig_ab !== undefined ? { gueltig_ab } : {};
