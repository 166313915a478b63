import { enumerate } from '../base/words.js';
import { isLeer } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

const zeilen = {
  grund: 'grund: …',
  rechtsgrundlage: 'rechtsgrundlage: § …',
} as const;

/** Docs, examples and tests: [ausnahme-unvollstaendig.md](./ausnahme-unvollstaendig.md). */
export const ausnahmeUnvollstaendig = defineRule({
  id: 'ausnahme-unvollstaendig',
  severity: 'warning',
  de: {
    fehlt: (f: { fehlend: readonly string[]; zeilen: readonly string[] }) => ({
      message: `Das Vorhaben ist von der Liste ausgenommen. Unter „ausnahme“ ${f.fehlend.length === 1 ? 'fehlt' : 'fehlen'} aber ${enumerate(f.fehlend.map((name) => `„${name}“`))}.`,
      help: `Ergänzen Sie darunter, zwei Leerzeichen eingerückt, ${enumerate(f.zeilen.map((zeile) => `„${zeile}“`))}.`,
    }),
  },
  check({ steckbrief: { ausnahme } }, report) {
    if (ausnahme === undefined) return;
    const fehlend = (['grund', 'rechtsgrundlage'] as const).filter((name) => isLeer(ausnahme[name]));
    if (fehlend.length === 0) return;
    const facts = { fehlend, zeilen: fehlend.map((name) => zeilen[name]) };
    report({ key: 'fehlt', facts, at: { pointer: '/ausnahme', part: 'key' } });
  },
});
