import { quote } from '../base/words.js';
import { isNochNichtBekannt } from '../model/steckbrief.js';
import { texteOf } from '../model/texte.js';
import { defineRule, type SectionSeen } from './rule.js';

/** So many are named one by one; the last one counts the others. */
const most = 3;

/**
 * What is written to be replaced. A pair of brackets before `(` is a link. In pointed brackets stand words that cannot be
 * HTML, so that they and the brackets would be seen.
 */
const placeholder =
  /[Ll]orem ipsum[^.\n]{0,60}|(?<![\p{L}\d/._=-])(?:x{3,}(?![\p{L}\d])|X{3,}(?![\p{L}\d])|(?:TODO|TBD)(?![\p{L}\d]|-\p{L})|(?:xx|XX)\.(?:xx|XX|\d\d)\.(?:\d{4}|x{2,4}|X{2,4}))|\p{L}{0,40}\?{3,}|\[[^[\]\n]{0,80}(?:ausfüllen|ergänzen|einfügen|eintragen|einsetzen)\](?![ \t]?\()|<\p{L}[^<>\n@:/="']{0,80}[äöüßÄÖÜ,][^<>\n@:/="']{0,80}>|^[ \t>*+-]*(?:…|\.{3,})[ \t]*$/gmu;

/**
 * One of these stands in every placeholder: a quick look, for most texts have none. They begin with rare letters, which
 * are found several times faster.
 */
const pieces = ['psum', 'xxx', 'XXX', 'xx.', 'XX.', 'TODO', 'TBD', '???', '…', '...', '<'];

/** What stands on a form for a whole answer, with the signs around it. */
const wholeAnswer =
  /^[\s*_„"“([<-]*(?:(?:bitte|hier|text|beschreibung|angaben?)(?: [^\s.,]+){0,5}? (?:(?:aus|ein)?(?:füllen|fügen|tragen|geben|setzen)|schreiben|ergänzen|erläutern)|(?:text|beschreibung) folgt(?: noch)?|platzhalter|(?:beispiel|blind|muster)text|todo|fixme|x{2,}|_{3,}|\?+)[\s*_„“")\]>.:!…]*$/i;

/** No longer text is one of these, and each begins with one of these letters. */
const longest = 60;
const beginnings = 'hbtapmfxHBTAPMFX_?*„"“([<-';

const withoutEnd = (text: string): string => text.trim().replace(/[.:!]+$/, '');

const isOrder = (text: string): boolean =>
  text.length <= longest &&
  beginnings.includes(text.charAt(0)) &&
  wholeAnswer.test(text) &&
  // One that is a placeholder by its signs is found by them.
  text.search(placeholder) === -1;

/** Whether `…en]` stands there: sought from the bracket on, for it is the rarest of the three. */
function hasOrder(text: string): boolean {
  for (let at = text.indexOf(']'); at !== -1; at = text.indexOf(']', at + 1))
    if (text.startsWith('en', at - 2)) return true;
  return false;
}

const more = (weitere: number): string =>
  weitere > 0 ? ` Danach ${weitere === 1 ? 'kommt noch einer' : `kommen noch ${weitere}`}.` : '';

/** Docs, examples and tests: [platzhalter-im-text.md](./platzhalter-im-text.md). */
export const platzhalterImText = defineRule({
  id: 'platzhalter-im-text',
  severity: 'hint',
  de: {
    steht: (f: { text: string; weitere: number }) => ({
      message: `Hier steht noch ein Platzhalter: ${quote(f.text)}.${more(f.weitere)}`,
      help: 'Ersetzen Sie ihn durch die Angabe. Steht sie noch nicht fest, dann schreiben Sie „noch nicht bekannt“.',
    }),
    fragezeichen: (f: { text: string; weitere: number }) => ({
      message: `Hinter ${quote(f.text.replace(/\?+$/, ''))} stehen mehrere Fragezeichen. So sieht es aus, als wäre hier noch etwas zu klären.${f.weitere > 0 ? ` Danach ${f.weitere === 1 ? 'kommt noch ein Platzhalter' : `kommen noch ${f.weitere} Platzhalter`}.` : ''}`,
      help: 'Steht etwas noch nicht fest, dann schreiben Sie, was noch offen ist. Ist es eine Frage, dann genügt ein Fragezeichen.',
    }),
  },
  check({ steckbrief, sections, body }, report) {
    const { kopf, alle } = texteOf(steckbrief, body);
    const isEmpty = ({ id, content }: SectionSeen) => id !== undefined && isOrder(content);
    if (
      !pieces.some((piece) => alle.includes(piece)) &&
      !hasOrder(alle) &&
      !kopf.some(({ text }) => isOrder(text)) &&
      !sections.some(isEmpty)
    )
      return;
    const found = [
      ...kopf
        .filter(({ text }) => !isNochNichtBekannt(text))
        .flatMap(({ pointer, text }) =>
          (text.match(placeholder) ?? []).map((written) => ({ written, at: { pointer } })),
        ),
      ...kopf
        .filter(({ text }) => isOrder(text))
        .map(({ pointer, text }) => ({ written: withoutEnd(text), at: { pointer } })),
      ...[...body.matchAll(placeholder)].map(({ 0: written, index }) => {
        const start = index + written.search(/\S/);
        return { written, at: { start, end: index + written.trimEnd().length } };
      }),
      ...sections.filter(isEmpty).map(({ content, titleEnd }) => {
        const written = withoutEnd(content);
        const start = body.indexOf(written, titleEnd);
        return { written, at: { start, end: start + written.length } };
      }),
    ];
    for (const [index, { written, at }] of found.slice(0, most).entries()) {
      const weitere = index === most - 1 ? found.length - most : 0;
      const key = /^\p{L}+\?/u.test(written) ? 'fragezeichen' : 'steht';
      report({ key, facts: { text: written, weitere }, at });
    }
  },
});
