import { quote } from '../base/words.js';
import { texteOf } from '../model/texte.js';
import { defineRule } from './rule.js';

/** So many are named one by one; the last one counts the others. */
const most = 3;

/**
 * A colon, a semicolon or a comma that touches a link, or a dash that begins with it. A dash within a word is right:
 * `PDF-[Datei](…)`.
 */
const stray = /(?:[:;,]|(?<![^\s:])[-–—])(?:\[[^[\]\n]{1,300}\]\((?=https?:)|https?:\/\/)[^\s)]{0,500}\)?/g;

/** A quick look, for most texts have none: whether such a sign stands before the beginning of a link. */
function mayTouch(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1))
    if (at > 0 && ':;,-–—'.includes(text.charAt(at - 1))) return true;
  return false;
}

/** Docs, examples and tests: [zeichen-vor-verweis.md](./zeichen-vor-verweis.md). */
export const zeichenVorVerweis = defineRule({
  id: 'zeichen-vor-verweis',
  severity: 'hint',
  de: {
    klebt: (f: { zeichen: string; text: string; weitere: number }) => ({
      message: `Vor dem Verweis ${quote(f.text)} steht „${f.zeichen}“ ohne Leerzeichen.${f.weitere > 0 ? ` Das kommt danach noch ${f.weitere}-mal vor.` : ''}`,
      help: `Setzen Sie ein Leerzeichen hinter „${f.zeichen}“. Ist das Zeichen beim Kopieren mitgekommen, dann löschen Sie es.`,
    }),
  },
  check({ steckbrief, body }, report) {
    const { kopf, alle } = texteOf(steckbrief, body);
    if (!mayTouch(alle, '[') && !mayTouch(alle, 'http')) return;
    const found = [
      ...kopf.flatMap(({ pointer, text }) =>
        (text.match(stray) ?? []).map((written) => ({ written, at: { pointer } })),
      ),
      ...[...body.matchAll(stray)].map(({ 0: written, index: start }) => ({
        written,
        at: { start, end: start + written.length },
      })),
    ];
    for (const [index, { written, at }] of found.slice(0, most).entries()) {
      const weitere = index === most - 1 ? found.length - most : 0;
      report({ key: 'klebt', facts: { zeichen: written.charAt(0), text: written.slice(1), weitere }, at });
    }
  },
});
