import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kriterium-doppelt.md](./kriterium-doppelt.md). */
export const kriteriumDoppelt = defineRule({
  id: 'kriterium-doppelt',
  severity: 'error',
  de: {
    beide: (f: { kurz: string; id: string; ja: number; nein: number }) => ({
      message: `Beim Kriterium „${f.kurz}“ sind beide Kästchen angekreuzt: „trifft zu“ in Zeile ${f.ja} und „trifft nicht zu“ in Zeile ${f.nein}. So zählt es nicht.`,
      help: `Lassen Sie nur eine Antwort stehen: „${f.id}: ja“ oder „${f.id}: nein“.`,
    }),
    zweimal: (f: { kurz: string; zeile: number; erste: string; zweite: string }) => ({
      message: `Das Kriterium „${f.kurz}“ ist zweimal beantwortet: in Zeile ${f.zeile}${f.erste ? ` mit ${quote(f.erste)}` : ''} und hier${f.zweite ? ` mit ${quote(f.zweite)}` : ''}.`,
      help: 'Löschen Sie eine der beiden Zeilen.',
    }),
  },
});
