import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [bild-entfernt.md](./bild-entfernt.md). */
export const bildEntfernt = defineRule({
  id: 'bild-entfernt',
  severity: 'warning',
  de: {
    bild: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} wird weggelassen, seine Beschreibung bleibt als Text.`,
      help: 'Beschreiben Sie das Bild im Text, oder verweisen Sie auf eine Seite, die es zeigt.',
    }),
  },
});
