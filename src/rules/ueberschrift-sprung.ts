import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [ueberschrift-sprung.md](./ueberschrift-sprung.md). */
export const ueberschriftSprung = defineRule({
  id: 'ueberschrift-sprung',
  severity: 'warning',
  de: {
    sprung: (f: { titel: string; ebene: number; richtig: number }) => ({
      message: `Die Überschrift ${quote(f.titel)} überspringt eine Ebene.`,
      help: `Schreiben Sie ${'#'.repeat(f.richtig)} statt ${'#'.repeat(f.ebene)} davor. Wer sich die Seite vorlesen lässt, findet sich sonst nicht zurecht.`,
    }),
  },
});
