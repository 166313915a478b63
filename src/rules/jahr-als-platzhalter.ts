import { benennung } from '../model/benennung.js';
import { defineRule } from './rule.js';

const placeholder = /(?<!\d)(?:2999|9999)(?!\d)/;

const isHeld = (text: string | undefined): text is string => text !== undefined && placeholder.test(text);

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
  check({ steckbrief: { realisierungszeitraum, schritte = [] }, leitfaden }, report) {
    const texts: [pointer: string, text: string][] = [];
    if (isHeld(realisierungszeitraum)) texts.push(['/realisierungszeitraum', realisierungszeitraum]);
    schritte.forEach((schritt, index) => {
      if (typeof schritt !== 'string' && isHeld(schritt.zeitraum))
        texts.push([`/schritte/${index}/zeitraum`, schritt.zeitraum]);
    });
    for (const [pointer, text] of texts) {
      const [jahr = ''] = placeholder.exec(text) ?? [];
      report({ key: 'offen', facts: { angabe: benennung(pointer, leitfaden), jahr }, at: { pointer } });
    }
  },
});
