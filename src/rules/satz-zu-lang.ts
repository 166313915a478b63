import { quote } from '../base/words.js';
import { langeSaetze } from '../model/lesbarkeit.js';
import { texteOf } from '../model/texte.js';
import { defineRule } from './rule.js';

/** So many are named one by one; the last one counts the others. */
const most = 3;

/** Docs, examples and tests: [satz-zu-lang.md](./satz-zu-lang.md). */
export const satzZuLang = defineRule({
  id: 'satz-zu-lang',
  severity: 'hint',
  de: {
    woerter: (f: { text: string; woerter: number; weitere: number }) => ({
      message: `Der Satz ${quote(f.text)} hat ${f.woerter} Wörter.${f.weitere > 0 ? ` Danach ${f.weitere === 1 ? 'kommt noch 1 langer Satz' : `kommen noch ${f.weitere} lange Sätze`}.` : ''}`,
      help: 'Teilen Sie ihn. Gut vorlesen lassen sich Sätze bis 20 Wörter; ab 31 Wörtern steht hier ein Hinweis.',
    }),
  },
  check({ steckbrief, body }, report) {
    const lange = langeSaetze(texteOf(steckbrief, body));
    for (const [index, { text, woerter, at }] of lange.slice(0, most).entries()) {
      const weitere = index === most - 1 ? lange.length - most : 0;
      report({ key: 'woerter', facts: { text, woerter, weitere }, at });
    }
  },
});
