import { enumerate, quote } from '../base/words.js';
import { isLeer } from '../model/steckbrief.js';
import { stimmberechtigte } from '../model/votum.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [votum-zaehlt-nicht.md](./votum-zaehlt-nicht.md). */
export const votumZaehltNicht = defineRule({
  id: 'votum-zaehlt-nicht',
  severity: 'hint',
  de: {
    anderes: (f: { gremium: string; berechtigt: readonly string[] }) => ({
      message: `Das Votum von ${quote(f.gremium)} zählt nicht: Nach dem Leitfaden entscheidet dieses Gremium nicht über die Liste.`,
      help: `Prüfen Sie den Namen. Stimmberechtigt sind: ${enumerate(f.berechtigt)}.`,
    }),
    keines: (f: { gremium: string }) => ({
      message: `Das Votum von ${quote(f.gremium)} zählt nicht: Der Leitfaden nennt kein Gremium, das über die Liste entscheidet.`,
      help: 'Soll das Vorhaben nicht auf die Liste, dann schreiben Sie „vorhabenliste: nein“. Sonst ist nichts zu tun.',
    }),
  },
  check({ steckbrief: { listenvoten }, leitfaden }, report) {
    if (listenvoten === undefined) return;
    const berechtigt = stimmberechtigte(leitfaden);
    const { gremien } = leitfaden;
    // A name that is in no list is told by gremium-unbekannt, and one message is enough.
    const isKnown = (given: string) =>
      gremien.length === 0 || gremien.some(({ name, aliase }) => name === given || aliase.includes(given));
    for (const [index, { gremium = '' }] of listenvoten.entries()) {
      if (isLeer(gremium) || berechtigt.includes(gremium) || !isKnown(gremium)) continue;
      const at = { pointer: `/listenvoten/${index}/gremium` };
      if (berechtigt.length === 0) report({ key: 'keines', facts: { gremium }, at });
      else report({ key: 'anderes', facts: { gremium, berechtigt }, at });
    }
  },
});
