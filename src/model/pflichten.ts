import { type BedingtePflicht, type Leitfaden, pflichtfelderOf } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';
import { trifftZu } from './wenn.js';

/**
 * The fields that are required in this Steckbrief because a condition holds, each once. One whose condition is still
 * open is not required yet; one that is always required is told by another rule.
 */
export function geltendePflichten(angaben: Angaben, leitfaden: Leitfaden): readonly BedingtePflicht[] {
  const isAlways = (feld: string): boolean => pflichtfelderOf(leitfaden).some((one) => one.feld === feld);
  const found = new Map<string, BedingtePflicht>();
  for (const pflicht of leitfaden.pflichten) {
    if (isAlways(pflicht.feld) || found.has(pflicht.feld)) continue;
    if (trifftZu(pflicht.wenn, angaben) === true) found.set(pflicht.feld, pflicht);
  }
  return [...found.values()];
}

/** Whether a field is required in this Steckbrief because a condition holds. */
export const istBedingtPflicht = (feld: string, angaben: Angaben, leitfaden: Leitfaden): boolean =>
  geltendePflichten(angaben, leitfaden).some((pflicht) => pflicht.feld === feld);
