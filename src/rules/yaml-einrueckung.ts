import { enumerate, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Lines that are set in as far as none of those to which they belong. */
interface Tiefe {
  readonly zeile: string;
  readonly zeilen: readonly string[];
  readonly ist: number;
  readonly soll: number;
  /** How the first line reads that is set in rightly. */
  readonly wie: string;
  /** The name above it; used where there is no such line. */
  readonly unter: string;
  readonly mit: number;
}

const namen = ({ zeilen }: Tiefe): string => enumerate(zeilen.map(quote));

const anDenRand = (f: Tiefe): string =>
  f.zeilen.length === 1
    ? 'Löschen Sie die Leerzeichen am Anfang der Zeile.'
    : `Löschen Sie die Leerzeichen vor ${namen(f)}.`;

function einruecken(f: Tiefe): string {
  const jetzt = f.ist === 0 ? 'steht keines da' : `sind es ${f.ist}`;
  const zeilen = f.zeilen.length === 1 ? 'die Zeile' : 'diese Zeilen';
  const soWeit = f.wie === '' ? `weiter ein als „${f.unter}“` : `so weit ein wie ${quote(f.wie)}`;
  return `Rücken Sie ${zeilen} ${soWeit}: mit ${f.soll} Leerzeichen. Jetzt ${jetzt}.`;
}

/** Docs, examples and tests: [yaml-einrueckung.md](./yaml-einrueckung.md). */
export const yamlEinrueckung = defineRule({
  id: 'yaml-einrueckung',
  severity: 'error',
  de: {
    passtNicht: (f: { zeile: string }) => ({
      message: `Die Zeile ${quote(f.zeile)} ist anders eingerückt als die Zeilen darüber.`,
      help: 'Angaben, die zusammengehören, beginnen in derselben Spalte. Prüfen Sie die Leerzeichen am Anfang der Zeile.',
    }),
    tiefe: (f: Tiefe) => ({
      message:
        f.zeilen.length === 1
          ? `Die Zeile ${quote(f.zeile)} ist anders eingerückt als die Zeilen, zu denen sie gehört.`
          : `Die Zeilen ${namen(f)} sind anders eingerückt als die Zeilen, zu denen sie gehören.`,
      help: `${f.soll === 0 ? anDenRand(f) : einruecken(f)}${f.mit > 0 ? ' Was darunter eingerückt ist, rückt mit.' : ''}`,
    }),
    block: (f: { angabe: string; zeichen: string; leerzeichen: number }) => ({
      message: `Hinter „${f.angabe}:“ steht ${f.zeichen}. Dann muss jede Zeile des Textes darunter eingerückt sein.`,
      help: `Setzen Sie vor jede Zeile des Textes ${f.leerzeichen} Leerzeichen, auch vor diese.`,
    }),
    darunter: (f: { angabe: string; wert: string; zeile: string; neben: string }) => ({
      message: `Hinter „${f.angabe}:“ steht schon ${quote(f.wert)}. Deshalb kann „${f.neben}“ nicht darunter stehen.`,
      help: `Löschen Sie dort ${quote(f.wert)}, und schreiben Sie in die nächste Zeile, so weit eingerückt wie „${f.neben}“: „${f.zeile}“.`,
    }),
    zweimal: (f: { angabe: string; wert: string; zeile: string }) => ({
      message: `Hinter „${f.angabe}:“ steht ${quote(f.wert)}, und darunter steht ${quote(f.zeile)}. Beides zusammen geht nicht.`,
      help: `Löschen Sie ${quote(f.wert)} hinter „${f.angabe}:“. In der Zeile darunter steht dann die Antwort, die gilt.`,
    }),
    beide: (f: { angabe: string; wert: string; zeile: string; besser: string }) => ({
      message: `Hinter „${f.angabe}:“ steht ${quote(f.wert)}, und darunter steht ${quote(f.zeile)}. Beides zusammen geht nicht.`,
      help: `Schreiben Sie alles in die Zeile darunter, zum Beispiel „${f.besser}“, und löschen Sie ${quote(f.wert)} hinter „${f.angabe}:“.`,
    }),
    antwort: (f: { angabe: string; wert: string; zeile: string; neben: string; rest: string }) => ({
      message: `Hinter „${f.angabe}:“ steht schon ${quote(f.wert)}. Deshalb kann „${f.neben}“ nicht darunter stehen.`,
      help: `Löschen Sie dort ${quote(f.wert)}, und schreiben Sie in die nächste Zeile, so weit eingerückt wie „${f.neben}“: „${f.zeile}“. Was Sie noch sagen wollen (${quote(f.rest)}), gehört in die Begründung.`,
    }),
    ueberListe: (f: { angabe: string; wert: string }) => ({
      message: `Hinter „${f.angabe}:“ steht ${quote(f.wert)}, und darunter stehen die Einträge einer Liste. Beides zusammen geht nicht.`,
      help: `Löschen Sie ${quote(f.wert)} hinter „${f.angabe}:“.`,
    }),
    textMitListe: (f: { angabe: string; leerzeichen: number }) => ({
      message: `Bei „${f.angabe}“ steht ein Text, und darunter beginnt eine Liste. Dort kann nur ein Text stehen.`,
      help: `Damit die Zeilen zum Text gehören, schreiben Sie hinter „${f.angabe}:“ nur ein Leerzeichen und das Zeichen |. Der ganze Text steht darunter, jede Zeile um ${f.leerzeichen} Leerzeichen eingerückt.`,
    }),
    eintrag: (f: { wert: string; zeile: string; neben: string }) => ({
      message: `Vor ${quote(f.wert)} fehlt der Name der Angabe, denn darunter steht „${f.neben}“.`,
      help: `Schreiben Sie „- ${f.zeile}“, und darunter „${f.neben}“ in derselben Spalte wie den Namen.`,
    }),
    liste: (f: { zeile: string; erste: string }) => ({
      message: `Die Zeile ${quote(f.zeile)} wird nicht als Eintrag einer Liste gelesen: Darüber steht schon ein Text, und sie wird an ihn angehängt.`,
      help: `Machen Sie auch aus dem Text darüber einen Eintrag. Er bekommt eine eigene Zeile, und alle Striche stehen untereinander: ${quote(`- ${f.erste.replace(/^•/, '')}`)}.`,
    }),
  },
});
