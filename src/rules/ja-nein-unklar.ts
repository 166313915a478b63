import { enumerate, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [ja-nein-unklar.md](./ja-nein-unklar.md). */
export const jaNeinUnklar = defineRule({
  id: 'ja-nein-unklar',
  severity: 'error',
  de: {
    unklar: (f: { angabe: string; wert: string; erlaubt: readonly string[] }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das ist keine Antwort, die sich auswerten lässt.`,
      help: `Schreiben Sie ${enumerate(f.erlaubt, 'oder')}.`,
    }),
    angekreuzt: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}, mit Kästchen wie auf dem Papier.`,
      help: `Schreiben Sie nur die Antwort, die angekreuzt ist: ${f.gemeint}`,
    }),
  },
});
