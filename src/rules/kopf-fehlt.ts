import { defineRule } from './rule.js';

/** Docs, examples and tests: [kopf-fehlt.md](./kopf-fehlt.md). */
export const kopfFehlt = defineRule({
  id: 'kopf-fehlt',
  severity: 'error',
  de: {
    fehlt: () => ({
      message: 'Der Datei fehlt der Kopf mit den Angaben.',
      help: 'Die erste Zeile muss „---“ sein. Darunter stehen die Angaben, dann folgt wieder eine Zeile „---“.',
    }),
    leer: () => ({
      message: 'Die Datei ist leer.',
      help: 'Füllen Sie den Steckbrief aus, oder löschen Sie die Datei.',
    }),
  },
});
