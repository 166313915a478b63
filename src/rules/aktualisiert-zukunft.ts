import { formatDatumKurz } from '../base/datum.js';
import { benennung } from '../model/benennung.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [aktualisiert-zukunft.md](./aktualisiert-zukunft.md). */
export const aktualisiertZukunft = defineRule({
  id: 'aktualisiert-zukunft',
  severity: 'warning',
  de: {
    zukunft: (f: { angabe: string; wert: string; stichtag: string }) => ({
      message: `Bei ${f.angabe} steht der ${f.wert}. Das liegt nach dem Stichtag, dem ${f.stichtag}.`,
      help: 'Tragen Sie den Tag ein, an dem die Angaben zuletzt geprüft wurden.',
    }),
    aufnahme: (f: { angabe: string; wert: string; stichtag: string }) => ({
      message: `Bei ${f.angabe} steht der ${f.wert}. Das liegt nach dem Stichtag, dem ${f.stichtag}.`,
      help: 'Tragen Sie den Tag ein, an dem das Vorhaben auf die Liste kam. Steht er noch nicht fest, dann löschen Sie die Zeile.',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    for (const feld of ['aktualisiert_am', 'aufgenommen_am'] as const) {
      const wert = steckbrief[feld];
      if (wert === undefined || wert <= stichtag) continue;
      const pointer = `/${feld}`;
      const facts = {
        angabe: benennung(pointer, leitfaden),
        wert: formatDatumKurz(wert),
        stichtag: formatDatumKurz(stichtag),
      };
      report({ key: feld === 'aufgenommen_am' ? 'aufnahme' : 'zukunft', facts, at: { pointer } });
    }
  },
});
