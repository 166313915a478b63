import { quote } from '../base/words.js';
import { gebietsnamen, mehrdeutigeNamen } from '../model/gebiete.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** Whether two names mean one area; a name that several have is one of its own. */
function isSameArea({ stadtteile }: Leitfaden, a: string, b: string): boolean {
  const names = gebietsnamen(stadtteile);
  const area = names.get(a);
  if (area === undefined || area !== names.get(b)) return false;
  const several = mehrdeutigeNamen(stadtteile);
  return !several.has(a) && !several.has(b);
}

/** Entries with the one before them that is the same; lists are short. */
function twinsIn(liste: readonly string[], leitfaden?: Leitfaden): readonly (readonly [number, string])[] {
  let found: readonly (readonly [number, string])[] = none;
  for (let index = 1; index < liste.length; index += 1) {
    const eintrag = liste[index] ?? '';
    for (let at = 0; at < index; at += 1) {
      const zuvor = liste[at] ?? '';
      if (zuvor !== eintrag && !(leitfaden && isSameArea(leitfaden, zuvor, eintrag))) continue;
      found = [...found, [index, zuvor]];
      break;
    }
  }
  return found;
}

const none: readonly (readonly [number, string])[] = [];

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
    const tell = (liste: readonly string[] | undefined, pointer: string, areas?: Leitfaden): void => {
      if (liste === undefined) return;
      for (const [index, zuvor] of twinsIn(liste, areas)) {
        const eintrag = liste[index] ?? '';
        const at = { pointer: `${pointer}/${index}` };
        if (zuvor === eintrag) report({ key: 'zweimal', facts: { eintrag }, at });
        else report({ key: 'gleich', facts: { eintrag, zuvor }, at });
      }
    };
    tell(rubrik?.stadtteile, '/rubrik/stadtteile', leitfaden);
    tell(rubrik?.themen, '/rubrik/themen');
    tell(rubrik?.quartiere, '/rubrik/quartiere');
    tell(stichwoerter, '/stichwoerter');
  },
});
