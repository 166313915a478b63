import { formatDatumKurz } from '../base/datum.js';
import { formatDauer } from '../base/dauer.js';
import { beteiligungsende, fristenOf, letzterTag } from '../model/fristen.js';
import type { Frist } from '../model/leitfaden.js';
import { isLeer } from '../model/steckbrief.js';
import { isOeffentlich } from '../model/vorhabenliste.js';
import { defineRule } from './rule.js';

/** Where a Leitfaden sets nothing: long enough to read all answers, short enough for those who gave them. */
const usual: Frist = { art: 'ergebnis', nach: 'beteiligung', dauer: 'P12W', verbindlich: false };

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
  *check({ steckbrief, leitfaden, stichtag }) {
    const { beteiligung } = steckbrief;
    if (!beteiligung?.termine?.length || !isLeer(beteiligung.ergebnis)) return;
    const ende = beteiligungsende(steckbrief);
    if (ende === undefined || ende >= stichtag) return;
    const frist = fristenOf(leitfaden, 'ergebnis').find(({ nach }) => nach === 'beteiligung') ?? usual;
    const bis = letzterTag(frist, steckbrief);
    if (bis === undefined || stichtag <= bis || !isOeffentlich(steckbrief, leitfaden)) return;
    const facts = {
      ende: formatDatumKurz(ende),
      dauer: formatDauer(frist.dauer),
      bis: formatDatumKurz(bis),
    };
    yield { key: 'fehlt', facts, at: { pointer: '/beteiligung/ergebnis', part: 'key' } };
  },
});
