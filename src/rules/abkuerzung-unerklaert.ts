import { abbreviationsIn, isExplained } from '../base/abbreviations.js';
import { abkuerzungenOf } from '../model/abkuerzungen.js';
import { type Texte, texteOf } from '../model/texte.js';
import { type At, defineRule } from './rule.js';

/** Two capitals that are no part of a number (2025/BV/0412): most texts have none. */
const capitals = /[A-ZÄÖÜ]{2}(?<![/\d-][A-ZÄÖÜ]{2})/;

/** So many are named one by one; the last one counts the others. */
const most = 3;

/** For each of them the whole text is searched; no Steckbrief has as many. */
const mostSought = 50;

/** Every abbreviation with the place at which it stands first: the header comes before the text. */
function firstPlaces({ kopf, saetze, body }: Texte): ReadonlyMap<string, At> {
  const first = new Map<string, At>();
  const add = (word: string, at: At): void => {
    if (!first.has(word)) first.set(word, at);
  };
  for (const { pointer, text } of kopf)
    for (const { start, end } of abbreviationsIn(text)) add(text.slice(start, end), { pointer });
  for (const satz of saetze()) {
    const text = body.slice(satz.start, satz.end);
    for (const { start, end } of abbreviationsIn(text))
      add(text.slice(start, end), { start: satz.start + start, end: satz.start + end });
  }
  return first;
}

/** Docs, examples and tests: [abkuerzung-unerklaert.md](./abkuerzung-unerklaert.md). */
export const abkuerzungUnerklaert = defineRule({
  id: 'abkuerzung-unerklaert',
  severity: 'hint',
  de: {
    unerklaert: (f: { kuerzel: string; weitere: readonly string[] }) => ({
      message: `Hier steht die Abkürzung „${f.kuerzel}“, und nirgends steht, was sie heißt.${f.weitere.length > 0 ? ` Das gilt auch für: ${f.weitere.join(', ')}.` : ''}`,
      help: 'Schreiben Sie beim ersten Mal das ganze Wort und dahinter die Abkürzung in Klammern, zum Beispiel „Jugendhilfeausschuss (JHA)“.',
    }),
  },
  check({ steckbrief, leitfaden, body }, report) {
    const texte = texteOf(steckbrief, body);
    if (!capitals.test(texte.alle)) return;
    const ofCity = abkuerzungenOf(leitfaden);
    const unknown = [...firstPlaces(texte)]
      .filter(([word]) => !ofCity.has(word))
      .slice(0, mostSought)
      .filter(([word]) => !isExplained(word, texte.alle));
    for (const [index, [kuerzel, at]] of unknown.slice(0, most).entries()) {
      const weitere = index === most - 1 ? unknown.slice(most).map(([word]) => word) : [];
      report({ key: 'unerklaert', facts: { kuerzel, weitere: weitere.slice(0, 10) }, at });
    }
  },
});
