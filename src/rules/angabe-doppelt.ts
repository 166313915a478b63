import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-doppelt.md](./angabe-doppelt.md). */
export const angabeDoppelt = defineRule({
  id: 'angabe-doppelt',
  severity: 'error',
  de: {
    zweimal: (f: { angabe: string; zeile: number; erste: string }) => ({
      message: `Die Angabe „${f.angabe}“ steht zweimal da, zuerst in Zeile ${f.zeile}${f.erste ? ` mit ${quote(f.erste)}` : ''}.`,
      help: 'Lassen Sie nur die stehen, die gilt, und löschen Sie die andere.',
    }),
  },
});
