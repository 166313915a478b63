import { type Leitfaden, oncePer } from './leitfaden.js';
import type { Angaben, Listenvotum } from './steckbrief.js';

/** Every name of the bodies whose votes put a Vorhaben on the list or strike it. */
export const stimmberechtigte = oncePer(({ gremien }: Leitfaden): readonly string[] =>
  gremien.filter(({ stimmberechtigt }) => stimmberechtigt).flatMap(({ name, aliase }) => [name, ...aliase]),
);

/**
 * The vote that counts: of the bodies that the Leitfaden names, the last one by its date. Undefined if there is none.
 */
export function wirksamesVotum(angaben: Angaben, leitfaden: Leitfaden): Listenvotum | undefined {
  const entitled = stimmberechtigte(leitfaden);
  let last: Listenvotum | undefined;
  for (const votum of angaben.listenvoten ?? []) {
    if (!entitled.includes(votum.gremium ?? '')) continue;
    if (last === undefined || (votum.datum ?? '') >= (last.datum ?? '')) last = votum;
  }
  return last;
}
