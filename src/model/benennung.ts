import { type Leitfaden, zeileOf } from './leitfaden.js';

/** Tells of a step, counted from 0, whether it leads to an entry of a list; a name in a group can be a number, too. */
type IsEntry = (at: number) => boolean;

/**
 * What a value of the header is called in a sentence: by the label of the form where the form has one, always with the
 * key that stands in the file. `/schritte/2/zeitraum` → „zeitraum“ in dem 3. Eintrag von „schritte“.
 */
export function benennung(
  pointer: string,
  leitfaden: Leitfaden | undefined,
  isEntry: IsEntry = () => true,
): string {
  const steps = pointer.split('/').slice(1);
  const isIndex = (step: string, at: number): boolean => /^\d+$/.test(step) && isEntry(at);
  const [top = '', second] = steps;
  const kriterium = top === 'kriterien' ? leitfaden?.kriterien.find(({ id }) => id === second) : undefined;
  if (kriterium && steps.length === 2) return `dem Kriterium „${kriterium.kurz}“ (${second})`;

  const feld = second !== undefined && !isIndex(second, 1) ? `${top}.${second}` : top;
  const zeile = steps.length <= 2 && leitfaden ? zeileOf(leitfaden, feld) : undefined;
  if (zeile && zeile.felder.length === 1) return `„${zeile.label}“ (${feld})`;
  if (steps.length === 1) return `„${top}“`;
  const last = steps.at(-1) ?? '';
  const entry = steps.findLastIndex(isIndex);
  if (entry === -1) return `„${last}“ unter „${steps.slice(0, -1).join('.')}“`;
  const place = `dem ${Number(steps[entry]) + 1}. Eintrag von „${steps.slice(0, entry).join('.')}“`;
  return entry === steps.length - 1 ? place : `„${last}“ in ${place}`;
}
