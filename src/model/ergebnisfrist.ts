import { addDauer } from '../base/dauer.js';
import { beteiligungsende, fristenOf } from './fristen.js';
import type { Leitfaden } from './leitfaden.js';
import { type Angaben, isLeer } from './steckbrief.js';
import { isOeffentlich } from './vorhabenliste.js';

/** Where a Leitfaden sets nothing: long enough to read all answers, short enough for those who gave them. */
const usual = 'P12W';

/** Until when the result of a participation should be there, and the last day of the participation. */
export interface Ergebnisfrist {
  readonly ende: string;
  readonly dauer: string;
  readonly bis: string;
}

/** The Frist for the result, if the participation of a public Vorhaben is over on the Stichtag and its result missing. */
export function ergebnisfrist(
  angaben: Angaben,
  leitfaden: Leitfaden,
  stichtag: string,
): Ergebnisfrist | undefined {
  const ende = beteiligungsende(angaben);
  if (ende === undefined || ende >= stichtag || !isLeer(angaben.beteiligung?.ergebnis)) return undefined;
  if (!isOeffentlich(angaben, leitfaden)) return undefined;
  const frist = fristenOf(leitfaden, 'ergebnis').find(({ nach }) => nach === 'beteiligung');
  const dauer = frist?.dauer ?? usual;
  return { ende, dauer, bis: addDauer(ende, dauer) };
}
