import { enumerate } from '../base/words.js';
import { mehrdeutigeNamen } from '../model/gebiete.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [stadtteil-mehrdeutig.md](./stadtteil-mehrdeutig.md). */
export const stadtteilMehrdeutig = defineRule({
  id: 'stadtteil-mehrdeutig',
  severity: 'hint',
  de: {
    mehrere: (f: { wert: string; gebiete: readonly string[] }) => ({
      message: `„${f.wert}“ kann mehrere Stadtteile meinen: ${enumerate(f.gebiete)}.`,
      help: `Schreiben Sie ${enumerate(
        f.gebiete.map((name) => `„${name}“`),
        'oder',
      )}, oder nennen Sie alle.`,
    }),
  },
  check({ steckbrief: { rubrik }, leitfaden }, report) {
    if (!rubrik?.stadtteile?.length || leitfaden.stadtteile.length === 0) return;
    const ambiguous = mehrdeutigeNamen(leitfaden.stadtteile);
    if (ambiguous.size === 0) return;
    for (const [index, wert] of rubrik.stadtteile.entries()) {
      const gebiete = ambiguous.get(wert);
      if (gebiete === undefined || gebiete.some((name) => rubrik.stadtteile?.includes(name))) continue;
      report({ key: 'mehrere', facts: { wert, gebiete }, at: { pointer: `/rubrik/stadtteile/${index}` } });
    }
  },
});
