import { aufnahmeOf } from '../model/aufnahme.js';
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
  },
  *check({ steckbrief, leitfaden }) {
    const isOpen = ({ id }: { readonly id: string }) =>
      kriteriumsangabe(steckbrief, id)?.trifft_zu === 'offen';
    if (!leitfaden.kriterien.some(isOpen)) return;
    const { entscheidend } = aufnahmeOf(steckbrief, leitfaden);
    for (const { id, kurz } of leitfaden.kriterien.filter(isOpen)) {
      const key = entscheidend.includes(id) ? 'entscheidet' : 'folgenlos';
      yield { key, facts: { kurz }, at: { pointer: `/kriterien/${id}` } };
    }
  },
});
