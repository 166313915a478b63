import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kopf-ende-fehlt.md](./kopf-ende-fehlt.md). */
export const kopfEndeFehlt = defineRule({
  id: 'kopf-ende-fehlt',
  severity: 'error',
  de: {
    ueberschrift: (f: { ueberschrift: string }) => ({
      message: `Der Kopf ist nicht geschlossen: Vor ${quote(f.ueberschrift)} fehlt die Zeile „---“.`,
      help: 'Schreiben Sie über diese Überschrift eine Zeile „---“.',
    }),
    nirgends: () => ({
      message: 'Der Kopf ist nicht geschlossen: Die zweite Zeile „---“ fehlt.',
      help: 'Schreiben Sie unter die letzte Angabe eine Zeile „---“.',
    }),
    anders: (f: { zeile: string }) => ({
      message: `Der Kopf ist nicht richtig geschlossen: Die Zeile ist ${quote(f.zeile)}.`,
      help: 'Schreiben Sie in diese Zeile nur „---“.',
    }),
  },
});
