import { formatDatumKurz } from '../base/datum.js';
import { benennung } from '../model/benennung.js';
import { defineRule } from './rule.js';

/** Docs and examples: [aktualisierung-vergessen.md](./aktualisierung-vergessen.md); tests: `test/editions.test.ts`. */
export const aktualisierungVergessen = defineRule({
  id: 'aktualisierung-vergessen',
  severity: 'hint',
  de: {
    geaendert: (f: { angabe: string; wert: string; ausgabe: string; heute: string }) => ({
      message: `Seit der Ausgabe „${f.ausgabe}“ der Liste ist dieser Steckbrief geändert worden. Bei ${f.angabe} steht aber noch der ${f.wert}.`,
      help: `Tragen Sie den Tag der Änderung ein, zum Beispiel „aktualisiert_am: ${f.heute}“.`,
    }),
  },
  check({ steckbrief: { aktualisiert_am: wert }, geaendert, leitfaden, stichtag }, report) {
    if (geaendert === undefined || wert === undefined || wert !== geaendert.aktualisiert_am) return;
    const pointer = '/aktualisiert_am';
    report({
      key: 'geaendert',
      facts: {
        angabe: benennung(pointer, leitfaden),
        wert: formatDatumKurz(wert),
        ausgabe: geaendert.ausgabe,
        heute: stichtag,
      },
      at: { pointer },
      meant: stichtag,
    });
  },
});
