import { defineRule } from './rule.js';

/** Docs, examples and tests: [text-zu-verschachtelt.md](./text-zu-verschachtelt.md). */
export const textZuVerschachtelt = defineRule({
  id: 'text-zu-verschachtelt',
  severity: 'error',
  de: {
    tief: () => ({
      message: 'Ab hier ist der Text zu tief verschachtelt, oder ein Absatz hat zu viele Sonderzeichen.',
      help: 'Teilen Sie den Absatz, und nehmen Sie weniger Ebenen von Listen und Zitaten.',
    }),
  },
});
