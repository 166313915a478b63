import { kriteriumsangabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kriterium-widerspruch.md](./kriterium-widerspruch.md). */
export const kriteriumWiderspruch = defineRule({
  id: 'kriterium-widerspruch',
  severity: 'warning',
  de: {
    nurGeplant: (f: { kurz: string; feld: string }) => ({
      message: `Das Kriterium „${f.kurz}“ trifft nach dieser Angabe nicht zu, bei „${f.feld}“ steht aber ja.`,
      help: 'Gleichen Sie die beiden Angaben an.',
    }),
    nurKriterium: (f: { kurz: string; feld: string }) => ({
      message: `Das Kriterium „${f.kurz}“ trifft nach dieser Angabe zu, bei „${f.feld}“ steht aber nein.`,
      help: 'Gleichen Sie die beiden Angaben an.',
    }),
  },
  *check({ steckbrief, leitfaden }) {
    for (const { id, kurz, feld } of leitfaden.kriterien) {
      if (feld === undefined) continue;
      const stated = feld
        .split('.')
        .reduce<unknown>((data, name) => (data as Record<string, unknown> | undefined)?.[name], steckbrief);
      const holds = kriteriumsangabe(steckbrief, id)?.trifft_zu;
      const at = { pointer: `/kriterien/${id}` };
      if (stated === true && holds === false) yield { key: 'nurGeplant', facts: { kurz, feld }, at };
      if (stated === false && holds === true) yield { key: 'nurKriterium', facts: { kurz, feld }, at };
    }
  },
});
