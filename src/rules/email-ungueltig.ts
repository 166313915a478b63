import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** The address that stands in a text, perhaps in pointed brackets or with "(at)" in place of the sign. */
function meant(wert: string): string {
  const address = /[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+/.exec(wert.replace(/\s*[([]at[)\]]\s*/i, '@'))?.[0];
  return address === undefined
    ? 'Eine Adresse sieht so aus: amt67@brueckenfelde.example.'
    : `Schreiben Sie nur die Adresse: ${address}`.replace(/[^.]$/, '$&.');
}

/** Docs, examples and tests: [email-ungueltig.md](./email-ungueltig.md). */
export const emailUngueltig = defineRule({
  id: 'email-ungueltig',
  severity: 'error',
  de: {
    form: (f: { angabe: string; wert: string; ohne: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine E-Mail-Adresse.`,
      help: `${meant(f.wert)} ${f.ohne ? `Gibt es keine, dann schreiben Sie ${f.ohne}.` : 'Hier muss eine stehen: Gibt es keine eigene, dann nennen Sie das Postfach Ihres Amtes.'}`,
    }),
  },
});
