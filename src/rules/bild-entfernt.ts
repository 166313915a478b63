import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [bild-entfernt.md](./bild-entfernt.md). */
export const bildEntfernt = defineRule({
  id: 'bild-entfernt',
  severity: 'warning',
  de: {
    fremd: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} liegt auf einer anderen Seite und wird nicht gezeigt, nur seine Beschreibung.`,
      help: 'Legen Sie das Bild in den Ordner des Steckbriefs, wenn Sie es benutzen dürfen, und nennen Sie nur seinen Namen: ![Beschreibung](plan.png). Oder löschen Sie das Ausrufezeichen, dann wird daraus ein Verweis.',
    }),
    adresse: (f: { ziel: string }) => ({
      message: `${quote(f.ziel)} ist keine Adresse einer Datei, die neben dem Steckbrief liegt. Statt des Bildes wird nur seine Beschreibung gezeigt.`,
      help: 'Nennen Sie den Weg vom Steckbrief aus, mit / zwischen Ordner und Datei: ![Beschreibung](bilder/plan.png).',
    }),
    stelle: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} wird an dieser Stelle nicht gezeigt, nur seine Beschreibung.`,
      help: 'Stellen Sie das Bild in einem Abschnitt auf eine eigene Zeile, mit einer leeren Zeile davor und danach. In Überschriften, Tabellen, Verweisen und Texten von einer Zeile gibt es keine Bilder.',
    }),
    name: (f: { ziel: string }) => ({
      message: `Beim Bild steht nur der Name ${quote(f.ziel)} in eckigen Klammern. So wird es nicht gezeigt, nur seine Beschreibung.`,
      help: 'Schreiben Sie die Datei in runde Klammern: ![Beschreibung](plan.png).',
    }),
  },
});
