import { addMonths, monthsBetween } from '../base/datum.js';
import type { Leitfaden } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';

/** Until when the entries count as fresh, and the cadence in months that says so. */
export interface Pruefung {
  readonly bis: string;
  readonly monate: number;
}

/** The cadence in months, by the Leitfaden's `turnus` for the Bearbeitungsstand; none for a Vorhaben that is over. */
function turnusVon({ bearbeitungsstand = '', beendet }: Angaben, { turnus }: Leitfaden): number | undefined {
  if (beendet) return undefined;
  return Object.hasOwn(turnus, bearbeitungsstand) ? turnus[bearbeitungsstand] : turnus.sonst;
}

/**
 * When the entries have to be looked at again. Undefined without a cadence, without a day to count from, and for a Vorhaben
 * that is over.
 */
export function pruefungOf(angaben: Angaben, leitfaden: Leitfaden): Pruefung | undefined {
  const { aktualisiert_am: wert } = angaben;
  const monate = turnusVon(angaben, leitfaden);
  return wert === undefined || monate === undefined ? undefined : { bis: addMonths(wert, monate), monate };
}

/** The same, if that day is past on the Stichtag. */
export function versaeumtePruefung(
  angaben: Angaben,
  leitfaden: Leitfaden,
  stichtag: string,
): Pruefung | undefined {
  const { aktualisiert_am: wert } = angaben;
  const monate = turnusVon(angaben, leitfaden) ?? 0;
  // Most entries are fresh, and the months alone show it.
  if (wert === undefined || monthsBetween(wert, stichtag) < monate) return undefined;
  const pruefung = pruefungOf(angaben, leitfaden);
  return pruefung && pruefung.bis < stichtag ? pruefung : undefined;
}
