import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-sonderzeichen.md](./yaml-sonderzeichen.md). */
export const yamlSonderzeichen = defineRule({
  id: 'yaml-sonderzeichen',
  severity: 'error',
  de: {
    klammer: (f: { angabe: string; zeichen: string; ende: string; besser: string }) => ({
      message: `Die Klammer „${f.zeichen}“${f.angabe ? ` bei „${f.angabe}“` : ''} wird nicht wieder geschlossen.`,
      help: `Ergänzen Sie am Ende „${f.ende}“. Gehört die Klammer zum Text, dann setzen Sie ihn in Anführungszeichen: ${f.besser}`,
    }),
    komma: (f: { angabe: string; text: string }) => ({
      message: `In geschweiften Klammern trennt das Komma zwei Angaben. ${quote(f.text)} steht deshalb allein und gehört nicht mehr zu „${f.angabe}“.`,
      help: 'Schreiben Sie jede Angabe in eine eigene Zeile, ohne Klammern und um zwei Leerzeichen eingerückt.',
    }),
    anfang: (f: { angabe: string; zeichen: string; besser: string }) => ({
      message: `Der Text${f.angabe ? ` bei „${f.angabe}“` : ''} beginnt mit „${f.zeichen}“. Dieses Zeichen hat am Anfang eine eigene Bedeutung.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
  },
});
