import { counted } from '../../base/words.js';
import { istOffen } from '../../model/reihenfolge.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';

/** What a page of several Vorhaben can be about. */
export type Facettenart = 'stadtteil' | 'ortsbeirat' | 'thema';

/** Where the page of an area, an Ortsbeirat or a theme lies. */
export const facettenPath = (kind: Facettenart, slug: string): string => `${kind}/${slug}/index.html`;

/** "54 Vorhaben stehen auf der Liste. Bei 7 davon können Sie jetzt mitmachen." */
export function anzahlSatz(laufend: readonly Vorhaben[], where: '' | 'hier ' = ''): string {
  if (laufend.length === 0) return `Zurzeit steht ${where}kein Vorhaben auf der Liste.`;
  const open = laufend.filter(istOffen).length;
  const all = `${counted(laufend.length, 'Vorhaben steht', 'Vorhaben stehen')} ${where}auf der Liste.`;
  if (open === 0) return all;
  if (laufend.length === 1) return `${all} Sie können jetzt mitmachen.`;
  const some = open === laufend.length ? 'allen' : open === 1 ? 'einem' : open;
  return `${all} Bei ${some} davon können Sie jetzt mitmachen.`;
}
