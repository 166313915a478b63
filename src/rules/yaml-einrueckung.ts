import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-einrueckung.md](./yaml-einrueckung.md). */
export const yamlEinrueckung = defineRule({
  id: 'yaml-einrueckung',
  severity: 'error',
  de: {
    passtNicht: (f: { zeile: string }) => ({
      message: `Die Zeile ${quote(f.zeile)} ist anders eingerückt als die Zeilen darüber.`,
      help: 'Angaben, die zusammengehören, beginnen in derselben Spalte. Prüfen Sie die Leerzeichen am Anfang der Zeile.',
    }),
    block: (f: { angabe: string; zeichen: string; leerzeichen: number }) => ({
      message: `Hinter „${f.angabe}:“ steht ${f.zeichen}. Dann muss jede Zeile des Textes darunter eingerückt sein.`,
      help: `Setzen Sie vor jede Zeile des Textes ${f.leerzeichen} Leerzeichen, auch vor diese.`,
    }),
    liste: (f: { zeile: string; erste: string }) => ({
      message: `Die Zeile ${quote(f.zeile)} wird nicht als Eintrag einer Liste gelesen: Darüber steht schon ein Text, und sie wird an ihn angehängt.`,
      help: `Machen Sie auch aus dem Text darüber einen Eintrag. Er bekommt eine eigene Zeile, und alle Striche stehen untereinander: ${quote(`- ${f.erste.replace(/^•/, '')}`)}.`,
    }),
  },
});
