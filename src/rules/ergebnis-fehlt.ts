import { formatDatumKurz } from '../base/datum.js';
import { formatDauer } from '../base/dauer.js';
import { ergebnisfrist } from '../model/ergebnisfrist.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [ergebnis-fehlt.md](./ergebnis-fehlt.md). */
export const ergebnisFehlt = defineRule({
  id: 'ergebnis-fehlt',
  severity: 'hint',
  de: {
    fehlt: (f: { ende: string; dauer: string; bis: string }) => ({
      message: `Seit dem ${f.ende} ist die Beteiligung vorbei. ${f.dauer} danach, also bis zum ${f.bis}, sollte ihr Ergebnis hier stehen.`,
      help: 'Ergänzen Sie unter „beteiligung“, zwei Leerzeichen eingerückt, die Zeile „ergebnis: …“. Was wurde gesagt, und was folgt daraus?',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    const frist = ergebnisfrist(steckbrief, leitfaden, stichtag);
    if (frist === undefined || stichtag <= frist.bis) return;
    const facts = {
      ende: formatDatumKurz(frist.ende),
      dauer: formatDauer(frist.dauer),
      bis: formatDatumKurz(frist.bis),
    };
    report({ key: 'fehlt', facts, at: { pointer: '/beteiligung/ergebnis', part: 'key' } });
  },
});
