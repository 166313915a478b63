import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [liste-aus-versehen.md](./liste-aus-versehen.md). */
export const listeAusVersehen = defineRule({
  id: 'liste-aus-versehen',
  severity: 'hint',
  de: {
    ordnungszahl: (f: { text: string; besser: string }) => ({
      message: `Die Zeile ${quote(f.text)} wird zu einer nummerierten Liste, weil sie mit einer Zahl und einem Punkt beginnt.`,
      help: `Ist keine Liste gemeint, dann schreiben Sie einen Rückstrich vor den Punkt: ${f.besser}`,
    }),
  },
});
