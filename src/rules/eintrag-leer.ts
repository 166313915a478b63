import { defineRule } from './rule.js';

/** Docs, examples and tests: [eintrag-leer.md](./eintrag-leer.md). */
export const eintragLeer = defineRule({
  id: 'eintrag-leer',
  severity: 'hint',
  de: {
    leer: () => ({
      message: 'Hinter diesem Strich steht nichts: Der Eintrag der Liste ist leer.',
      help: 'Löschen Sie die Zeile, oder schreiben Sie den Eintrag hinter den Strich.',
    }),
  },
});
