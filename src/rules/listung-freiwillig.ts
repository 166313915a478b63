import { aufnahmeOf } from '../model/aufnahme.js';
import { isOeffentlich } from '../model/vorhabenliste.js';
import { wirksamesVotum } from '../model/votum.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [listung-freiwillig.md](./listung-freiwillig.md). */
export const listungFreiwillig = defineRule({
  id: 'listung-freiwillig',
  severity: 'hint',
  de: {
    freiwillig: (f: { erfuellt: number; gesamt: number; schwelle: string }) => ({
      message: `${f.erfuellt} von ${f.gesamt} Kriterien ${f.erfuellt === 1 ? 'trifft' : 'treffen'} zu (Regel: ${f.schwelle}). Das Vorhaben muss nicht auf die Vorhabenliste, es kann.`,
      help: 'Soll es nicht auf die Liste, dann schreiben Sie „vorhabenliste: nein“. Sonst ist nichts zu tun.',
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    // A body that has put it on the list had its reasons.
    if (!isOeffentlich(steckbrief, leitfaden) || wirksamesVotum(steckbrief, leitfaden)) return;
    const { aufnahme, erfuellt, schwelle } = aufnahmeOf(steckbrief, leitfaden);
    if (aufnahme !== 'kann') return;
    const facts = { erfuellt: erfuellt.length, gesamt: leitfaden.kriterien.length, schwelle };
    report({ key: 'freiwillig', facts, at: { pointer: '/kriterien', part: 'key' } });
  },
});
