import { formatDatumKurz } from '../base/datum.js';
import { isVerkehrt } from '../model/mitmachen.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [termin-verkehrt.md](./termin-verkehrt.md). */
export const terminVerkehrt = defineRule({
  id: 'termin-verkehrt',
  severity: 'warning',
  de: {
    endeVorBeginn: (f: { titel: string; von: string; bis: string }) => ({
      message: `Der Termin „${f.titel}“ endet am ${f.bis}, beginnt aber erst am ${f.von}.`,
      help: 'Prüfen Sie die beiden Tage. Auf der Seite steht so lange: „Das Datum ist noch unklar“.',
    }),
  },
  check({ steckbrief }, report) {
    for (const [index, termin] of (steckbrief.beteiligung?.termine ?? []).entries()) {
      if (!isVerkehrt(termin)) continue;
      const { titel, von = '', bis = '' } = termin;
      const facts = { titel, von: formatDatumKurz(von), bis: formatDatumKurz(bis) };
      report({ key: 'endeVorBeginn', facts, at: { pointer: `/beteiligung/termine/${index}/bis` } });
    }
  },
});
