import { quote } from '../base/words.js';
import { texteOf } from '../model/texte.js';
import { defineRule } from './rule.js';

/** So many are named one by one in the text below the header; the last one counts the others. */
const most = 10;

/** What follows on the dash in a parted word: the rest in the next line, or behind a blank where the lines were joined. */
const rest = /(?:[ \t]*\n[ \t>]*(\p{L}{2,}[\p{L}-]*)|[ \t](\p{Ll}{2,}))/uy;

/** The beginning of the word before the dash. */
const beginning = /\p{L}{1,40}$/u;

/** Words that follow on a dash which stands for the rest of a word: "Fuß- und Radweg" (Duden, Ergänzungsstrich). */
const joining =
  /^(?:und|oder|bis|sowie|bzw|beziehungsweise|respektive|als|wie|statt|anstatt|noch|aber|nicht|kein|mit|ohne|gegen|auch|plus|über|um|von|vom|zu|zum|zur|in|im|ins|auf|an|am|aus|für|per|bei|beim|nach|vor|durch|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|soll|sollen|muss|müssen)$/i;

/** A word that is parted: how it is written, how it is right, and where it begins. */
interface Parted {
  readonly written: string;
  readonly besser: string;
  readonly start: number;
}

/** The parted word with a dash at an offset; undefined if the dash stands for the rest of a word, or is none of a word. */
function partedAt(text: string, at: number): Parted | undefined {
  rest.lastIndex = at + 1;
  const [behind = '', below, beside] = rest.exec(text) ?? [];
  const second = below ?? beside ?? '';
  if (second === '' || joining.test(second.replace(/-$/, ''))) return undefined;
  const [first = ''] = beginning.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  if (!/\p{Ll}$/u.test(first)) return undefined;
  // Behind a small letter a capital begins the next part of a name: "Karl-\nMarx-Straße".
  const isName = /^\p{Lu}/u.test(second);
  return {
    written: `${first}-${behind}`,
    besser: `${first}${isName ? '-' : ''}${second}`,
    start: at - first.length,
  };
}

/** The parted words of a text: at a dash behind a small letter, and before a blank or the end of a line. */
function partedIn(text: string): readonly Parted[] {
  const found: Parted[] = [];
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const after = text.charCodeAt(at + 1);
    if ((after !== 32 && after !== 10 && after !== 9) || !(text.charCodeAt(at - 1) > 96)) continue;
    const one = partedAt(text, at);
    if (one) found.push(one);
  }
  return found;
}

/** Docs, examples and tests: [trennung-im-wort.md](./trennung-im-wort.md). */
export const trennungImWort = defineRule({
  id: 'trennung-im-wort',
  severity: 'hint',
  de: {
    getrennt: (f: { text: string; besser: string; weitere: number }) => ({
      message: `Ein Wort ist mit einem Strich getrennt: ${quote(f.text)}. Auf der Seite bleiben der Strich und ein Leerzeichen stehen.${f.weitere > 0 ? ` Danach ${f.weitere === 1 ? 'kommt noch ein solches Wort' : `kommen noch ${f.weitere} solche Wörter`}.` : ''}`,
      help: `Schreiben Sie das Wort in einer Zeile: „${f.besser}“.`,
    }),
  },
  check({ steckbrief, body }, report) {
    const { kopf, alle } = texteOf(steckbrief, body);
    if (partedIn(alle).length === 0) return;
    for (const { pointer, text } of kopf) {
      const [first, ...others] = partedIn(text);
      if (!first) continue;
      const facts = { text: first.written, besser: first.besser, weitere: others.length };
      report({ key: 'getrennt', facts, at: { pointer } });
    }
    const found = partedIn(body);
    for (const [index, { written, besser, start }] of found.slice(0, most).entries()) {
      const at = { start, end: start + written.length };
      const weitere = index === most - 1 ? found.length - most : 0;
      report({ key: 'getrennt', facts: { text: written, besser, weitere }, at, meant: besser });
    }
  },
});
