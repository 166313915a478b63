import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [dateiname-ungewoehnlich.md](./dateiname-ungewoehnlich.md). */
export const dateinameUngewoehnlich = defineRule({
  id: 'dateiname-ungewoehnlich',
  severity: 'warning',
  de: {
    gefaltet: (f: { datei: string; id: string }) => ({
      message: `Der Dateiname ${quote(f.datei)} passt nicht in eine Adresse. Die Seite heißt deshalb „${f.id}“.`,
      help: `Nennen Sie die Datei „${f.id}.md“: nur Kleinbuchstaben, Ziffern und Bindestriche.`,
    }),
  },
});
