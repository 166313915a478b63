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
      help: `Schreiben Sie den Eintrag in eine eigene Zeile, eingerückt, mit Strich und Leerzeichen davor: „  - ${f.wert}“.`,
    }),
    anzahl: (f: { angabe: string; erwartet: number; anzahl: number }) => ({
      message: `Die Liste bei ${f.angabe} hat ${counted(f.anzahl, 'Eintrag', 'Einträge')}. Erwartet ${f.erwartet === 1 ? 'wird' : 'werden'} ${f.erwartet}.`,
      help: 'Ergänzen Sie, was fehlt, oder streichen Sie, was zu viel ist.',
    }),
    gruppe: (f: { angabe: string; namen: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird eine Gruppe von Angaben erwartet.`,
      help: `Schreiben Sie darunter, zwei Leerzeichen eingerückt, je Angabe eine Zeile.${f.namen.length > 0 ? ` Möglich sind: ${f.namen.join(', ')}.` : ''}`,
    }),
    andere: (f: { angabe: string; erwartet: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird ${enumerate(f.erwartet, 'oder')} erwartet.`,
      help: f.erwartet.includes('ein Text')
        ? 'Schreiben Sie den Text hinter den Doppelpunkt, in dieselbe Zeile.'
        : 'Schreiben Sie je Eintrag eine Zeile, eingerückt, mit Strich und Leerzeichen davor.',
    }),
  },
});
