import { asTyped } from '../base/quoted.js';
import { enumerate, quote } from '../base/words.js';
import { defineRule } from './rule.js';

interface Unclear {
  readonly angabe: string;
  readonly wert: string;
  readonly erlaubt: readonly string[];
}

/** An answer with more words behind it; two answers are none. */
function answerAndWords({ wert, erlaubt }: Unclear): readonly [answer: string, words: string] | undefined {
  const [, answer = '', words = ''] = /^(\p{L}+)[\s,;:.(–-]+([^\n]+ [^\n]+?)\)?\s*$/u.exec(wert) ?? [];
  const isOne = !/(?:^|[^\p{L}])(?:ja|nein|offen|oder)(?![\p{L}])/iu.test(words);
  return isOne && erlaubt.includes(answer.toLowerCase()) ? [answer.toLowerCase(), words] : undefined;
}

/** What to type for an answer and its reason: only a criterion has a place for both. */
function adviceFor(f: Unclear): string {
  const both = answerAndWords(f);
  if (!both) return `Schreiben Sie ${enumerate(f.erlaubt, 'oder')}.`;
  const [answer, words] = both;
  return f.angabe.startsWith('dem Kriterium')
    ? `Schreiben Sie die Antwort und die Begründung in eigene Zeilen darunter, zwei Leerzeichen weiter eingerückt:\ntrifft_zu: ${answer}\nbegruendung: ${asTyped(words)}`
    : `Schreiben Sie hier nur: ${answer}. Die anderen Worte gehören in einen Text, zum Beispiel bei „weitere_informationen“.`;
}

/** Docs, examples and tests: [ja-nein-unklar.md](./ja-nein-unklar.md). */
export const jaNeinUnklar = defineRule({
  id: 'ja-nein-unklar',
  severity: 'error',
  de: {
    unklar: (f: Unclear) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das ist keine Antwort, die sich auswerten lässt.`,
      help: adviceFor(f),
    }),
    angekreuzt: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}, mit Kästchen wie auf dem Papier.`,
      help: `Schreiben Sie nur die Antwort, die angekreuzt ist: ${f.gemeint}`,
    }),
  },
});
