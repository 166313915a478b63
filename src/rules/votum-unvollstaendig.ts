import { enumerate } from '../base/words.js';
import { isLeer } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [votum-unvollstaendig.md](./votum-unvollstaendig.md). */
export const votumUnvollstaendig = defineRule({
  id: 'votum-unvollstaendig',
  severity: 'warning',
  de: {
    fehlt: (f: { nummer: number; fehlend: readonly string[] }) => ({
      message: `Bei dem ${f.nummer}. Votum unter „listenvoten“ ${f.fehlend.length === 1 ? 'fehlt' : 'fehlen'} ${enumerate(f.fehlend.map((name) => `„${name}“`))}.`,
      help: `Ergänzen Sie darunter, vier Leerzeichen eingerückt, ${f.fehlend.length === 1 ? 'die Zeile' : 'die Zeilen'} ${enumerate(f.fehlend.map((name) => `„${name}: ${name === 'datum' ? 'JJJJ-MM-TT' : '…'}“`))}.`,
    }),
  },
  check({ steckbrief: { listenvoten } }, report) {
    if (listenvoten === undefined) return;
    for (const [index, votum] of listenvoten.entries()) {
      const fehlend = (['gremium', 'datum', 'grund'] as const).filter((name) => isLeer(votum[name]));
      if (fehlend.length === 0) continue;
      report({
        key: 'fehlt',
        facts: { nummer: index + 1, fehlend },
        at: { pointer: `/listenvoten/${index}`, part: 'key' },
      });
    }
  },
});
