import { counted } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [steuerzeichen.md](./steuerzeichen.md). */
export const steuerzeichen = defineRule({
  id: 'steuerzeichen',
  severity: 'error',
  de: {
    steht: (f: { zeichen: string; weitere: number }) => ({
      message: `Hier steht ein Steuerzeichen, das in keinen Text gehört (${f.zeichen}).${f.weitere > 0 ? ` Danach gibt es in der Datei noch ${counted(f.weitere, 'solches Zeichen', 'solche Zeichen')}.` : ''}`,
      help: 'Löschen Sie das Zeichen. Am einfachsten tippen Sie die Stelle neu.',
    }),
    verloren: (f: { zeichen: string; weitere: number }) => ({
      message: `Hier fehlt ein Buchstabe. Er ging beim Umwandeln verloren, und ein Ersatzzeichen steht an seiner Stelle (${f.zeichen}).${f.weitere > 0 ? ` Danach gibt es in der Datei noch ${counted(f.weitere, 'solche Stelle', 'solche Stellen')}.` : ''}`,
      help: 'Sehen Sie im Original nach, welcher Buchstabe es war, und tippen Sie ihn an dieser Stelle neu.',
    }),
  },
});
