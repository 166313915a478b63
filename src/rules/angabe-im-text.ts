import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-im-text.md](./angabe-im-text.md). */
export const angabeImText = defineRule({
  id: 'angabe-im-text',
  severity: 'warning',
  de: {
    zeile: (f: { angabe: string; text: string }) => ({
      message: `Die Zeile „${f.angabe}:“ ist eingerückt und gehört deshalb zum Text bei „${f.text}“. Als eigene Angabe zählt sie nicht.`,
      help: 'Löschen Sie die Leerzeichen am Anfang der Zeile. Gehört sie zum Text, dann schreiben Sie das Wort groß.',
    }),
  },
});
