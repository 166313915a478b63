import type { Leitfaden } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';

const isStand = ({ bearbeitungsstand: stand = '' }: Angaben, words: string): boolean =>
  stand.length <= words.length + 1 && stand.toLowerCase().replace(/\.$/, '') === words;

/** Whether the state says in these very words that nothing has begun; any other wording says more than that. */
export const isNochNichtBegonnen = (angaben: Angaben): boolean => isStand(angaben, 'noch nicht begonnen');

/** Whether the Vorhaben rests: nobody expects its dates to be kept. */
export const ruht = (angaben: Angaben): boolean => angaben.phase === 'ruht' || isStand(angaben, 'ruht');

/** Where the Steckbrief says that the work is done: the phase, or a state that the Leitfaden calls an end. */
export function fertigNach(angaben: Angaben, { bearbeitungsstaende }: Leitfaden): string | undefined {
  if (angaben.phase === 'fertig') return 'phase';
  const { bearbeitungsstand: stand } = angaben;
  return bearbeitungsstaende.some(({ name, ende }) => ende && name === stand)
    ? 'bearbeitungsstand'
    : undefined;
}
