import { likely } from '../base/likely.js';
import { defineRule } from './rule.js';

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
  *check({ steckbrief, leitfaden }) {
    const known = leitfaden.kriterien.map(({ id }) => id);
    const given = Object.keys(steckbrief.kriterien ?? {});
    for (const id of given) {
      if (known.includes(id)) continue;
      const near = likely(
        id,
        known.filter((other) => !given.includes(other)),
      );
      const at = { pointer: `/kriterien/${id}`, part: 'key' } as const;
      if (near) yield { key: 'aehnlich', facts: { id, gemeint: near }, at };
      else yield { key: 'fremd', facts: { id, erlaubt: known }, at };
    }
  },
});
