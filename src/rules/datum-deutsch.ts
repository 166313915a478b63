import { defineRule } from './rule.js';

/** Docs, examples and tests: [datum-deutsch.md](./datum-deutsch.md). */
export const datumDeutsch = defineRule({
  id: 'datum-deutsch',
  severity: 'hint',
  de: {
    verstanden: (f: { wert: string; besser: string }) => ({
      message: `Das Datum „${f.wert}“ ist verstanden worden als ${f.besser}.`,
      help: `In der Datei steht es am besten so: ${f.besser}`,
    }),
  },
});
