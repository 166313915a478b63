import { anzahlGebiete } from '../model/gebiete.js';
import { defineRule } from './rule.js';

/** Fewer names than this are quickly read, however small the city. */
const few = 4;

/** Docs, examples and tests: [stadtteile-viele.md](./stadtteile-viele.md). */
export const stadtteileViele = defineRule({
  id: 'stadtteile-viele',
  severity: 'hint',
  de: {
    gesamtstadt: (f: { anzahl: number; gesamt: number }) => ({
      message: `Hier stehen ${f.anzahl} von ${f.gesamt} Stadtteilen. Geht es um die ganze Stadt?`,
      help: 'Wenn ja, dann löschen Sie die Namen, und schreiben Sie unter „rubrik“ die Zeile „gesamtstadt: ja“.',
    }),
  },
  check({ steckbrief: { rubrik }, leitfaden }, report) {
    if (rubrik?.stadtteile === undefined || rubrik.gesamtstadt === true) return;
    const anzahl = new Set(rubrik.stadtteile).size;
    const gesamt = anzahlGebiete(leitfaden.stadtteile);
    // Names that the city does not have are told by stadtteil-unbekannt; a city without a list has 0.
    if (anzahl < few || anzahl > gesamt || anzahl * 2 <= gesamt) return;
    report({
      key: 'gesamtstadt',
      facts: { anzahl, gesamt },
      at: { pointer: '/rubrik/stadtteile', part: 'key' },
    });
  },
});
