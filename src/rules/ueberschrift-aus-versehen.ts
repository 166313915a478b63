import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const asHeading = (text: string): string =>
  `Soll der Text eine Überschrift sein, dann schreiben Sie ### davor: ${quote(`### ${text}`)}.`;

/** Docs, examples and tests: [ueberschrift-aus-versehen.md](./ueberschrift-aus-versehen.md). */
export const ueberschriftAusVersehen = defineRule({
  id: 'ueberschrift-aus-versehen',
  severity: 'warning',
  de: {
    strich: (f: { text: string }) => ({
      message: `Der Text ${quote(f.text)} wird zu einer Überschrift, weil die Zeile darunter nur aus Strichen besteht.`,
      help: `Löschen Sie die Zeile mit den Strichen. Soll sie eine Trennlinie sein, dann lassen Sie darüber eine Zeile frei. ${asHeading(f.text)}`,
    }),
    gleich: (f: { text: string }) => ({
      message: `Der Text ${quote(f.text)} wird zu einer Überschrift, weil die Zeile darunter nur aus „=“ besteht.`,
      help: `Löschen Sie die Zeile mit „=“. ${asHeading(f.text)}`,
    }),
  },
});
