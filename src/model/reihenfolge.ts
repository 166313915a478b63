import { fold } from '../base/fold.js';
import { byText } from '../base/order.js';
import { lastDay } from './mitmachen.js';
import type { Vorhaben } from './vorhabenliste.js';

/** Whether a Vorhaben is over: it stays readable, but on a page of its own. */
export const istBeendet = ({ mitmachen }: Vorhaben): boolean =>
  mitmachen.antwort === 'abgeschlossen' && mitmachen.was === 'vorhaben';

/** Those that are not over. */
export const laufende = (vorhaben: readonly Vorhaben[]): readonly Vorhaben[] =>
  vorhaben.filter((one) => !istBeendet(one));

/** Where everybody, or everybody concerned, can take part on the Stichtag. */
export const istOffen = ({ mitmachen }: Vorhaben): boolean => mitmachen.antwort === 'ja';

/** By the title as a reader looks it up: case and umlauts do not count. */
export const nachName = (a: Vorhaben, b: Vorhaben): number =>
  byText(
    fold(a.steckbrief.bezeichnung ?? a.steckbrief.id),
    fold(b.steckbrief.bezeichnung ?? b.steckbrief.id),
  ) || byText(a.steckbrief.id, b.steckbrief.id);

/** What can be joined now, what closes first at the top; then what opens next; then all others. */
const rank = ({ mitmachen }: Vorhaben): string => {
  if (mitmachen.antwort === 'ja') return `1${lastDay(mitmachen.termin) ?? ''}`;
  return mitmachen.antwort === 'spaeter' ? `2${mitmachen.termin.von ?? ''}` : '3';
};

/** The order of a list for people who want to take part. */
export const nachDringlichkeit = (a: Vorhaben, b: Vorhaben): number =>
  byText(rank(a), rank(b)) || nachName(a, b);
