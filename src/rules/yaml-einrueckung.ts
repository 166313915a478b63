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
  },
});
