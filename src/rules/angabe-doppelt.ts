import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-doppelt.md](./angabe-doppelt.md). */
export const angabeDoppelt = defineRule({
  id: 'angabe-doppelt',
  severity: 'error',
  de: {
    zweimal: (f: { angabe: string; zeile: number }) => ({
      message: `Die Angabe „${f.angabe}“ steht zweimal da, zuerst in Zeile ${f.zeile}.`,
      help: 'Löschen Sie eine der beiden.',
    }),
  },
});
