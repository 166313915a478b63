import { quote } from '../base/words.js';
import { gebietsnamen, mehrdeutigeNamen } from '../model/gebiete.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** The name of the area that is meant; one that several have stands for itself. */
function gebietFor({ stadtteile }: Leitfaden, name: string): string {
  return mehrdeutigeNamen(stadtteile).has(name) ? name : (gebietsnamen(stadtteile).get(name) ?? name);
}

/** Docs, examples and tests: [eintrag-doppelt.md](./eintrag-doppelt.md). */
export const eintragDoppelt = defineRule({
  id: 'eintrag-doppelt',
  severity: 'hint',
  de: {
    zweimal: (f: { eintrag: string }) => ({
      message: `${quote(f.eintrag)} steht in dieser Liste zweimal.`,
      help: 'Löschen Sie einen der beiden Einträge. Sollte dort ein anderer stehen, dann schreiben Sie ihn hin.',
    }),
    gleich: (f: { eintrag: string; zuvor: string }) => ({
      message: `${quote(f.eintrag)} und ${quote(f.zuvor)} sind zwei Namen für denselben Stadtteil.`,
      help: 'Löschen Sie einen der beiden Einträge.',
    }),
  },
  check({ steckbrief: { rubrik, stichwoerter }, leitfaden }, report) {
    const check = (liste: readonly string[] | undefined, pointer: string, meant = (name: string) => name) => {
      if (liste === undefined || liste.length < 2) return;
      const seen = new Map<string, string>();
      for (const [index, eintrag] of liste.entries()) {
        const name = meant(eintrag);
        const zuvor = seen.get(name);
        const at = { pointer: `${pointer}/${index}` };
        if (zuvor === undefined) seen.set(name, eintrag);
        else if (zuvor === eintrag) report({ key: 'zweimal', facts: { eintrag }, at });
        else report({ key: 'gleich', facts: { eintrag, zuvor }, at });
      }
    };
    check(rubrik?.stadtteile, '/rubrik/stadtteile', (name) => gebietFor(leitfaden, name));
    check(rubrik?.themen, '/rubrik/themen');
    check(rubrik?.quartiere, '/rubrik/quartiere');
    check(stichwoerter, '/stichwoerter');
  },
});
