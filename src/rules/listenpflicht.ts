import { aufnahmeOf } from '../model/aufnahme.js';
import { wirksamesVotum } from '../model/votum.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [listenpflicht.md](./listenpflicht.md). */
export const listenpflicht = defineRule({
  id: 'listenpflicht',
  severity: 'error',
  ausLeitfaden: true,
  de: {
    zurueckgehalten: (f: { erfuellt: number; gesamt: number; schwelle: string }) => ({
      message: `${f.erfuellt} von ${f.gesamt} Kriterien ${f.erfuellt === 1 ? 'trifft' : 'treffen'} zu. Damit muss das Vorhaben auf die Vorhabenliste (Regel: ${f.schwelle}), hier steht aber „nein“.`,
      help: 'Schreiben Sie „vorhabenliste: ja“. Gibt es einen rechtlichen Grund dagegen, dann nennen Sie ihn unter „ausnahme“.',
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    if (steckbrief.vorhabenliste !== false || steckbrief.entwurf === true) return;
    const { aufnahme, erfuellt, schwelle } = aufnahmeOf(steckbrief, leitfaden);
    if (aufnahme !== 'muss' || wirksamesVotum(steckbrief, leitfaden) !== undefined) return;
    const facts = { erfuellt: erfuellt.length, gesamt: leitfaden.kriterien.length, schwelle };
    report({ key: 'zurueckgehalten', facts, at: { pointer: '/vorhabenliste' } });
  },
});
