import { kriteriumsangabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kriterium-fehlt.md](./kriterium-fehlt.md). */
export const kriteriumFehlt = defineRule({
  id: 'kriterium-fehlt',
  severity: 'error',
  de: {
    fehlt: (f: { kurz: string; id: string }) => ({
      message: `Das Kriterium „${f.kurz}“ ist nicht beantwortet.`,
      help: `Ergänzen Sie unter „kriterien“ die Zeile „${f.id}: ja“ oder „${f.id}: nein“. Ist es noch nicht entschieden: „${f.id}: offen“.`,
    }),
  },
  *check({ steckbrief, leitfaden }) {
    for (const { id, kurz } of leitfaden.kriterien) {
      if (kriteriumsangabe(steckbrief, id) !== undefined) continue;
      yield { key: 'fehlt', facts: { kurz, id }, at: { pointer: `/kriterien/${id}`, part: 'key' } };
    }
  },
});
