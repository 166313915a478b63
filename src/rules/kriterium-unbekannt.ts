import { likely } from '../base/likely.js';
import { type Leitfaden, oncePer } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

const idsOf = oncePer((leitfaden: Leitfaden) => leitfaden.kriterien.map(({ id }) => id));

/** The criteria of a Steckbrief that the Leitfaden does not know, each with the one that was probably meant. */
export function fremdeKriterien(steckbrief: Steckbrief, leitfaden: Leitfaden) {
  const known = idsOf(leitfaden);
  const given = Object.keys(steckbrief.kriterien ?? {});
  const open = known.filter((id) => !given.includes(id));
  return given.filter((id) => !known.includes(id)).map((id) => ({ id, gemeint: likely(id, open) }));
}

/** Docs, examples and tests: [kriterium-unbekannt.md](./kriterium-unbekannt.md). */
export const kriteriumUnbekannt = defineRule({
  id: 'kriterium-unbekannt',
  severity: 'error',
  de: {
    aehnlich: (f: { id: string; gemeint: string }) => ({
      message: `Das Kriterium „${f.id}“ gibt es nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { id: string; erlaubt: readonly string[] }) => ({
      message: `Das Kriterium „${f.id}“ gibt es nicht.`,
      help: `Der Leitfaden kennt: ${f.erlaubt.join(', ')}.`,
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    const erlaubt = idsOf(leitfaden);
    for (const { id, gemeint } of fremdeKriterien(steckbrief, leitfaden)) {
      const step = id.replaceAll('~', '~0').replaceAll('/', '~1');
      const at = { pointer: `/kriterien/${step}`, part: 'key' } as const;
      if (gemeint) report({ key: 'aehnlich', facts: { id, gemeint }, at, meant: gemeint });
      else report({ key: 'fremd', facts: { id, erlaubt }, at });
    }
  },
});
