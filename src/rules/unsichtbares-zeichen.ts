import { counted } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [unsichtbares-zeichen.md](./unsichtbares-zeichen.md). */
export const unsichtbaresZeichen = defineRule({
  id: 'unsichtbares-zeichen',
  severity: 'warning',
  de: {
    steht: (f: { zeichen: string; weitere: number }) => ({
      message: `Hier steht ein Zeichen, das man nicht sieht. Es kann den Text anders aussehen lassen, als er ist (${f.zeichen}).${f.weitere > 0 ? ` Danach gibt es in der Datei noch ${counted(f.weitere, 'solches Zeichen', 'solche Zeichen')}.` : ''}`,
      help: 'Löschen Sie das Zeichen. Am einfachsten tippen Sie die Stelle neu.',
    }),
  },
});
