import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-doppelt.md](./angabe-doppelt.md). */
export const angabeDoppelt = defineRule({
  id: 'angabe-doppelt',
  severity: 'error',
  de: {
    zweimal: (f: { angabe: string; zeile: number; erste: string }) => ({
      message: `Die Angabe „${f.angabe}“ steht zweimal da, zuerst in Zeile ${f.zeile}${f.erste ? ` mit ${quote(f.erste)}` : ''}.`,
      help: 'Lassen Sie nur die stehen, die gilt, und löschen Sie die andere.',
    }),
    strich: (f: { angabe: string; zweite: string }) => {
      const zeile = `${f.angabe}: ${f.zweite}`.trim();
      return {
        message: `„${f.angabe}“ steht in einem Eintrag der Liste zweimal. Beginnt mit ${quote(zeile)} ein neuer Eintrag, dann fehlt der Strich davor.`,
        help: `Schreiben Sie den Strich genau unter die anderen Striche: ${quote(`- ${zeile}`)}. Ist es kein neuer Eintrag, dann lassen Sie nur die Zeile stehen, die gilt.`,
      };
    },
  },
});
