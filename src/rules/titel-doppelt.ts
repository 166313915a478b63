import { visibleLine } from '../base/characters.js';
import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [titel-doppelt.md](./titel-doppelt.md). */
export const titelDoppelt = defineRule({
  id: 'titel-doppelt',
  severity: 'hint',
  de: {
    gleich: (f: { titel: string; andere: string }) => ({
      message: `Die Bezeichnung ${quote(f.titel)} steht auch in ${visibleLine(f.andere)}.`,
      help: 'Ist es dasselbe Vorhaben, dann löschen Sie eine der beiden Dateien. Sonst ergänzen Sie den Ort oder den Abschnitt.',
    }),
  },
});
