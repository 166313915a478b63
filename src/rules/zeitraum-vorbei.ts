import { counted, quote } from '../base/words.js';
import { zeitraumEnde } from '../base/zeitraum.js';
import { benennung } from '../model/benennung.js';
import { isBeendet } from '../model/mitmachen.js';
import { fertigNach, ruht } from '../model/stand.js';
import type { Schritt } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [zeitraum-vorbei.md](./zeitraum-vorbei.md). */
export const zeitraumVorbei = defineRule({
  id: 'zeitraum-vorbei',
  severity: 'hint',
  de: {
    schritt: (f: { schritt: string; wert: string; weitere: number }) => ({
      message: `Der Schritt ${quote(f.schritt)} war für ${quote(f.wert)} geplant. Diese Zeit ist vorbei, aber hier steht nicht, dass er erledigt ist.${
        f.weitere === 0
          ? ''
          : ` Das gilt auch für ${counted(f.weitere, 'weiteren Schritt', 'weitere Schritte')}.`
      }`,
      help: 'Ist der Schritt fertig, dann schreiben Sie in eine neue Zeile darunter, ebenso weit eingerückt, „erledigt: ja“. Sonst tragen Sie den neuen Zeitraum ein.',
    }),
    realisierung: (f: { angabe: string; wert: string }) => ({
      message: `Bei ${f.angabe} steht ${quote(f.wert)}. Diese Zeit ist vorbei, aber hier steht nicht, dass das Vorhaben beendet ist.`,
      help: 'Ist das Vorhaben fertig, dann ergänzen Sie „beendet“ mit einem Grund. Sonst tragen Sie den neuen Zeitraum ein.',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    const { schritte = [], realisierungszeitraum } = steckbrief;
    if (schritte.length === 0 && realisierungszeitraum === undefined) return;
    if (isBeendet(steckbrief, stichtag) || ruht(steckbrief) || fertigNach(steckbrief, leitfaden)) return;

    const isOver = (wert: string | undefined): wert is string =>
      wert !== undefined && (zeitraumEnde(wert) ?? stichtag) < stichtag;
    const late = (schritt: string | Schritt): schritt is Schritt =>
      typeof schritt !== 'string' && schritt.erledigt !== true && isOver(schritt.zeitraum);

    const index = schritte.findIndex(late);
    const first = schritte[index];
    if (first !== undefined && late(first)) {
      const weitere = schritte.filter(late).length - 1;
      const facts = { schritt: first.schritt, wert: first.zeitraum ?? '', weitere };
      report({ key: 'schritt', facts, at: { pointer: `/schritte/${index}/zeitraum` } });
    } else if (isOver(realisierungszeitraum)) {
      const pointer = '/realisierungszeitraum';
      const facts = { angabe: benennung(pointer, leitfaden), wert: realisierungszeitraum };
      report({ key: 'realisierung', facts, at: { pointer } });
    }
  },
});
