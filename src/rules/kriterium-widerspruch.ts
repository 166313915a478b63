import { benennung } from '../model/benennung.js';
import { type Leitfaden, oncePer } from '../model/leitfaden.js';
import { kriteriumsangabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** The criteria that a field answers as well, with the steps that lead to it. */
const doppelte = oncePer(({ kriterien }: Leitfaden) =>
  kriterien.flatMap(({ id, kurz, feld }) =>
    feld === undefined ? [] : [{ id, kurz, feld, path: feld.split('.') }],
  ),
);

/** Docs, examples and tests: [kriterium-widerspruch.md](./kriterium-widerspruch.md). */
export const kriteriumWiderspruch = defineRule({
  id: 'kriterium-widerspruch',
  severity: 'warning',
  de: {
    nurGeplant: (f: { kurz: string; angabe: string }) => ({
      message: `Das Kriterium „${f.kurz}“ trifft nach dieser Angabe nicht zu, bei ${f.angabe} steht aber ja.`,
      help: 'Prüfen Sie, welche Angabe stimmt, und schreiben Sie an beiden Stellen dasselbe.',
    }),
    nurKriterium: (f: { kurz: string; angabe: string }) => ({
      message: `Das Kriterium „${f.kurz}“ trifft nach dieser Angabe zu, bei ${f.angabe} steht aber nein.`,
      help: 'Prüfen Sie, welche Angabe stimmt, und schreiben Sie an beiden Stellen dasselbe.',
    }),
  },
  *check({ steckbrief, leitfaden }) {
    for (const { id, kurz, feld, path } of doppelte(leitfaden)) {
      const holds = kriteriumsangabe(steckbrief, id)?.trifft_zu;
      if (typeof holds !== 'boolean') continue;
      let stated: unknown = steckbrief;
      for (const name of path) stated = (stated as Record<string, unknown> | undefined)?.[name];
      if (typeof stated !== 'boolean' || stated === holds) continue;
      const facts = { kurz, angabe: benennung(`/${feld.replaceAll('.', '/')}`, leitfaden) };
      const at = { pointer: `/kriterien/${id}` };
      yield stated ? { key: 'nurGeplant', facts, at } : { key: 'nurKriterium', facts, at };
    }
  },
});
