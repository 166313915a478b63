import { isLatitude, isLongitude } from '../base/degrees.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [punkt-vertauscht.md](./punkt-vertauscht.md). */
export const punktVertauscht = defineRule({
  id: 'punkt-vertauscht',
  severity: 'hint',
  de: {
    vertauscht: (f: { laenge: number; breite: number }) => ({
      message:
        'Bei „punkt“ stehen Länge und Breite in der falschen Reihenfolge: So liegt das Vorhaben in einem anderen Land.',
      help: `Schreiben Sie zuerst die Länge, dann die Breite: punkt: [${f.laenge}, ${f.breite}]`,
    }),
    ausserhalb: (f: { wert: string }) => ({
      message: `Der Punkt [${f.wert}] liegt nicht in Deutschland.`,
      help: 'Sehen Sie auf einer Karte nach. Zuerst steht die Länge, dann die Breite: punkt: [12.1405, 54.0887]',
    }),
  },
  check({ steckbrief }, report) {
    const [first, second] = steckbrief.lage?.punkt ?? [];
    if (first === undefined || second === undefined) return;
    if (isLongitude(first) && isLatitude(second)) return;
    const at = { pointer: '/lage/punkt' };
    if (isLatitude(first) && isLongitude(second))
      report({ key: 'vertauscht', facts: { laenge: second, breite: first }, at });
    else report({ key: 'ausserhalb', facts: { wert: `${first}, ${second}` }, at });
  },
});
