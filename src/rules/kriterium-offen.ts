import { enumerate } from '../base/words.js';
import { aufnahmeOf } from '../model/aufnahme.js';
import { benennung } from '../model/benennung.js';
import { felderIn } from '../model/kriterium.js';
import { kriteriumsangabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kriterium-offen.md](./kriterium-offen.md). */
export const kriteriumOffen = defineRule({
  id: 'kriterium-offen',
  severity: 'warning',
  de: {
    entscheidet: (f: { kurz: string }) => ({
      message: `Das Kriterium „${f.kurz}“ ist noch offen. Davon hängt ab, ob das Vorhaben auf die Vorhabenliste muss.`,
      help: 'Tragen Sie ja oder nein ein, sobald es entschieden ist.',
    }),
    folgenlos: (f: { kurz: string }) => ({
      message: `Das Kriterium „${f.kurz}“ ist noch offen. Am Ergebnis ändert es nichts.`,
      help: 'Tragen Sie ja oder nein ein, sobald es entschieden ist.',
    }),
    unberechnet: (f: { kurz: string; id: string; felder: readonly string[] }) => ({
      message: `Ob das Kriterium „${f.kurz}“ zutrifft, lässt sich noch nicht berechnen. Davon hängt ab, ob das Vorhaben auf die Vorhabenliste muss.`,
      help: `Ergänzen Sie ${enumerate(f.felder)}. Geht das noch nicht, dann schreiben Sie unter „kriterien“: „${f.id}: ja“ oder „${f.id}: nein“.`,
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    const { entscheidend } = aufnahmeOf(steckbrief, leitfaden);
    for (const kriterium of leitfaden.kriterien) {
      const { id, kurz } = kriterium;
      const pointer = `/kriterien/${id}`;
      if (kriterium.art === 'angabe') {
        if (kriteriumsangabe(steckbrief, id)?.trifft_zu !== 'offen') continue;
        const key = entscheidend.includes(id) ? 'entscheidet' : 'folgenlos';
        report({ key, facts: { kurz }, at: { pointer } });
      } else if (entscheidend.includes(id)) {
        // Nobody has to fill in what changes nothing.
        const felder = felderIn(kriterium).map((feld) =>
          benennung(`/${feld.replaceAll('.', '/')}`, leitfaden),
        );
        report({ key: 'unberechnet', facts: { kurz, id, felder }, at: { pointer, part: 'key' } });
      }
    }
  },
});
