import { visibleLine } from '../base/characters.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [id-doppelt.md](./id-doppelt.md). */
export const idDoppelt = defineRule({
  id: 'id-doppelt',
  severity: 'error',
  de: {
    gleich: (f: { id: string; andere: string }) => ({
      message: `Die Adresse „${f.id}“ gibt es zweimal, auch bei ${visibleLine(f.andere)}.`,
      help: 'Geben Sie einer der beiden Dateien einen anderen Namen.',
    }),
    frueher: (f: { id: string; andere: string }) => ({
      message: `Die frühere Adresse „${f.id}“ gehört schon zu ${visibleLine(f.andere)}.`,
      help: 'Streichen Sie den Eintrag unter „frueher“, oder ändern Sie ihn.',
    }),
  },
});
