import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [ueberschrift-aus-versehen.md](./ueberschrift-aus-versehen.md). */
export const ueberschriftAusVersehen = defineRule({
  id: 'ueberschrift-aus-versehen',
  severity: 'warning',
  de: {
    strich: (f: { text: string }) => ({
      message: `Der Text ${quote(f.text)} wird zu einer Überschrift, weil die Zeile darunter nur aus Strichen besteht.`,
      help: 'Löschen Sie die Zeile mit den Strichen, oder lassen Sie darüber eine Zeile frei. Eine Überschrift beginnt mit „##“.',
    }),
  },
});
