import { defineRule } from './rule.js';

/** Docs, examples and tests: [leitfaden-muster.md](./leitfaden-muster.md). */
export const leitfadenMuster = defineRule({
  id: 'leitfaden-muster',
  severity: 'warning',
  de: {
    ziffern: (f: { muster: string; gemeint: string }) => ({
      message: `Das Muster „${f.muster}“ sieht aus wie die Nummer einer einzelnen Vorlage. Im Muster steht 9 für eine Ziffer und A für einen Großbuchstaben.`,
      help: `Schreiben Sie zum Beispiel „${f.gemeint}“.`,
    }),
    ohneZiffer: (f: { muster: string }) => ({
      message: `Das Muster „${f.muster}“ hat keine Ziffer. So hieße jede Vorlage gleich.`,
      help: 'Schreiben Sie für jede Ziffer eine 9, zum Beispiel „9999/AA/9999“.',
    }),
    klammer: (f: { muster: string }) => ({
      message: `Im Muster „${f.muster}“ gehören die eckigen Klammern nicht zueinander. Zu diesem Muster passt keine Nummer.`,
      help: 'Setzen Sie um jeden Teil, der fehlen darf, eine öffnende und eine schließende Klammer, nie ineinander: „9999/AA/9999[-99]“.',
    }),
  },
  look({ leitfaden }, report) {
    for (const [index, { muster }] of leitfaden.vorlagen.entries()) {
      const at = { pointer: `/vorlagen/${index}/muster` };
      const signs = muster.replace(/\[[^[\]]*\]/g, '');
      if (/[[\]]/.test(signs)) report({ key: 'klammer', facts: { muster }, at });
      else if (/[0-8]{2}/.test(muster)) {
        const gemeint = muster.replace(/\d/g, '9').replace(/[A-ZÄÖÜ]/g, 'A');
        report({ key: 'ziffern', facts: { muster, gemeint }, at });
      } else if (!signs.includes('9')) report({ key: 'ohneZiffer', facts: { muster }, at });
    }
  },
});
