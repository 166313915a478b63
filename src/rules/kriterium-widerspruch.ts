import { benennung } from '../model/benennung.js';
import { berechnet } from '../model/kriterium.js';
import { kriteriumsangabe } from '../model/steckbrief.js';
import { wertVon } from '../model/wenn.js';
import { defineRule } from './rule.js';

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
    berechnet: (f: { kurz: string; steht: string; gilt: string }) => ({
      message: `Bei dem Kriterium „${f.kurz}“ steht ${f.steht}. Aus den anderen Angaben folgt: ${f.gilt}. Das zählt.`,
      help: 'Prüfen Sie die Angaben. Stimmen sie, dann löschen Sie diese Zeile: Das Kriterium wird berechnet.',
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    for (const kriterium of leitfaden.kriterien) {
      const { id, kurz } = kriterium;
      const holds = kriteriumsangabe(steckbrief, id)?.trifft_zu;
      if (typeof holds !== 'boolean') continue;
      const at = { pointer: `/kriterien/${id}` };
      if (kriterium.art !== 'angabe') {
        const ergebnis = berechnet(kriterium, steckbrief);
        if (ergebnis === !holds)
          report({
            key: 'berechnet',
            facts: { kurz, steht: holds ? 'ja' : 'nein', gilt: holds ? 'nein' : 'ja' },
            at,
          });
        continue;
      }
      const { feld } = kriterium;
      const stated = feld === undefined ? undefined : wertVon(steckbrief, feld);
      if (feld === undefined || typeof stated !== 'boolean' || stated === holds) continue;
      const facts = { kurz, angabe: benennung(`/${feld.replaceAll('.', '/')}`, leitfaden) };
      report(stated ? { key: 'nurGeplant', facts, at } : { key: 'nurKriterium', facts, at });
    }
  },
});
