import { benennung } from '../model/benennung.js';
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
  *check({ steckbrief: { realisierungszeitraum, schritte = [] }, leitfaden }) {
    const texts = new Map([['/realisierungszeitraum', realisierungszeitraum]]);
    for (const [index, schritt] of schritte.entries()) {
      if (typeof schritt !== 'string') texts.set(`/schritte/${index}/zeitraum`, schritt.zeitraum);
    }
    for (const [pointer, text] of texts) {
      const [jahr] = (text && placeholder.exec(text)) || [];
      if (jahr === undefined) continue;
      yield { key: 'offen', facts: { angabe: benennung(pointer, leitfaden), jahr }, at: { pointer } };
    }
  },
});
