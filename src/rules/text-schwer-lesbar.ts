import { langeSaetze, lesbarkeitOf } from '../model/lesbarkeit.js';
import { type Texte, texteOf } from '../model/texte.js';
import { defineRule } from './rule.js';

/** Flesch measured samples of 100 words; in fewer, one long name decides. */
const fewestWords = 100;

/** From 0 to 30 is called very hard, for experts. Below this, there is hardly a dispute. */
const lowest = 20;

/** A text whose sentences are shorter on average never comes near: its words are not counted. */
const shortSentence = 130;

function hasShortSentences({ saetze }: Texte): boolean {
  let characters = 0;
  for (const { start, end } of saetze()) characters += end - start;
  return characters < shortSentence * saetze().length;
}

const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** Docs, examples and tests: [text-schwer-lesbar.md](./text-schwer-lesbar.md). */
export const textSchwerLesbar = defineRule({
  id: 'text-schwer-lesbar',
  severity: 'hint',
  de: {
    schwer: (f: { wert: number; satz: string; wort: string }) => ({
      message: `Der Text ist sehr schwer zu lesen: Auf der Skala von Flesch und Amstad hat er ${f.wert < 0 ? 'weniger als 0' : f.wert} von 100 Punkten. Ein Satz hat im Durchschnitt ${f.satz} Wörter, ein Wort ${f.wort} Silben.`,
      help: 'Nehmen Sie kürzere Wörter, und sagen Sie mit einem Verb, was geschieht: „Wir prüfen, wo Bäume stehen können“ statt „Durchführung einer Standortprüfung“.',
    }),
  },
  check({ steckbrief, body }, report) {
    const texte = texteOf(steckbrief, body);
    if (body.length < 5 * fewestWords || hasShortSentences(texte)) return;
    const [first] = texte.saetze();
    const { woerter, wert, woerterJeSatz, silbenJeWort } = lesbarkeitOf(texte);
    // Long sentences are told one by one: whoever divides them may have settled this, too.
    if (!first || woerter < fewestWords || wert >= lowest || langeSaetze(texte).length > 0) return;
    const facts = { wert: Math.floor(wert), satz: decimal(woerterJeSatz), wort: decimal(silbenJeWort) };
    report({ key: 'schwer', facts, at: first });
  },
});
