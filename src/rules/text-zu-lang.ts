import { grouped } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [text-zu-lang.md](./text-zu-lang.md). */
export const textZuLang = defineRule({
  id: 'text-zu-lang',
  severity: 'error',
  de: {
    zeichen: (f: { angabe: string; zeichen: number; grenze: number }) => ({
      message: `Der Text bei ${f.angabe} hat ${grouped(f.zeichen)} Zeichen. Erlaubt sind ${grouped(f.grenze)}.`,
      help: 'Kürzen Sie den Text. Lange Texte gehören unter den Kopf, in den Abschnitt „Beschreibung“.',
    }),
    mehrereZeilen: (f: { angabe: string }) => ({
      message: `Der Text bei ${f.angabe} hat mehrere Zeilen. Hier ist nur eine möglich.`,
      help: 'Schreiben Sie den Text in eine Zeile.',
    }),
  },
});
