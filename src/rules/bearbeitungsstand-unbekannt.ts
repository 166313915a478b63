import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [bearbeitungsstand-unbekannt.md](./bearbeitungsstand-unbekannt.md). */
export const bearbeitungsstandUnbekannt = defineRule({
  id: 'bearbeitungsstand-unbekannt',
  severity: 'error',
  de: {
    aehnlich: (f: { wert: string; gemeint: string; erlaubt: readonly string[] }) => ({
      message: `Den Bearbeitungsstand ${quote(f.wert)} gibt es nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Möglich sind: ${f.erlaubt.join(', ')}.`,
    }),
    fremd: (f: { wert: string; erlaubt: readonly string[] }) => ({
      message: `Den Bearbeitungsstand ${quote(f.wert)} gibt es nicht.`,
      help: `Möglich sind: ${f.erlaubt.join(', ')}. Mehr Worte dazu passen in den Abschnitt „Bearbeitungsstand“ unter dem Kopf.`,
    }),
  },
  *check({ steckbrief, leitfaden }) {
    const { bearbeitungsstaende } = leitfaden;
    const wert = steckbrief.bearbeitungsstand;
    if (bearbeitungsstaende.length === 0 || wert === undefined) return;
    if (bearbeitungsstaende.some(({ name }) => name === wert)) return;
    const erlaubt = bearbeitungsstaende.map(({ name }) => name);
    const at = { pointer: '/bearbeitungsstand' };
    const gemeint = likely(wert, erlaubt);
    if (gemeint) yield { key: 'aehnlich', facts: { wert, gemeint, erlaubt }, at, meant: gemeint };
    else yield { key: 'fremd', facts: { wert, erlaubt }, at };
  },
});
