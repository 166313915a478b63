import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kopf-fehlt.md](./kopf-fehlt.md). */
export const kopfFehlt = defineRule({
  id: 'kopf-fehlt',
  severity: 'error',
  de: {
    fehlt: () => ({
      message: 'Der Datei fehlt der Kopf mit den Angaben.',
      help: 'Die erste Zeile muss „---“ sein. Darunter stehen die Angaben, dann folgt wieder eine Zeile „---“.',
    }),
    striche: (f: { erste: string; letzte: string }) => ({
      message: `Über der ersten Angabe fehlt die Zeile „---“.${f.letzte && ' Unter der letzten fehlt sie auch.'}`,
      help: `Schreiben Sie „---“ in eine eigene Zeile über ${quote(f.erste)}${f.letzte && ` und noch einmal unter ${quote(f.letzte)}`}.`,
    }),
    formular: (f: { zeilen: readonly string[]; abschnitt: string }) => ({
      message:
        'Hier steht das Formular als Text. In einem Steckbrief stehen die Antworten oben in einem Kopf, jede mit ihrem Namen.',
      help: `Schreiben Sie an den Anfang der Datei, und ersetzen Sie jedes „…“.${f.abschnitt && ` Darunter kommt eine Zeile „## ${f.abschnitt}“ und dann der Text.`} So sieht der Kopf aus:\n---\n${f.zeilen.join('\n')}\n---`,
    }),
    leer: () => ({
      message: 'Die Datei ist leer.',
      help: 'Füllen Sie den Steckbrief aus, oder löschen Sie die Datei.',
    }),
  },
});
