import { counted, enumerate } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-art.md](./angabe-art.md). */
export const angabeArt = defineRule({
  id: 'angabe-art',
  severity: 'error',
  de: {
    doppelpunkt: (f: { angabe: string; besser: string }) => ({
      message: `Bei ${f.angabe} wird ein Text erwartet. Der Doppelpunkt macht daraus eine Gruppe von Angaben.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
    klammern: (f: { angabe: string; besser: string }) => ({
      message: `Bei ${f.angabe} wird ein Text erwartet. Die geschweiften Klammern machen daraus eine Gruppe von Angaben.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
    liste: (f: { angabe: string; wert: string }) => ({
      message: `Bei ${f.angabe} wird eine Liste erwartet.`,
      help: `Schreiben Sie den Eintrag in eine eigene Zeile, eingerückt und mit Strich davor: „  - ${f.wert}“.`,
    }),
    anzahl: (f: { angabe: string; erwartet: number; anzahl: number }) => ({
      message: `Die Liste bei ${f.angabe} hat ${counted(f.anzahl, 'Eintrag', 'Einträge')}. Erwartet ${f.erwartet === 1 ? 'wird' : 'werden'} ${f.erwartet}.`,
      help: 'Ergänzen Sie, was fehlt, oder streichen Sie, was zu viel ist.',
    }),
    andere: (f: { angabe: string; erwartet: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird ${enumerate(f.erwartet, 'oder')} erwartet.`,
      help: 'Schreiben Sie die Angabe in dieser Form. Beispiele zeigt der Befehl „vorhaben explain angabe-art“.',
    }),
  },
});
