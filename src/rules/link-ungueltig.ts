import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [link-ungueltig.md](./link-ungueltig.md). */
export const linkUngueltig = defineRule({
  id: 'link-ungueltig',
  severity: 'error',
  de: {
    form: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine Internet-Adresse, die veröffentlicht werden kann.`,
      help: 'Die Adresse muss mit https:// oder http:// beginnen und darf keine Leerzeichen enthalten. Gibt es keine, dann löschen Sie die Zeile.',
    }),
  },
});
