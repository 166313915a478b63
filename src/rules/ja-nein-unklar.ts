import { enumerate, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [ja-nein-unklar.md](./ja-nein-unklar.md). */
export const jaNeinUnklar = defineRule({
  id: 'ja-nein-unklar',
  severity: 'error',
  de: {
    unklar: (f: { angabe: string; wert: string; erlaubt: readonly string[] }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das ist keine Antwort, die sich auswerten lässt.`,
      help: `Schreiben Sie ${enumerate(f.erlaubt, 'oder')}.`,
    }),
    mitWorten: (f: {
      angabe: string;
      wert: string;
      zeilen: readonly string[];
      id: string;
      leerzeichen: number;
    }) => ({
      message: `Bei ${f.angabe} steht mehr als die Antwort: ${quote(f.wert)}.`,
      help: `Die Begründung hat eine eigene Zeile. Schreiben Sie hinter „${f.id}:“ nichts mehr, und darunter, jeweils mit ${f.leerzeichen} Leerzeichen davor:\n${f.zeilen.join('\n')}`,
    }),
    gemeint: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie nur: ${f.gemeint}`,
    }),
    nurAntwort: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht mehr als die Antwort: ${quote(f.wert)}.`,
      help: `Schreiben Sie hier nur: ${f.gemeint}. Die anderen Worte gehören in einen Text, zum Beispiel bei „weitere_informationen“.`,
    }),
    kaestchen: (f: { zeilen: readonly string[] }) => ({
      message:
        'Die Antworten zu den Kriterien lassen sich so nicht lesen. Jedes Kriterium hat eine Zeile mit seinem Namen, einem Doppelpunkt und der Antwort.',
      help: `Schreiben Sie unter „kriterien:“, jeweils mit 2 Leerzeichen davor:\n${f.zeilen.join('\n')}`,
    }),
    genannt: (f: { zeilen: readonly string[] }) => ({
      message:
        'Bei „kriterien“ ist nur genannt, was zutrifft. Jedes Kriterium hat eine Zeile mit seinem Namen, einem Doppelpunkt und der Antwort.',
      help: `Schreiben Sie hinter „kriterien:“ nichts mehr, und darunter, jeweils mit 2 Leerzeichen davor, die Antworten. Ist eine noch nicht entschieden, schreiben Sie „offen“:\n${f.zeilen.join('\n')}`,
    }),
    angekreuzt: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}, mit Kästchen wie auf dem Papier.`,
      help: `Schreiben Sie nur die Antwort, die angekreuzt ist: ${f.gemeint}`,
    }),
  },
});
