import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [zwei-steckbriefe.md](./zwei-steckbriefe.md). */
export const zweiSteckbriefe = defineRule({
  id: 'zwei-steckbriefe',
  severity: 'error',
  de: {
    kopf: (f: { zeile: string }) => ({
      message: `Die Datei enthält zwei Steckbriefe: Mit ${quote(f.zeile)} beginnt ein zweiter Kopf.`,
      help: 'Schreiben Sie jeden Steckbrief in eine eigene Datei. Gehört die Stelle zum Text, dann löschen Sie die Zeile „---“ darüber.',
    }),
  },
});
