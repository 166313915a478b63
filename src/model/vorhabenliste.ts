import { byText } from '../base/order.js';
import { type Aufnahme, aufnahmeOf } from './aufnahme.js';
import type { Bilder } from './bild.js';
import type { Einstellungen } from './einstellungen.js';
import { type Fassungen, fassungFor, geltungOf } from './fassungen.js';
import type { Leitfaden } from './leitfaden.js';
import { type Mitmachen, mitmachenAt } from './mitmachen.js';
import type { Angaben, Listenvotum, Steckbrief } from './steckbrief.js';
import { type Vorschlagsfenster, vorschlagsfensterOf } from './vorschlaege.js';
import { wirksamesVotum } from './votum.js';

/** A published Vorhaben: its Steckbrief without what is never published, and what follows from it on the Stichtag. */
export interface Vorhaben {
  readonly steckbrief: Steckbrief;
  /** The version of the Leitfaden by which it is judged and shown. */
  readonly leitfaden: Leitfaden;
  /** The day from which that version holds, in a city with several. */
  readonly gueltig_ab?: string;
  readonly aufnahme: Aufnahme;
  readonly mitmachen: Mitmachen;
  /** When participation can be proposed, where the Leitfaden sets a Frist for it. */
  readonly vorschlaege?: Vorschlagsfenster;
  /** The vote of a body on the list that counts. */
  readonly votum?: Listenvotum;
  /** The pictures that its texts may show. */
  readonly bilder?: Bilder;
}

/** The public list: what every renderer gets. Sorted by code point of the id. */
export interface Vorhabenliste {
  /** The newest version, for what concerns the whole list. A Vorhaben has its own. */
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

/** What the list is made with; without `fassungen` the Leitfaden is the only one. */
interface Vorgaben extends Omit<Vorhabenliste, 'vorhaben'> {
  readonly fassungen?: Fassungen;
  /** The pictures of the Steckbriefe by their ids. */
  readonly bilder?: ReadonlyMap<string, Bilder>;
}

function vorhabenOf(
  { intern: _, ...steckbrief }: Steckbrief,
  fassungen: Fassungen,
  stichtag: string,
  bilder: Bilder | undefined,
): Vorhaben {
  const leitfaden = fassungFor(fassungen, steckbrief, stichtag);
  const mitmachen = mitmachenAt(steckbrief, leitfaden, stichtag);
  const vorschlaege = vorschlagsfensterOf(steckbrief, leitfaden, mitmachen, stichtag);
  const votum = wirksamesVotum(steckbrief, leitfaden);
  return {
    steckbrief,
    leitfaden,
    ...geltungOf(fassungen, leitfaden),
    aufnahme: aufnahmeOf(steckbrief, leitfaden),
    mitmachen,
    ...(vorschlaege ? { vorschlaege } : {}),
    ...(votum ? { votum } : {}),
    ...(bilder ? { bilder } : {}),
  };
}

/**
 * Makes the public list, each Vorhaben by its version of the Leitfaden. `intern` is left out here, so that no renderer
 * can show it.
 */
export const vorhabenlisteOf = (
  steckbriefe: readonly Steckbrief[],
  { leitfaden, fassungen = [leitfaden], einstellungen, stichtag, bilder }: Vorgaben,
): Vorhabenliste => ({
  leitfaden,
  einstellungen,
  stichtag,
  vorhaben: steckbriefe
    .filter((steckbrief) => isOeffentlich(steckbrief, fassungFor(fassungen, steckbrief, stichtag)))
    .sort((a, b) => byText(a.id, b.id))
    .map((steckbrief) => vorhabenOf(steckbrief, fassungen, stichtag, bilder?.get(steckbrief.id))),
});
