import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [auswahl-unbekannt.md](./auswahl-unbekannt.md). */
export const auswahlUnbekannt = defineRule({
  id: 'auswahl-unbekannt',
  severity: 'error',
  de: {
    aehnlich: (f: { angabe: string; wert: string; gemeint: string; erlaubt: readonly string[] }) => ({
      message: `Bei ${f.angabe} gibt es ${quote(f.wert)} nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“. Erlaubt sind: ${f.erlaubt.join(', ')}.`,
    }),
    fremd: (f: { angabe: string; wert: string; erlaubt: readonly string[] }) => ({
      message: `Bei ${f.angabe} gibt es ${quote(f.wert)} nicht.`,
      help: `Erlaubt sind: ${f.erlaubt.join(', ')}.`,
    }),
  },
});
