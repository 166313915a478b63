import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [text-abgeschnitten.md](./text-abgeschnitten.md). */
export const textAbgeschnitten = defineRule({
  id: 'text-abgeschnitten',
  severity: 'warning',
  de: {
    verloren: (f: { text: string }) => ({
      message: `Der Text ab ${quote(f.text)} geht verloren: Ein # nach einem Leerzeichen beginnt eine Anmerkung.`,
      help: 'Setzen Sie den ganzen Text in Anführungszeichen. Soll es eine Anmerkung sein, dann schreiben Sie ein Leerzeichen hinter das #.',
    }),
  },
});
