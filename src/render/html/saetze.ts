import { counted } from '../../base/words.js';
import { istOffen } from '../../model/reihenfolge.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';

/** Where the page of an area, an Ortsbeirat or a theme lies. */
export const facettenPath = (kind: 'stadtteil' | 'ortsbeirat' | 'thema', slug: string): string =>
  `${kind}/${slug}/index.html`;

/** "54 Vorhaben stehen auf der Liste. Bei 7 davon können Sie jetzt mitmachen." */
export function anzahlSatz(laufend: readonly Vorhaben[], what = 'auf der Liste'): string {
  if (laufend.length === 0) return `Zurzeit steht kein Vorhaben ${what}.`;
  const open = laufend.filter(istOffen).length;
  const all = `${counted(laufend.length, 'Vorhaben steht', 'Vorhaben stehen')} ${what}.`;
  if (open === 0) return all;
  if (laufend.length === 1) return `${all} Sie können jetzt mitmachen.`;
  return `${all} Bei ${open === laufend.length ? 'allen' : open} davon können Sie jetzt mitmachen.`;
}
