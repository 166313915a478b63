import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [link-taeuschend.md](./link-taeuschend.md). */
export const linkTaeuschend = defineRule({
  id: 'link-taeuschend',
  severity: 'warning',
  de: {
    adresse: (f: { adresse: string; ziel: string }) => ({
      message: `Der Verweis zeigt die Adresse ${quote(f.adresse)}, führt aber zu ${quote(f.ziel)}.`,
      help: 'Berichtigen Sie die Adresse in den runden Klammern. Oder schreiben Sie in die eckigen Klammern, was dort zu finden ist, zum Beispiel: [Seite der Stadt](https://…).',
    }),
  },
});
