import { counted, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [zeichensalat.md](./zeichensalat.md). */
export const zeichensalat = defineRule({
  id: 'zeichensalat',
  severity: 'warning',
  de: {
    steht: (f: { text: string; besser: string; weitere: number }) => ({
      message: `${quote(f.text)} ist Zeichensalat: Beim Umwandeln wurden Buchstaben falsch gelesen.${f.weitere > 0 ? ` Danach gibt es in der Datei noch ${counted(f.weitere, 'solche Stelle', 'solche Stellen')}.` : ''}`,
      help:
        f.besser === ''
          ? 'Löschen Sie diese Zeichen.'
          : `Gemeint ist wohl ${quote(f.besser)}. Schreiben Sie es so.`,
    }),
  },
});
