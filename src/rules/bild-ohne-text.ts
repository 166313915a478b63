import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [bild-ohne-text.md](./bild-ohne-text.md). */
export const bildOhneText = defineRule({
  id: 'bild-ohne-text',
  severity: 'warning',
  de: {
    fehlt: (f: { ziel: string }) => ({
      message: `Dem Bild ${quote(f.ziel)} fehlt die Beschreibung.`,
      help: 'Schreiben Sie zwischen die eckigen Klammern, was zu sehen ist: ![Plan des Platzes](plan.png).',
    }),
  },
});
