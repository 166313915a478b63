import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [datum-ungueltig.md](./datum-ungueltig.md). */
export const datumUngueltig = defineRule({
  id: 'datum-ungueltig',
  severity: 'error',
  de: {
    gibtEsNicht: (f: { angabe: string; wert: string }) => ({
      message: `Den Tag „${f.wert}“ bei ${f.angabe} gibt es nicht.`,
      help: 'Prüfen Sie Tag und Monat. Ein Datum sieht so aus: 2026-11-22.',
    }),
    andereForm: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Das Datum ${quote(f.wert)} bei ${f.angabe} ist so geschrieben, dass es sich nicht lesen lässt.`,
      help: `Schreiben Sie ${f.gemeint}.`,
    }),
    jahrKurz: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Das Jahr in ${quote(f.wert)} bei ${f.angabe} hat nur zwei Ziffern.`,
      help: `Ist ${f.gemeint} gemeint? Dann schreiben Sie das Datum so.`,
    }),
    jahr: (f: { angabe: string; wert: string }) => ({
      message: `Das Jahr in „${f.wert}“ bei ${f.angabe} kann nicht stimmen.`,
      help: 'Prüfen Sie das Jahr: Verstanden werden 1900 bis 2100.',
    }),
    form: (f: { angabe: string; wert: string; ohne: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist kein vollständiges Datum.`,
      help:
        f.ohne && /^\W*[nk]\W*[na]\W*$/i.test(f.wert)
          ? 'Steht der Tag noch nicht fest, dann schreiben Sie "-".'
          : 'Schreiben Sie Jahr, Monat und Tag so: 2026-11-22. Auch 22.11.2026 wird verstanden.',
    }),
  },
});
