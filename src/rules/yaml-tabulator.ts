import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-tabulator.md](./yaml-tabulator.md). */
export const yamlTabulator = defineRule({
  id: 'yaml-tabulator',
  severity: 'error',
  de: {
    einrueckung: () => ({
      message: 'Die Zeile ist mit einem Tabulator eingerückt. Im Kopf zählen nur Leerzeichen.',
      help: 'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
    }),
  },
});
