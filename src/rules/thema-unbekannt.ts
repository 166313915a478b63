import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import { isKeineAngabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [thema-unbekannt.md](./thema-unbekannt.md). */
export const themaUnbekannt = defineRule({
  id: 'thema-unbekannt',
  severity: 'warning',
  de: {
    aehnlich: (f: { wert: string; gemeint: string }) => ({
      message: `Das Thema ${quote(f.wert)} kennt der Leitfaden nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { wert: string; erlaubt: readonly string[] }) => ({
      message: `Das Thema ${quote(f.wert)} kennt der Leitfaden nicht.`,
      help: `Möglich sind: ${f.erlaubt.join(', ')}.`,
    }),
  },
  *check({ steckbrief, leitfaden }) {
    const { themen } = leitfaden;
    if (themen.length === 0) return;
    for (const [index, wert] of (steckbrief.rubrik?.themen ?? []).entries()) {
      if (themen.includes(wert) || wert === '' || isKeineAngabe(wert)) continue;
      const at = { pointer: `/rubrik/themen/${index}` };
      const gemeint = likely(wert, themen);
      if (gemeint) yield { key: 'aehnlich', facts: { wert, gemeint }, at, meant: gemeint };
      else yield { key: 'fremd', facts: { wert, erlaubt: themen }, at };
    }
  },
});
