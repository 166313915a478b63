import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [dateiname-gesperrt.md](./dateiname-gesperrt.md). */
export const dateinameGesperrt = defineRule({
  id: 'dateiname-gesperrt',
  severity: 'error',
  de: {
    gesperrt: (f: { datei: string; id: string }) => ({
      message: `Der Dateiname ${quote(f.datei)} ist als Adresse nicht möglich: „${f.id}“ ist schon vergeben.`,
      help: 'Geben Sie der Datei einen Namen, der das Vorhaben nennt, zum Beispiel „faehrplatz.md“.',
    }),
    leer: (f: { datei: string; id: string }) => ({
      message: `Aus dem Dateinamen ${quote(f.datei)} lässt sich keine Adresse bilden.`,
      help: 'Geben Sie der Datei einen Namen aus Buchstaben und Ziffern, zum Beispiel „faehrplatz.md“.',
    }),
  },
});
