import { quote } from '../base/words.js';
import { texteOf } from '../model/texte.js';
import { defineRule } from './rule.js';

/** So many are named one by one in the text below the header; the last one counts the others. */
const most = 10;

/** A word that is parted at the end of a line, or was before the lines were joined. */
const parted = /(\p{L}*\p{Ll})-(?:[ \t]*\n[ \t>]*(\p{L}{2,}[\p{L}-]*)|[ \t](\p{Ll}{2,}))/gu;

/** Words that follow on a dash which stands for the rest of a word: "Fuß- und Radweg" (Duden, Ergänzungsstrich). */
const joining =
  /^(?:und|oder|bis|sowie|bzw|beziehungsweise|respektive|als|wie|statt|anstatt|noch|aber|nicht|kein|mit|ohne|gegen|auch|plus|über|um|von|vom|zu|zum|zur|in|im|ins|auf|an|am|aus|für|per|bei|beim|nach|vor|durch|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|soll|sollen|muss|müssen)$/i;

/** Whether a dash stands between a small letter and a blank or the end of a line: nearly no text has one. */
function mayBeParted(text: string): boolean {
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const after = text.charCodeAt(at + 1);
    if ((after === 32 || after === 10 || after === 9) && text.charCodeAt(at - 1) > 96) return true;
  }
  return false;
}

/** The parted words of a text: how each is written, and where. */
const partedIn = (text: string) =>
  [...text.matchAll(parted)].flatMap(({ 0: written, 1: first = '', 2: below, 3: beside, index }) => {
    const second = below ?? beside ?? '';
    // Behind a small letter a capital begins the next part of a name: "Karl-\nMarx-Straße".
    const isName = /^\p{Lu}/u.test(second);
    return joining.test(second.replace(/-$/, ''))
      ? []
      : [{ written, besser: `${first}${isName ? '-' : ''}${second}`, start: index }];
  });

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
    if (!mayBeParted(alle)) return;
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
