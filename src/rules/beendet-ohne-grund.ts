import { formatDatumKurz } from '../base/datum.js';
import { isLeer } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [beendet-ohne-grund.md](./beendet-ohne-grund.md). */
export const beendetOhneGrund = defineRule({
  id: 'beendet-ohne-grund',
  severity: 'warning',
  de: {
    warum: (f: { datum: string }) => ({
      message: `Das Vorhaben ${f.datum === '' ? 'ist beendet' : `endet am ${f.datum}`}. Es steht aber nicht dabei, warum.`,
      help: 'Ergänzen Sie unter „beendet“, zwei Leerzeichen eingerückt, zum Beispiel „grund: Umsetzung abgeschlossen“.',
    }),
  },
  check({ steckbrief: { beendet } }, report) {
    if (beendet === undefined || !isLeer(beendet.grund)) return;
    const datum = beendet.datum === undefined ? '' : formatDatumKurz(beendet.datum);
    report({ key: 'warum', facts: { datum }, at: { pointer: '/beendet', part: 'key' } });
  },
});
