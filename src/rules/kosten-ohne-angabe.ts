import { benennung } from '../model/benennung.js';
import { isKeineAngabe, isLeer } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

const pointer = '/kostenrahmen';

/** Docs, examples and tests: [kosten-ohne-angabe.md](./kosten-ohne-angabe.md). */
export const kostenOhneAngabe = defineRule({
  id: 'kosten-ohne-angabe',
  severity: 'hint',
  de: {
    strich: (f: { angabe: string }) => ({
      message: `Bei ${f.angabe} steht nur ein Strich. Wer das liest, weiß nicht, ob es nichts kostet oder ob es niemand weiß.`,
      help: 'Schreiben Sie ein Wort dazu, zum Beispiel „keine zusätzlichen Kosten“, oder „N.N.“, wenn es noch offen ist.',
    }),
    leer: (f: { angabe: string }) => ({
      message: `Bei ${f.angabe} steht weder ein Betrag noch ein Hinweis.`,
      help: 'Ergänzen Sie darunter, zwei Leerzeichen eingerückt, zum Beispiel „betrag: 250000“ oder „hinweis: noch nicht beziffert“.',
    }),
  },
  check({ steckbrief: { kostenrahmen }, leitfaden }, report) {
    if (kostenrahmen === undefined) return;
    if (typeof kostenrahmen === 'string') {
      if (isKeineAngabe(kostenrahmen))
        report({ key: 'strich', facts: { angabe: benennung(pointer, leitfaden) }, at: { pointer } });
      return;
    }
    const { betrag, stand, hinweis } = kostenrahmen;
    if (betrag !== undefined || !isLeer(hinweis)) return;
    // A group without anything is an empty required value, and told as such.
    const isPflicht = leitfaden.formular.zeilen.some(({ pflicht }) => pflicht.includes('kostenrahmen'));
    if (isPflicht && isLeer(stand)) return;
    const at = { pointer, part: 'key' } as const;
    report({ key: 'leer', facts: { angabe: benennung(pointer, leitfaden) }, at });
  },
});
