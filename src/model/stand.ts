import { type Leitfaden, oncePer } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';

const isStand = ({ bearbeitungsstand: stand = '' }: Angaben, words: string): boolean =>
  stand.trim().toLowerCase().replace(/\.$/, '') === words;

/** Whether the state says in these very words that nothing has begun; any other wording says more than that. */
export const isNochNichtBegonnen = (angaben: Angaben): boolean => isStand(angaben, 'noch nicht begonnen');

/** Whether the Vorhaben rests: nobody expects its dates to be kept. */
export const ruht = (angaben: Angaben): boolean => angaben.phase === 'ruht' || isStand(angaben, 'ruht');

const endenOf = oncePer(
  ({ bearbeitungsstaende }: Leitfaden) =>
    new Set(bearbeitungsstaende.filter(({ ende }) => ende).map(({ name }) => name)),
);

/** Where the Steckbrief says that the work is done: the phase, or a state that the Leitfaden calls an end. */
export function fertigNach(angaben: Angaben, leitfaden: Leitfaden): string | undefined {
  if (angaben.phase === 'fertig') return 'phase';
  const { bearbeitungsstand: stand } = angaben;
  return stand !== undefined && endenOf(leitfaden).has(stand) ? 'bearbeitungsstand' : undefined;
}
