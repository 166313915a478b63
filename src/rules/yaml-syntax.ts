import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-syntax.md](./yaml-syntax.md). */
export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  severity: 'error',
  de: {
    keineAngabe: (f: { zeile: string }) => ({
      message: `Die Zeile ${quote(f.zeile)} ist keine Angabe: Es fehlt ein Name mit Doppelpunkt.`,
      help: 'Gehört die Zeile zum Text darüber, dann rücken Sie sie um zwei Leerzeichen ein. Sonst schreiben Sie den Namen der Angabe davor.',
    }),
    keineAngaben: () => ({
      message: 'Im Kopf stehen keine Angaben der Form „name: wert“.',
      help: 'Schreiben Sie je Zeile eine Angabe, zum Beispiel: bezeichnung: Umgestaltung des Fährplatzes',
    }),
    zweiTeile: () => ({
      message: 'Der Kopf ist hier schon zu Ende, danach stehen noch Angaben.',
      help: 'Löschen Sie die Zeile, die nur aus Punkten oder Strichen besteht.',
    }),
    leerzeichen: (f: { zeichen: string }) => ({
      message: `Hier steht ein geschütztes Leerzeichen (${f.zeichen}). Man sieht ihm nicht an, dass es kein gewöhnliches ist.`,
      help: 'Löschen Sie es, und tippen Sie dort ein gewöhnliches Leerzeichen. Es kommt oft aus einem Textprogramm mit.',
    }),
    rueckstrich: () => ({
      message: 'In einem Text mit "…" hat der Rückstrich \\ eine eigene Bedeutung.',
      help: "Nehmen Sie einfache Anführungszeichen: '…'. Darin bleibt der Rückstrich, wie er ist.",
    }),
    anweisung: () => ({
      message: 'Zeilen mit % am Anfang sind im Kopf nicht erlaubt.',
      help: 'Löschen Sie die Zeile.',
    }),
    notiz: (f: { zeile: string }) => ({
      message:
        'Diese Zeile sieht wie eine Notiz aus. Im Kopf beginnt eine Notiz mit # und einem Leerzeichen.',
      help: `Schreiben Sie: ${f.zeile}`,
    }),
    notizLang: (f: { von: string; bis: string }) => ({
      message:
        'Hier beginnt eine Notiz über mehrere Zeilen. Im Kopf beginnt jede Zeile einer Notiz mit # und einem Leerzeichen.',
      help: `Setzen Sie vor jede Zeile der Notiz # und ein Leerzeichen, und löschen Sie „${f.von}“ und „${f.bis}“.`,
    }),
    fett: (f: { angabe: string; zeichen: string; zeile: string }) => ({
      message: `Der Name „${f.angabe}“ steht zwischen ${f.zeichen}. Im Kopf gibt es keine Fettschrift.`,
      help: `Schreiben Sie: ${f.zeile}`,
    }),
    zeichenAllein: (f: { zeichen: string }) => ({
      message: `In dieser Zeile steht nur ${quote(f.zeichen)}.`,
      help: 'Löschen Sie die Zeile.',
    }),
    unklar: () => ({
      message: 'Diese Stelle lässt sich nicht lesen.',
      help: 'Vergleichen Sie die Zeile mit einem anderen Steckbrief: links der Name, dann ein Doppelpunkt, ein Leerzeichen und der Text.',
    }),
  },
});
