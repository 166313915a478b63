import { counted, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [tabellenzelle-verloren.md](./tabellenzelle-verloren.md). */
export const tabellenzelleVerloren = defineRule({
  id: 'tabellenzelle-verloren',
  severity: 'warning',
  de: {
    zuViele: (f: { text: string; zellen: number; spalten: number; weitere: number }) => ({
      message: `Diese Zeile der Tabelle hat ${f.zellen} Zellen, der Kopf der Tabelle hat ${counted(f.spalten, 'Spalte', 'Spalten')}. Deshalb erscheint ${quote(f.text)} nicht auf der Seite.${f.weitere > 0 ? ` Ebenso ist es in ${counted(f.weitere, 'weiteren Zeile', 'weiteren Zeilen')}.` : ''}`,
      help: 'Geben Sie dem Kopf und der Zeile mit den Strichen darunter eine Spalte mehr. Oder löschen Sie in dieser Zeile den Strich, der zu viel ist. Gehört ein Strich zum Text, dann schreiben Sie „\\|“.',
    }),
  },
});
