import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import { isKeineAngabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [stufe-unbekannt.md](./stufe-unbekannt.md). */
export const stufeUnbekannt = defineRule({
  id: 'stufe-unbekannt',
  severity: 'warning',
  de: {
    aehnlich: (f: { wert: string; gemeint: string }) => ({
      message: `Die Stufe ${quote(f.wert)} kennt der Leitfaden nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { wert: string; erlaubt: readonly string[] }) => ({
      message: `Die Stufe ${quote(f.wert)} kennt der Leitfaden nicht.`,
      help: `Möglich sind: ${f.erlaubt.join(', ')}.`,
    }),
  },
  *check({ steckbrief, leitfaden }) {
    const erlaubt = leitfaden.stufen.map(({ name }) => name);
    const wert = steckbrief.beteiligung?.stufe;
    if (erlaubt.length === 0 || wert === undefined || isKeineAngabe(wert) || erlaubt.includes(wert)) return;
    const at = { pointer: '/beteiligung/stufe' };
    const gemeint = likely(wert, erlaubt);
    if (gemeint) yield { key: 'aehnlich', facts: { wert, gemeint }, at, meant: gemeint };
    else yield { key: 'fremd', facts: { wert, erlaubt }, at };
  },
});
