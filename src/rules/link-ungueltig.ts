import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const meant = (wert: string): string => {
  const text = wert.trim();
  if (/^www\.\S+$/i.test(text)) return `Schreiben Sie „https://${text}“. `;
  if (/^https?:\/\/[^\s?#]+[?#]\S*$/.test(text)) return 'Lassen Sie hier weg, was ab „?“ oder „#“ folgt. ';
  return /^https?:\/\/\S+ /.test(text) ? 'Schreiben Sie %20 statt jedes Leerzeichens. ' : '';
};

/** Docs, examples and tests: [link-ungueltig.md](./link-ungueltig.md). */
export const linkUngueltig = defineRule({
  id: 'link-ungueltig',
  severity: 'error',
  de: {
    form: (f: { angabe: string; wert: string; ohne: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist keine Internet-Adresse, die veröffentlicht werden kann.`,
      help: `${meant(f.wert)}Die Adresse muss mit https:// oder http:// beginnen und darf keine Leerzeichen enthalten.${f.ohne ? ` Gibt es keine, dann schreiben Sie ${f.ohne}.` : ''}`,
    }),
  },
});
