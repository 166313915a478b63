import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kennung-ungueltig.md](./kennung-ungueltig.md). */
export const kennungUngueltig = defineRule({
  id: 'kennung-ungueltig',
  severity: 'error',
  de: {
    form: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine Kennung.`,
      help: 'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 80 Zeichen.',
    }),
  },
});
