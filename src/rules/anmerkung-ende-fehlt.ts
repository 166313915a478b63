import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [anmerkung-ende-fehlt.md](./anmerkung-ende-fehlt.md). */
export const anmerkungEndeFehlt = defineRule({
  id: 'anmerkung-ende-fehlt',
  severity: 'error',
  de: {
    fehlt: (f: { zeile: string }) => ({
      message: `Mit „<!--“ beginnt hier eine Anmerkung, und sie endet nirgends: ${quote(f.zeile)}. Alles darunter gehört dazu und fehlt auf der Seite.`,
      help: 'Schreiben Sie ans Ende der Anmerkung „-->“. Brauchen Sie die Anmerkung nicht, dann löschen Sie nur diese Zeile.',
    }),
  },
});
