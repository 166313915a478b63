import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kopf-beginn.md](./kopf-beginn.md). */
export const kopfBeginn = defineRule({
  id: 'kopf-beginn',
  severity: 'error',
  de: {
    anders: (f: { zeile: string }) => ({
      message: `Die erste Zeile ist ${quote(f.zeile)}. Der Kopf beginnt nur mit genau drei Strichen: „---“.`,
      help: 'Schreiben Sie in die erste Zeile nur „---“, ohne Leerzeichen davor und ohne Wort dahinter.',
    }),
    text: (f: { text: string; zeile: number }) => ({
      message: `Über dem Kopf steht noch etwas: ${quote(f.text)}. Der Kopf beginnt erst in Zeile ${f.zeile}.`,
      help: 'Der Kopf muss ganz oben stehen. Löschen Sie, was darüber steht. Die erste Zeile der Datei ist dann „---“.',
    }),
    leerzeilen: () => ({
      message: 'Vor dem Kopf stehen leere Zeilen.',
      help: 'Löschen Sie die leeren Zeilen. Die erste Zeile der Datei muss „---“ sein.',
    }),
  },
});
