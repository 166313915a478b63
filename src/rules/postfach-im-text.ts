import { personalMailbox } from '../base/mailbox.js';
import { texteOf } from '../model/texte.js';
import { type At, defineRule } from './rule.js';

/** So many are named one by one; the last one counts the others. */
const most = 3;

const address = /(?<![\p{L}\d._%+@-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;

/** Docs, examples and tests: [postfach-im-text.md](./postfach-im-text.md). */
export const postfachImText = defineRule({
  id: 'postfach-im-text',
  severity: 'hint',
  de: {
    person: (f: { wert: string; weitere: number }) => ({
      message: `Die Adresse „${f.wert}“ im Text gehört wohl einer einzelnen Person.${f.weitere > 0 ? ` Danach ${f.weitere === 1 ? 'kommt noch eine' : `kommen noch ${f.weitere}`}.` : ''}`,
      help: 'Löschen Sie die Adresse, oder nehmen Sie das gemeinsame Postfach der Stelle. Es gilt auch, wenn jemand anderes zuständig wird.',
    }),
  },
  check({ steckbrief, body }, report) {
    const { kopf, alle } = texteOf(steckbrief, body);
    if (!alle.includes('@')) return;
    const first = new Map<string, At>();
    const add = (wert: string, at: At): void => {
      if (!first.has(wert) && personalMailbox(wert)) first.set(wert, at);
    };
    for (const { pointer, text } of kopf)
      for (const wert of text.match(address) ?? []) add(wert, { pointer });
    for (const { 0: wert, index: start } of body.matchAll(address))
      add(wert, { start, end: start + wert.length });
    // The contact of the Steckbrief has a rule of its own.
    first.delete(steckbrief.ansprechperson?.email ?? '');
    for (const [index, [wert, at]] of [...first].slice(0, most).entries()) {
      report({ key: 'person', facts: { wert, weitere: index === most - 1 ? first.size - most : 0 }, at });
    }
  },
});
