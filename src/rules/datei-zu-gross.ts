import { grouped } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [datei-zu-gross.md](./datei-zu-gross.md). */
export const dateiZuGross = defineRule({
  id: 'datei-zu-gross',
  severity: 'error',
  de: {
    text: (f: { zeichen: number; zeilen: number }) => ({
      message: `Der Text unter dem Kopf hat ${grouped(f.zeichen)} Zeichen in ${grouped(f.zeilen)} Zeilen. Erlaubt sind 100.000 Zeichen und 4.000 Zeilen.`,
      help: 'Kürzen Sie den Text, oder legen Sie Anlagen an anderer Stelle ab und verweisen Sie darauf.',
    }),
    bytes: (f: { kilobyte: number; grenze: number }) => ({
      message: `Die Datei hat ${f.kilobyte} KB. Erlaubt sind höchstens ${f.grenze} KB.`,
      help: 'Kürzen Sie den Text, oder legen Sie Anlagen an anderer Stelle ab und verweisen Sie darauf.',
    }),
  },
});
