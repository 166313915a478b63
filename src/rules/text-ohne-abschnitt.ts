import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [text-ohne-abschnitt.md](./text-ohne-abschnitt.md). */
export const textOhneAbschnitt = defineRule({
  id: 'text-ohne-abschnitt',
  severity: 'warning',
  de: {
    davor: (f: { text: string }) => ({
      message: `Der Text ${quote(f.text)} steht über der ersten Überschrift und gehört zu keinem Abschnitt.`,
      help: 'Schreiben Sie eine Überschrift darüber, zum Beispiel „## Beschreibung“.',
    }),
  },
  check({ lead, almost = [] }, report) {
    const start = lead.search(/\S/);
    // A heading that is none above the text was told already.
    if (start === -1 || almost.some(({ start: at }) => at < lead.length)) return;
    const end = start + (lead.slice(start).split('\n', 1)[0]?.trimEnd().length ?? 0);
    report({ key: 'davor', facts: { text: lead }, at: { start, end } });
  },
});
