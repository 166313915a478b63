import { slug } from '../base/fold.js';
import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const meant = (wert: string): string => {
  const id = slug(wert.replace(/\.md$/i, ''));
  return id === '' ? '' : `Schreiben Sie „${id}“. `;
};

/** Docs, examples and tests: [kennung-ungueltig.md](./kennung-ungueltig.md). */
export const kennungUngueltig = defineRule({
  id: 'kennung-ungueltig',
  severity: 'error',
  de: {
    ags: (f: { wert: string }) => ({
      message: `${quote(f.wert)} ist kein Amtlicher Gemeindeschlüssel.`,
      help: 'Der Schlüssel hat acht Ziffern. Setzen Sie ihn in Anführungszeichen, zum Beispiel "13003000".',
    }),
    id: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist kein kurzer Name, auf den sich andere Stellen beziehen können.`,
      help: 'Erlaubt sind Kleinbuchstaben, Ziffern, Unterstriche und Bindestriche, am Anfang ein Buchstabe, höchstens 80 Zeichen. Zum Beispiel: hohes_interesse',
    }),
    form: (f: { angabe: string; wert: string }) => ({
      message: `${quote(f.wert)} bei ${f.angabe} ist kein Name, wie er in einer Adresse steht.`,
      help: `${meant(f.wert)}Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, höchstens 80 Zeichen.`,
    }),
  },
});
