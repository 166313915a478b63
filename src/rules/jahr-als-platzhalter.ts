import { benennung } from '../model/benennung.js';
import { schritte } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

const placeholder = /(?<!\d)(?:2999|9999)(?!\d)/;

/** Docs, examples and tests: [jahr-als-platzhalter.md](./jahr-als-platzhalter.md). */
export const jahrAlsPlatzhalter = defineRule({
  id: 'jahr-als-platzhalter',
  severity: 'hint',
  de: {
    offen: (f: { angabe: string; jahr: string }) => ({
      message: `Bei ${f.angabe} steht das Jahr ${f.jahr}. So erscheint es auch auf der Seite.`,
      help: 'Steht das Ende nicht fest, dann schreiben Sie es in Worten, zum Beispiel „ab 2027“ oder „fortlaufend“.',
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    const texts = [
      ['/realisierungszeitraum', steckbrief.realisierungszeitraum] as const,
      ...schritte(steckbrief).map(
        ({ zeitraum }, index) => [`/schritte/${index}/zeitraum`, zeitraum] as const,
      ),
    ];
    for (const [pointer, text = ''] of texts) {
      const jahr = placeholder.exec(text)?.[0];
      if (jahr === undefined) continue;
      report({ key: 'offen', facts: { angabe: benennung(pointer, leitfaden), jahr }, at: { pointer } });
    }
  },
});
