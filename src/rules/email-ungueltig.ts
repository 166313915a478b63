import { enumerate, quote } from '../base/words.js';
import { defineRule } from './rule.js';

interface Falsch {
  readonly angabe: string;
  readonly wert: string;
}

const message = ({ wert, angabe }: Falsch): string =>
  `${quote(wert)} bei ${angabe} ist keine E-Mail-Adresse.`;

/** Docs, examples and tests: [email-ungueltig.md](./email-ungueltig.md). */
export const emailUngueltig = defineRule({
  id: 'email-ungueltig',
  severity: 'error',
  de: {
    form: (f: Falsch & { ohne: string }) => ({
      message: message(f),
      help: `Eine Adresse sieht so aus: amt67@brueckenfelde.example. ${f.ohne ? `Gibt es keine, dann schreiben Sie ${f.ohne}.` : 'Hier muss eine stehen: Gibt es keine eigene, dann nennen Sie das Postfach Ihres Amtes.'}`,
    }),
    gemeint: (f: Falsch & { gemeint: string }) => ({
      message: message(f),
      help: `Schreiben Sie nur die Adresse: ${f.gemeint}`,
    }),
    worte: (f: Falsch & { gemeint: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das ist mehr als eine E-Mail-Adresse.`,
      help: `Schreiben Sie die anderen Worte in eine andere Zeile, wenn sie bleiben sollen. Hier darf nur die Adresse stehen: ${f.gemeint}`,
    }),
    mehrere: (f: Falsch & { adressen: readonly string[] }) => ({
      message: `Bei ${f.angabe} stehen ${f.adressen.length} E-Mail-Adressen. Platz ist dort für eine.`,
      help: `Schreiben Sie hier nur ${enumerate(f.adressen, 'oder')}. Was sonst gebraucht wird, nennen Sie in einem Text.`,
    }),
  },
});
