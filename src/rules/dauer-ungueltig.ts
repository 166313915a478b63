import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [dauer-ungueltig.md](./dauer-ungueltig.md). */
export const dauerUngueltig = defineRule({
  id: 'dauer-ungueltig',
  severity: 'error',
  de: {
    form: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine Dauer.`,
      help: 'Schreiben Sie P3M für drei Monate oder P1Y für ein Jahr.',
    }),
  },
});
