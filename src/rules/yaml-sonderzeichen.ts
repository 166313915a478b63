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
    klammerZuViel: (f: { angabe: string; besser: string }) => ({
      message: `Bei „${f.angabe}“ gibt es nicht zu jeder eckigen Klammer eine zweite.`,
      help: `Schreiben Sie: ${f.besser}`,
    }),
    raute: (f: { text: string }) => ({
      message: `Mit dem # vor ${quote(f.text.slice(1))} endet der Text: Ein # nach einem Leerzeichen beginnt eine Anmerkung. Was danach folgt, lässt sich nicht lesen.`,
      help: 'Setzen Sie den ganzen Text in Anführungszeichen, auch wenn er mehrere Zeilen hat.',
    }),
    komma: (f: { angabe: string; text: string }) => ({
      message: `In geschweiften Klammern trennt das Komma zwei Angaben. ${quote(f.text)} steht deshalb allein${f.angabe ? ` und gehört nicht mehr zu „${f.angabe}“` : ' und hat keinen Namen'}.`,
      help: 'Schreiben Sie jede Angabe in eine eigene Zeile, ohne Klammern und um zwei Leerzeichen eingerückt.',
    }),
    verweis: (f: { name: string }) => ({
      message: `„*${f.name}“ wiederholt hier, was weiter oben hinter „&${f.name}“ steht. Das ist im Kopf nicht erlaubt.`,
      help: `Schreiben Sie den Text hier noch einmal aus, und löschen Sie „&${f.name}“. Gehört das Zeichen zum Text, dann setzen Sie den ganzen Text in Anführungszeichen.`,
    }),
    kommas: (f: { angabe: string }) => ({
      message: `In der Liste${f.angabe ? ` bei „${f.angabe}“` : ''} fehlt vor diesem Komma ein Eintrag.`,
      help: 'Streichen Sie das Komma, oder ergänzen Sie den Eintrag.',
    }),
    anfang: (f: { angabe: string; zeichen: string; besser: string }) => ({
      message: `Der Text${f.angabe ? ` bei „${f.angabe}“` : ''} beginnt mit „${f.zeichen}“. Dieses Zeichen hat am Anfang eine eigene Bedeutung.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
  },
});
