import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-doppelpunkt.md](./yaml-doppelpunkt.md). */
export const yamlDoppelpunkt = defineRule({
  id: 'yaml-doppelpunkt',
  severity: 'error',
  de: {
    zweiter: (f: { angabe: string; besser: string }) => ({
      message: `Im Text${f.angabe ? ` bei „${f.angabe}“` : ''} steht ein Doppelpunkt mit einem Leerzeichen dahinter. Er wird als Beginn einer neuen Angabe gelesen.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
    absaetze: (f: { angabe: string; leerzeichen: number }) => ({
      message: `Im Text bei „${f.angabe}“ steht ein Doppelpunkt mit einem Leerzeichen dahinter. Er wird als Beginn einer neuen Angabe gelesen.`,
      help: `Der Text hat mehrere Zeilen: Schreiben Sie hinter „${f.angabe}:“ nur ein Leerzeichen und das Zeichen |. Der ganze Text steht darunter, jede Zeile um ${f.leerzeichen} Leerzeichen eingerückt.`,
    }),
    gruppe: (f: { angabe: string; zeile: string }) => ({
      message: `Hinter „${f.angabe}:“ steht ein Text mit einem Doppelpunkt. Dort wird aber eine Gruppe von Angaben erwartet.`,
      help: `Schreiben Sie den Text in die nächste Zeile, zwei Leerzeichen eingerückt: „${f.zeile}“`,
    }),
    inGruppe: (f: { angabe: string; innen: string; zeilen: readonly string[] }) => ({
      message: `Hinter „${f.angabe}:“ folgt in derselben Zeile „${f.innen}:“.`,
      help: `Schreiben Sie hinter „${f.angabe}:“ nichts mehr, und darunter, so weit eingerückt wie hier: ${f.zeilen.map((zeile) => `„${zeile}“`).join(', ')}.`,
    }),
    inZeile: (f: { angabe: string; innen: string; besser: string }) => ({
      message: `Hinter „${f.angabe}:“ folgt in derselben Zeile „${f.innen}:“.`,
      help: `Schreiben Sie „${f.innen}:“ in die nächste Zeile, zwei Leerzeichen eingerückt. Ist es ein Text, dann setzen Sie ihn in Anführungszeichen: ${f.besser}`,
    }),
    zweiAngaben: (f: { angabe: string; innen: string; zeilen: readonly string[] }) => ({
      message: `Hinter „${f.angabe}:“ folgt in derselben Zeile „${f.innen}:“.`,
      help: `Jede Angabe hat eine eigene Zeile, und die Namen stehen untereinander:\n${f.zeilen.join('\n')}`,
    }),
    fehlt: (f: { angabe: string }) => ({
      message: `Hinter „${f.angabe}“ fehlt der Doppelpunkt.`,
      help: `Schreiben Sie am Ende der Zeile einen Doppelpunkt: „${f.angabe}:“. Die Zeilen darunter gehören dann dazu.`,
    }),
    dazwischen: (f: { angabe: string; zeile: string }) => ({
      message: `Hinter „${f.angabe}“ fehlt der Doppelpunkt.`,
      help: `Schreiben Sie: „${f.zeile}“.`,
    }),
    anderes: (f: { angabe: string; zeile: string }) => ({
      message: `Hinter „${f.angabe}“ steht ein anderes Zeichen. Dort gehört ein Doppelpunkt hin.`,
      help: `Schreiben Sie: „${f.zeile}“.`,
    }),
    gleich: (f: { angabe: string; zeile: string }) => ({
      message: `Hinter „${f.angabe}“ steht ein Gleichheitszeichen. Dort gehört ein Doppelpunkt hin.`,
      help: `Schreiben Sie: „${f.zeile}“.`,
    }),
    ohneLeerzeichen: (f: { angabe: string }) => ({
      message: `Nach dem Doppelpunkt hinter „${f.angabe}“ fehlt ein Leerzeichen.`,
      help: `Schreiben Sie ein Leerzeichen dazwischen: „${f.angabe}: …“.`,
    }),
  },
});
