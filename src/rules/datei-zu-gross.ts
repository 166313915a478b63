import { defineRule } from './rule.js';

/** Docs, examples and tests: [datei-zu-gross.md](./datei-zu-gross.md). */
export const dateiZuGross = defineRule({
  id: 'datei-zu-gross',
  severity: 'error',
  de: {
    bytes: (f: { kilobyte: number; grenze: number }) => ({
      message: `Die Datei hat ${f.kilobyte} KB. Erlaubt sind höchstens ${f.grenze} KB.`,
      help: 'Kürzen Sie den Text, oder legen Sie Anlagen an anderer Stelle ab und verweisen Sie darauf.',
    }),
  },
});
