import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kennung-ungueltig.md](./kennung-ungueltig.md). */
export const kennungUngueltig = defineRule({
  id: 'kennung-ungueltig',
  severity: 'error',
  de: {
    ags: (f: { wert: string }) => ({
      message: `${quote(f.wert)} ist kein Amtlicher Gemeindeschlüssel.`,
      help: 'Der Schlüssel hat acht Ziffern. Setzen Sie ihn in Anführungszeichen, zum Beispiel "13003000".',
    }),
    form: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine Kennung.`,
      help: 'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 80 Zeichen.',
    }),
  },
});
