import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [zahl-unklar.md](./zahl-unklar.md). */
export const zahlUnklar = defineRule({
  id: 'zahl-unklar',
  severity: 'error',
  de: {
    gemeint: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Ist damit ${f.gemeint} gemeint?`,
      help: f.gemeint.includes('.')
        ? `Schreiben Sie nur Ziffern, und statt des Kommas einen Punkt: ${f.gemeint}`
        : `Schreiben Sie die Zahl ohne Punkte und ohne Einheit: ${f.gemeint}`,
    }),
    klein: (f: { angabe: string; wert: string; millionen: string; tausend: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das wären nur wenige Euro.`,
      help: `Schreiben Sie den ganzen Betrag in Euro. Sind Millionen gemeint: ${f.millionen}. Sind Tausend gemeint: ${f.tausend}.`,
    }),
    grenze: (f: { angabe: string; wert: string; grenze: number }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Erlaubt ist mindestens ${f.grenze}.`,
      help:
        f.grenze === 0
          ? `Schreiben Sie die Zahl ohne das Zeichen davor: ${f.wert.replace(/^[-–]\s*/, '')}`
          : 'Schreiben Sie eine andere Zahl.',
    }),
    mitWorten: (f: { angabe: string; wert: string; gemeint: string; hinweis: string }) => ({
      message: `Bei ${f.angabe} steht mehr als eine Zahl: ${quote(f.wert)}.`,
      help: `Schreiben Sie hier nur die Zahl, und die Worte in eine eigene Zeile, ebenso weit eingerückt:\nbetrag: ${f.gemeint}\n${f.hinweis}`,
    }),
    keineZahl: (f: { angabe: string; wert: string; beispiel: string; statt: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das ist keine Zahl.`,
      help: `Schreiben Sie nur Ziffern, zum Beispiel ${f.beispiel}.${f.statt && ` Gibt es noch keine Zahl, dann schreiben Sie statt der Zeile: ${quote(f.statt)}`}`,
    }),
  },
});
