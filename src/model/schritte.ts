import { zeitraumBeginn } from '../base/zeitraum-beginn.js';
import { isBeendet } from './mitmachen.js';
import { ruht } from './stand.js';
import { type Angaben, type Schritt, schritte } from './steckbrief.js';

/** Where a step lies on the way; undefined if the Steckbrief does not say. */
export type Schrittlage = 'erledigt' | 'dran' | 'naechster' | 'kommt' | 'offen';

export interface SchrittMitLage {
  readonly schritt: Schritt;
  readonly lage?: Schrittlage;
}

/**
 * The steps with what follows from their marks alone: as soon as one is marked as done, the first behind it that is not
 * is the one whose turn it is, and all others are to come. If its period surely begins after the Stichtag, it is not its
 * turn yet, only the next. Where no step is marked nobody guesses, and of a Vorhaben
 * that is over or rests no step is in turn.
 */
export function schritteMitLage(angaben: Angaben, stichtag: string): readonly SchrittMitLage[] {
  const all = schritte(angaben);
  const lastDone = all.findLastIndex(({ erledigt }) => erledigt === true);
  const isOver = isBeendet(angaben, stichtag);
  const next = ({ zeitraum = '' }: Schritt): Schrittlage =>
    (zeitraumBeginn(zeitraum) ?? '') > stichtag ? 'naechster' : 'dran';
  const lageOf = (schritt: Schritt, index: number): Schrittlage | undefined => {
    const { erledigt } = schritt;
    if (erledigt === true) return 'erledigt';
    if (isOver || lastDone === -1 || index < lastDone) return erledigt === false ? 'offen' : undefined;
    return index === lastDone + 1 && !ruht(angaben) ? next(schritt) : 'kommt';
  };
  return all.map((schritt, index) => {
    const lage = lageOf(schritt, index);
    return { schritt, ...(lage ? { lage } : {}) };
  });
}
