import { formatDatumKurz } from '../base/datum.js';
import { counted } from '../base/words.js';
import { pruefungOf } from '../model/turnus.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [angaben-veraltet.md](./angaben-veraltet.md). */
export const angabenVeraltet = defineRule({
  id: 'angaben-veraltet',
  severity: 'hint',
  de: {
    turnus: (f: { wert: string; monate: number; seit: string }) => ({
      message: `Die Angaben sind vom ${f.wert}. Nach dem Leitfaden sollen sie höchstens ${counted(f.monate, 'Monat', 'Monate')} alt sein, also bis zum ${f.seit} geprüft werden.`,
      help: 'Prüfen Sie die Angaben, und setzen Sie „aktualisiert_am“ auf den Tag der Prüfung.',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    const pruefung = pruefungOf(steckbrief, leitfaden);
    if (pruefung === undefined || stichtag <= pruefung.bis) return;
    const { aktualisiert_am: wert = '' } = steckbrief;
    const { bis, monate } = pruefung;
    const facts = { wert: formatDatumKurz(wert), monate, seit: formatDatumKurz(bis) };
    report({ key: 'turnus', facts, at: { pointer: '/aktualisiert_am' } });
  },
});
