import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const more = (weitere: number): string =>
  weitere === 0 ? '' : `, ebenso bei ${weitere === 1 ? 'der Zeile' : `den ${weitere} Zeilen`} darunter`;

/** Docs, examples and tests: [code-aus-versehen.md](./code-aus-versehen.md). */
export const codeAusVersehen = defineRule({
  id: 'code-aus-versehen',
  severity: 'warning',
  de: {
    eingerueckt: (f: { text: string; weitere: number }) => ({
      message: `Die Zeile ${quote(f.text)} ist weit eingerückt. Deshalb erscheint sie als Programmtext (Code), in anderer Schrift.`,
      help: `Löschen Sie die Leerzeichen und Tabulatoren am Anfang der Zeile${more(f.weitere)}.`,
    }),
  },
});
