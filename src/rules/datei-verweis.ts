import { defineRule } from './rule.js';

/** Docs, examples and tests: [datei-verweis.md](./datei-verweis.md). */
export const dateiVerweis = defineRule({
  id: 'datei-verweis',
  severity: 'error',
  de: {
    verweis: () => ({
      message: 'Die Datei ist eine Verknüpfung auf eine andere Datei. Verknüpfungen werden nicht gelesen.',
      help: 'Legen Sie den Steckbrief selbst an diese Stelle, nicht eine Verknüpfung.',
    }),
  },
});
