import { grouped } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kopf-verschachtelt.md](./kopf-verschachtelt.md). */
export const kopfVerschachtelt = defineRule({
  id: 'kopf-verschachtelt',
  severity: 'error',
  de: {
    tief: (f: { grenze: number }) => ({
      message: `Die Angaben sind zu tief ineinander geschachtelt. Erlaubt sind ${grouped(f.grenze)} Ebenen.`,
      help: 'Rücken Sie die Angaben weiter nach links.',
    }),
    viele: (f: { grenze: number }) => ({
      message: `Der Kopf hat zu viele einzelne Angaben. Erlaubt sind ${grouped(f.grenze)}.`,
      help: 'Kürzen Sie die Listen. Lange Texte gehören unter den Kopf, in den Abschnitt „Beschreibung“.',
    }),
  },
});
