import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [bild-ohne-text.md](./bild-ohne-text.md). */
export const bildOhneText = defineRule({
  id: 'bild-ohne-text',
  severity: 'warning',
  de: {
    fehlt: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} wird weggelassen. Ihm fehlt die Beschreibung, darum bleibt nichts von ihm.`,
      help: 'Bilder werden noch nicht veröffentlicht. Beschreiben Sie im Text, was zu sehen ist, oder verweisen Sie auf eine Seite, die das Bild zeigt.',
    }),
  },
});
