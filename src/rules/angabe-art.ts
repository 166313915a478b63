import { counted, enumerate, listLines, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-art.md](./angabe-art.md). */
export const angabeArt = defineRule({
  id: 'angabe-art',
  severity: 'error',
  de: {
    doppelpunkt: (f: { angabe: string; besser: string }) => ({
      message: `Bei ${f.angabe} wird ein Text erwartet. Der Doppelpunkt macht daraus eine Gruppe von Angaben.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
    klammern: (f: { angabe: string; besser: string }) => ({
      message: `Bei ${f.angabe} wird ein Text erwartet. Die geschweiften Klammern machen daraus eine Gruppe von Angaben.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
    ohneKlammern: (f: { angabe: string; klammern: string; besser: string }) => ({
      message: `Bei ${f.angabe} wird ein Text erwartet. Die ${f.klammern} Klammern machen daraus ${f.klammern === 'eckigen' ? 'eine Liste' : 'eine Gruppe von Angaben'}.`,
      help: `Schreiben Sie den Text ohne die Klammern: ${f.besser}`,
    }),
    liste: (f: { angabe: string; eintraege: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird eine Liste erwartet.`,
      help: `Schreiben Sie ${f.eintraege.length === 1 ? 'den Eintrag' : 'jeden Eintrag'} in eine eigene Zeile, eingerückt, mit Strich und Leerzeichen davor: ${listLines(f.eintraege)}.`,
    }),
    strich: (f: {
      angabe: string;
      erste: string;
      weitere: readonly string[];
      name: string;
      anzahl: number;
    }) => ({
      message: `Bei ${f.angabe} wird eine Liste erwartet. Jeder Eintrag einer Liste beginnt mit einem Strich.`,
      help: `Setzen Sie einen Strich und ein Leerzeichen ${f.anzahl > 1 ? `vor jede Zeile mit „${f.name}“` : 'davor'}: ${quote(`- ${f.erste}`)}.${f.weitere.length > 0 ? ` Rücken Sie ${enumerate(f.weitere.map((name) => `„${name}“`))} um zwei Leerzeichen weiter ein.` : ''}`,
    }),
    zeilen: (f: { angabe: string; erste: string }) => ({
      message: `Bei ${f.angabe} wird eine Liste erwartet.`,
      help: `Schreiben Sie vor jeden Eintrag, eingerückt, einen Strich und ein Leerzeichen: ${listLines([f.erste])}. Geht ein Eintrag in der nächsten Zeile weiter, dann rücken Sie diese Zeile weiter ein als den Strich.`,
    }),
    gesamtstadt: (f: { angabe: string; wert: string; besser: string }) => ({
      message: `Bei ${f.angabe} wird eine Liste erwartet. ${quote(f.wert)} ist kein Stadtteil, sondern die ganze Stadt.`,
      help: f.besser
        ? `Schreiben Sie statt dieser Angabe die Zeile „${f.besser}“, ebenso weit eingerückt.`
        : 'Streichen Sie die Zeile. „gesamtstadt: ja“ steht schon da.',
    }),
    anzahl: (f: { angabe: string; erwartet: number; anzahl: number }) => ({
      message: `Die Liste bei ${f.angabe} hat ${counted(f.anzahl, 'Eintrag', 'Einträge')}. Erwartet ${f.erwartet === 1 ? 'wird' : 'werden'} ${f.erwartet}.`,
      help: 'Ergänzen Sie, was fehlt, oder streichen Sie, was zu viel ist.',
    }),
    gruppe: (f: { angabe: string; namen: readonly string[]; zeile: string }) => ({
      message: `Bei ${f.angabe} wird eine Gruppe von Angaben erwartet.`,
      help: `Schreiben Sie hinter den Doppelpunkt nichts mehr und darunter, zwei Leerzeichen eingerückt, je Angabe eine Zeile${f.zeile ? `: „${f.zeile}“` : ''}.${f.namen.length > 0 ? ` Möglich sind: ${f.namen.join(', ')}.` : ''}`,
    }),
    alsGruppe: (f: { angabe: string; gruppe: string; zeilen: readonly string[]; leerzeichen: number }) => ({
      message: `Bei ${f.angabe} wird eine Gruppe von Angaben erwartet.`,
      help: `Schreiben Sie hinter „${f.gruppe}:“ nichts mehr, und darunter, jeweils mit ${f.leerzeichen} Leerzeichen davor:\n${f.zeilen.join('\n')}`,
    }),
    alsListe: (f: { angabe: string; gruppe: string; zeilen: readonly string[]; leerzeichen: number }) => ({
      message: `Bei ${f.angabe} wird eine Liste erwartet.`,
      help: `Schreiben Sie hinter „${f.gruppe}:“ nichts mehr, und darunter, jeweils mit ${f.leerzeichen} Leerzeichen davor:\n${f.zeilen.join('\n')}`,
    }),
    alsEintrag: (f: { angabe: string; zeilen: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird eine Gruppe von Angaben erwartet.`,
      help: `Schreiben Sie statt dieser Zeile, ebenso weit eingerückt:\n${f.zeilen.join('\n')}`,
    }),
    punkt: (f: { angabe: string; zeile: string; namen: readonly string[] }) => ({
      message: `Bei ${f.angabe} werden zwei Zahlen erwartet: zuerst die Länge, dann die Breite.`,
      help:
        f.namen.length === 0
          ? `Schreiben Sie: ${f.zeile}`
          : `Schreiben Sie statt der Zeilen mit ${enumerate(f.namen.map((name) => `„${name}“`))}, so weit eingerückt wie jetzt „${f.namen[0]}“:\n${f.zeile}`,
    }),
    nurEiner: (f: { angabe: string; zeile: string }) => ({
      message: `Bei ${f.angabe} steht eine Liste. Erwartet wird nur ein Eintrag, und der hat keinen Strich.`,
      help: `Schreiben Sie alles in eine Zeile:\n${f.zeile}`,
    }),
    einText: (f: { angabe: string; zeile: string }) => ({
      message: `Bei ${f.angabe} steht eine Liste. Erwartet wird ein einziger Text.`,
      help: `Schreiben Sie alles in eine Zeile, zum Beispiel:\n${f.zeile}`,
    }),
    eintrag: (f: { angabe: string; zeile: string; namen: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird eine Gruppe von Angaben erwartet.`,
      help: `Schreiben Sie zuerst den Namen der Angabe: „${f.zeile}“. Darunter sind möglich: ${f.namen.join(', ')}.`,
    }),
    ohneStriche: (f: { angabe: string; namen: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird eine Gruppe von Angaben erwartet, keine Liste.`,
      help: `Löschen Sie ${f.namen.length === 1 ? 'den Strich' : 'die Striche'} vor ${enumerate(f.namen.map((name) => `„${name}“`))}. Alle Namen stehen untereinander, zwei Leerzeichen eingerückt.`,
    }),
    andere: (f: { angabe: string; erwartet: readonly string[] }) => ({
      message: `Bei ${f.angabe} wird ${enumerate(f.erwartet, 'oder')} erwartet.`,
      help: f.erwartet.includes('ein Text')
        ? 'Schreiben Sie den Text hinter den Doppelpunkt, in dieselbe Zeile.'
        : 'Schreiben Sie je Eintrag eine Zeile, eingerückt, mit Strich und Leerzeichen davor.',
    }),
  },
});
