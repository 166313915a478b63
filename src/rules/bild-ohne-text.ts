import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const help =
  'Schreiben Sie in die eckigen Klammern, was zu sehen ist und was man daraus erfährt: ![Lageplan: zwölf neue Bäume am Kai](plan.png).';

/** Docs, examples and tests: [bild-ohne-text.md](./bild-ohne-text.md). */
export const bildOhneText = defineRule({
  id: 'bild-ohne-text',
  severity: 'warning',
  de: {
    fehlt: (f: { ziel: string }) => ({
      message: `Dem Bild ${quote(f.ziel)} fehlt die Beschreibung. Darum wird es nicht gezeigt.`,
      help,
    }),
    name: (f: { text: string }) => ({
      message: `Als Beschreibung des Bildes steht nur der Name einer Datei da: ${quote(f.text)}.`,
      help,
    }),
  },
});
