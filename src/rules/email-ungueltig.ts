import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [email-ungueltig.md](./email-ungueltig.md). */
export const emailUngueltig = defineRule({
  id: 'email-ungueltig',
  severity: 'error',
  de: {
    form: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine E-Mail-Adresse.`,
      help: 'Eine Adresse sieht so aus: amt67@brueckenfelde.example. Gibt es keine, dann löschen Sie die Zeile.',
    }),
  },
});
