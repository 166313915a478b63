import { addMonths } from '../base/datum.js';
import type { Leitfaden } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';

/** Until when the entries count as fresh, and the cadence in months that says so. */
export interface Pruefung {
  readonly bis: string;
  readonly monate: number;
}

/**
 * When the entries have to be looked at again, by the Leitfaden's `turnus` for the Bearbeitungsstand. Undefined without
 * a cadence, without a day to count from, and for a Vorhaben that is over.
 */
export function pruefungOf(angaben: Angaben, { turnus }: Leitfaden): Pruefung | undefined {
  const { aktualisiert_am: wert, bearbeitungsstand = '', beendet } = angaben;
  const monate = Object.hasOwn(turnus, bearbeitungsstand) ? turnus[bearbeitungsstand] : turnus.sonst;
  if (wert === undefined || monate === undefined || beendet) return undefined;
  return { bis: addMonths(wert, monate), monate };
}
