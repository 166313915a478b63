import { counted, quote } from '../base/words.js';
import { defineRule } from './rule.js';

const noTable = (text: string): string =>
  `Die Zeile ${quote(text)} wird keine Tabelle, sondern gewöhnlicher Text mit Strichen`;

const columns = (count: number): string => counted(count, 'Spalte', 'Spalten');

interface Rule {
  readonly striche: string;
  /** Whether it has to be set in, text stands right above the table, free lines stand between the rows. */
  readonly tief: number;
  readonly nah: number;
  readonly leer: number;
}

/** The rule to be typed, and what else keeps the rows from being a table. */
const typed = ({ striche, tief, nah, leer }: Rule, weitere = 0): string =>
  [
    `${tief > 0 ? ', genauso weit eingerückt' : ''}: ${striche}`,
    ...(nah > 0 ? ['Lassen Sie über der Tabelle eine Zeile frei.'] : []),
    ...(weitere > 0 ? ['Löschen Sie in der Tabelle alle anderen Zeilen aus Strichen.'] : []),
    ...(leer > 0 ? ['Löschen Sie die leeren Zeilen zwischen den Zeilen der Tabelle.'] : []),
  ].join('\n');

/** Docs, examples and tests: [tabelle-ohne-trennzeile.md](./tabelle-ohne-trennzeile.md). */
export const tabelleOhneTrennzeile = defineRule({
  id: 'tabelle-ohne-trennzeile',
  severity: 'hint',
  de: {
    fehlt: (f: { text: string } & Rule) => ({
      message: `${noTable(f.text)}: Darunter fehlt die Zeile, die den Kopf der Tabelle abtrennt.`,
      help: `Schreiben Sie unter diese Zeile${typed(f)}`,
    }),
    falsch: (f: { trenner: string; spalten: number; weitere: number } & Rule) => ({
      message: `Die Zeile ${quote(f.trenner)} soll den Kopf der Tabelle abtrennen. Dafür braucht sie für jede der ${f.spalten} Spalten drei Bindestriche. So wird alles gewöhnlicher Text mit Strichen.`,
      help: `Ersetzen Sie diese Zeile durch die richtige${typed(f, f.weitere)}`,
    }),
    kopf: (f: { text: string; spalten: number; darunter: number }) => ({
      message: `${noTable(f.text)}: Sie hat ${columns(f.spalten)}, die Zeilen darunter haben ${f.darunter}.`,
      help: 'Ergänzen Sie in dieser Zeile die Köpfe der fehlenden Spalten.',
    }),
    leer: (f: { text: string }) => ({
      message: `${noTable(f.text)}: Zwischen den Zeilen der Tabelle sind Zeilen leer.`,
      help: 'Löschen Sie die leeren Zeilen zwischen den Zeilen der Tabelle.',
    }),
    nah: (f: { text: string }) => ({
      message: `${noTable(f.text)}: Sie steht direkt unter einem anderen Text.`,
      help: 'Lassen Sie über dieser Zeile eine Zeile frei.',
    }),
    tabulator: (f: { text: string; kopf: string; striche: string }) => ({
      message: `Die Zeile ${quote(f.text)} und die Zeilen darunter sind mit Tabulatoren in Spalten geteilt, wie beim Kopieren aus Excel. Daraus wird keine Tabelle, sondern gewöhnlicher Text.`,
      help: `Schreiben Sie in jeder Zeile „|“ zwischen die Spalten, und unter die erste Zeile eine aus Bindestrichen. So beginnt die Tabelle:\n${f.kopf}\n${f.striche}`,
    }),
    getrennt: (f: { text: string } & Rule) => ({
      message: `Die Zeile ${quote(f.text)} gehört nicht zur Tabelle darüber, sondern wird gewöhnlicher Text mit Strichen: Dazwischen ist eine Zeile leer.`,
      help: `Löschen Sie die leere Zeile darüber. Soll es eine eigene Tabelle werden, dann schreiben Sie stattdessen unter diese Zeile${typed(f)}`,
    }),
  },
});
