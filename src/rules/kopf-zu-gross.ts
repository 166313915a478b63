import { grouped } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kopf-zu-gross.md](./kopf-zu-gross.md). */
export const kopfZuGross = defineRule({
  id: 'kopf-zu-gross',
  severity: 'error',
  de: {
    zeilen: (f: { zeilen: number; grenze: number }) => ({
      message: `Der Kopf hat ${grouped(f.zeilen)} Zeilen. Erlaubt sind höchstens ${grouped(f.grenze)}.`,
      help: 'Schreiben Sie lange Texte unter den Kopf, in den Abschnitt „Beschreibung“.',
    }),
    zeile: (f: { zeichen: number; grenze: number }) => ({
      message: `Diese Zeile hat ${grouped(f.zeichen)} Zeichen. Erlaubt sind höchstens ${grouped(f.grenze)}.`,
      help: 'Schreiben Sie lange Texte unter den Kopf, in den Abschnitt „Beschreibung“.',
    }),
    zeichen: (f: { zeichen: number; grenze: number }) => ({
      message: `Der Kopf hat ${grouped(f.zeichen)} Zeichen. Erlaubt sind höchstens ${grouped(f.grenze)}.`,
      help: 'Schreiben Sie lange Texte unter den Kopf, in den Abschnitt „Beschreibung“.',
    }),
  },
});
