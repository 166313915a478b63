import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [link-entfernt.md](./link-entfernt.md). */
export const linkEntfernt = defineRule({
  id: 'link-entfernt',
  severity: 'warning',
  de: {
    verweis: (f: { ziel: string }) => ({
      message: `Der Verweis auf ${quote(f.ziel)} wird weggelassen, sein Text bleibt.`,
      help: 'Veröffentlicht werden Verweise, die mit https://, http://, mailto: oder tel: beginnen und vor dem Namen der Seite kein @ haben.',
    }),
  },
});
