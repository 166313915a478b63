import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const zahl = (wert: number): string => wert.toFixed(2).replace('.', ',');

/** Docs, examples and tests: [farbe-ungueltig.md](./farbe-ungueltig.md). */
export const farbeUngueltig = defineRule({
  id: 'farbe-ungueltig',
  severity: 'error',
  de: {
    form: (f: { wert: string }) => ({
      message: `${quote(f.wert)} ist keine Farbe, die hier stehen kann.`,
      help: 'Schreiben Sie die Farbe in Anführungszeichen mit # und sechs Zeichen aus 0 bis 9 und a bis f, zum Beispiel "#0a4f8a".',
    }),
    hell: (f: { wert: string; verhaeltnis: number; besser: string }) => ({
      message: `Die Farbe „${f.wert}“ ist auf hellem Grund schwer zu lesen. Ihr Kontrast ist ${zahl(f.verhaeltnis)} zu 1, nötig sind 4,5 zu 1.`,
      help: `Nehmen Sie eine dunklere Farbe. Im selben Farbton reicht "${f.besser}".`,
    }),
    dunkel: (f: { wert: string; verhaeltnis: number; besser: string }) => ({
      message: `Die Farbe „${f.wert}“ ist auf dunklem Grund schwer zu lesen. Ihr Kontrast ist ${zahl(f.verhaeltnis)} zu 1, nötig sind 4,5 zu 1.`,
      help: `Nehmen Sie eine hellere Farbe. Im selben Farbton reicht "${f.besser}". Oder löschen Sie die Zeile: Dann wird aus „akzent“ eine passende Farbe.`,
    }),
    ohneHell: () => ({
      message: 'Hier steht eine Farbe für dunkle Bildschirme, aber keine für helle.',
      help: 'Ergänzen Sie davor eine Zeile mit „akzent“, zum Beispiel akzent: "#0a4f8a".',
    }),
  },
});
