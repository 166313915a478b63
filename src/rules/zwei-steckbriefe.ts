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
    mitten: (f: { zeile: string }) => ({
      message: `Mitten im Kopf steht eine Zeile „---“. Sie beendet den Kopf, und ${quote(f.zeile)} darunter wird zu gewöhnlichem Text.`,
      help: 'Löschen Sie diese Zeile „---“. Beginnt darunter ein anderer Steckbrief, dann verschieben Sie ihn in eine eigene Datei.',
    }),
  },
});
