import { type Aufnahme, aufnahmeOf } from './aufnahme.js';
import type { Einstellungen } from './einstellungen.js';
import type { Leitfaden } from './leitfaden.js';
import { type Mitmachen, mitmachenAt } from './mitmachen.js';
import type { Angaben, Listenvotum, Steckbrief } from './steckbrief.js';
import { wirksamesVotum } from './votum.js';

/** A published Vorhaben: its Steckbrief without what is never published, and what follows from it on the Stichtag. */
export interface Vorhaben {
  readonly steckbrief: Steckbrief;
  readonly aufnahme: Aufnahme;
  readonly mitmachen: Mitmachen;
  /** The vote of a body on the list that counts. */
  readonly votum?: Listenvotum;
}

/** The public list: what every renderer gets. Sorted by code point of the id. */
export interface Vorhabenliste {
  readonly leitfaden: Leitfaden;
  readonly einstellungen: Einstellungen;
  readonly stichtag: string;
  readonly vorhaben: readonly Vorhaben[];
}

/**
 * Whether a Steckbrief may be in an output at all: no draft, not exempt, not held back, not struck. A vote that counts
 * decides over what the office wrote; but what must be on the list stays there, with a word on the vote.
 */
export function isOeffentlich(angaben: Angaben, leitfaden: Leitfaden): boolean {
  if (angaben.entwurf === true || angaben.ausnahme !== undefined) return false;
  const votum = wirksamesVotum(angaben, leitfaden)?.votum;
  if (votum === undefined) return angaben.vorhabenliste !== false;
  return votum === 'aufnehmen' || aufnahmeOf(angaben, leitfaden).aufnahme === 'muss';
}

const byId = (a: Steckbrief, b: Steckbrief): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Makes the public list. `intern` is left out here, so that no renderer can show it. */
export const vorhabenlisteOf = (
  steckbriefe: readonly Steckbrief[],
  { leitfaden, einstellungen, stichtag }: Omit<Vorhabenliste, 'vorhaben'>,
): Vorhabenliste => ({
  leitfaden,
  einstellungen,
  stichtag,
  vorhaben: steckbriefe
    .filter((steckbrief) => isOeffentlich(steckbrief, leitfaden))
    .sort(byId)
    .map(({ intern: _, ...steckbrief }) => {
      const votum = wirksamesVotum(steckbrief, leitfaden);
      return {
        steckbrief,
        aufnahme: aufnahmeOf(steckbrief, leitfaden),
        mitmachen: mitmachenAt(steckbrief, leitfaden, stichtag),
        ...(votum ? { votum } : {}),
      };
    }),
});
