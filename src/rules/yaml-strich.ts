import { enumerate, listLines, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-strich.md](./yaml-strich.md). */
export const yamlStrich = defineRule({
  id: 'yaml-strich',
  severity: 'error',
  de: {
    amAnfang: () => ({
      message: 'Die Zeile beginnt mit einem Strich. Damit wird der ganze Kopf zu einer Liste.',
      help: 'Löschen Sie den Strich und das Leerzeichen dahinter. Ein Strich steht nur vor den Einträgen einer Liste.',
    }),
    inZeile: (f: { angabe: string; besser: string }) => ({
      message: `Hinter „${f.angabe}:“ steht in derselben Zeile ein Strich. Die Einträge einer Liste stehen in eigenen Zeilen.`,
      help: `Schreiben Sie den Strich in die nächste Zeile, zwei Leerzeichen eingerückt.${f.besser && ` Gehört er zum Text, dann setzen Sie den Text in Anführungszeichen: ${f.besser}`}`,
    }),
    keineListe: (f: { angabe: string; zeile: string; besser: string }) => ({
      message: `Hinter „${f.angabe}:“ steht ein Strich mit einem Leerzeichen. Damit beginnt eine Liste, und dort gehört keine hin.`,
      help: `Lassen Sie den Strich weg: „${f.zeile}“. Gehört er zum Text, dann setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
    fehlt: (f: { text: string; zeilen: readonly string[] }) => ({
      message: `Vor ${quote(f.text)} fehlt der Strich: Darunter stehen weitere Einträge der Liste.`,
      help: `Schreiben Sie ${enumerate(f.zeilen.map((zeile) => `„${zeile}“`))}. Alle Striche der Liste stehen untereinander.`,
    }),
    ersterFehlt: (f: { liste: string; erste: string; weitere: readonly string[] }) => ({
      message: `Vor ${quote(f.erste)} fehlt der Strich: Jeder Eintrag von „${f.liste}“ beginnt mit einem Strich.`,
      help: `Schreiben Sie ${quote(`- ${f.erste}`)}, so weit eingerückt wie die anderen Striche.${f.weitere.length > 0 ? ` ${enumerate(f.weitere.map((name) => `„${name}“`))} ${f.weitere.length === 1 ? 'steht' : 'stehen'} darunter in derselben Spalte wie der Name hinter dem Strich.` : ''}`,
    }),
    andereZeichen: (f: { angabe: string; eintraege: readonly string[] }) => ({
      message: `In der Liste „${f.angabe}:“ steht nicht jeder Eintrag in einer eigenen Zeile mit Strich und Leerzeichen davor. Andere Zeichen gelten nicht.`,
      help: `Schreiben Sie jeden Eintrag in eine eigene Zeile, eingerückt: ${listLines(f.eintraege)}.`,
    }),
    anderesZeichen: (f: { eintrag: string }) => ({
      message:
        'In dieser Liste beginnt die Zeile nicht mit einem Strich und einem Leerzeichen. Andere Zeichen gelten nicht.',
      help: `Schreiben Sie „- ${f.eintrag}“, ebenso weit eingerückt.`,
    }),
    ohneListe: (f: { zeile: string }) => ({
      message: `Die Zeile ${quote(f.zeile)} beginnt mit einem Strich, gehört aber zu keiner Liste.`,
      help: 'Schreiben Sie darüber den Namen der Liste mit einem Doppelpunkt, zum Beispiel „schritte:“. Oder löschen Sie den Strich.',
    }),
    allein: (f: { angabe: string }) => ({
      message: `Ein einzelner Strich${f.angabe ? ` bei „${f.angabe}“` : ''} beginnt eine Liste, die hier nicht stehen kann.`,
      help: 'Setzen Sie den Strich in Anführungszeichen: "-". Das heißt „keine Angabe“.',
    }),
  },
});
