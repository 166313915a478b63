import { quote } from '../base/words.js';
import { benennung } from '../model/benennung.js';
import { fertigNach } from '../model/stand.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [beendet-fehlt.md](./beendet-fehlt.md). */
export const beendetFehlt = defineRule({
  id: 'beendet-fehlt',
  severity: 'hint',
  de: {
    fertig: (f: { angabe: string; wert: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Das Vorhaben bleibt aber unter den laufenden, denn die Angabe „beendet“ fehlt.`,
      help: 'Schreiben Sie am Ende des Kopfes „beendet:“ und darunter, zwei Leerzeichen eingerückt, „grund: Umsetzung abgeschlossen“.',
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    if (steckbrief.beendet !== undefined || steckbrief.entwurf === true) return;
    const feld = fertigNach(steckbrief, leitfaden);
    if (feld === undefined) return;
    const pointer = `/${feld}`;
    const wert = (feld === 'phase' ? steckbrief.phase : steckbrief.bearbeitungsstand) ?? '';
    report({ key: 'fertig', facts: { angabe: benennung(pointer, leitfaden), wert }, at: { pointer } });
  },
});
