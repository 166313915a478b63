import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import { gebietsnamen } from '../model/gebiete.js';
import { isKeineAngabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [stadtteil-unbekannt.md](./stadtteil-unbekannt.md). */
export const stadtteilUnbekannt = defineRule({
  id: 'stadtteil-unbekannt',
  severity: 'warning',
  de: {
    aehnlich: (f: { wert: string; gemeint: string }) => ({
      message: `Den Stadtteil ${quote(f.wert)} kennt der Leitfaden nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { wert: string }) => ({
      message: `Den Stadtteil ${quote(f.wert)} kennt der Leitfaden nicht.`,
      help: 'Prüfen Sie die Schreibweise. Die Namen stehen in leitfaden.yaml unter „stadtteile“.',
    }),
  },
  *check({ steckbrief, leitfaden }) {
    if (leitfaden.stadtteile.length === 0) return;
    const known = gebietsnamen(leitfaden.stadtteile);
    for (const [index, wert] of (steckbrief.rubrik?.stadtteile ?? []).entries()) {
      if (known.has(wert) || wert === '' || isKeineAngabe(wert)) continue;
      const at = { pointer: `/rubrik/stadtteile/${index}` };
      const gemeint = likely(wert, known.keys());
      if (gemeint) yield { key: 'aehnlich', facts: { wert, gemeint }, at, meant: gemeint };
      else yield { key: 'fremd', facts: { wert }, at };
    }
  },
});
