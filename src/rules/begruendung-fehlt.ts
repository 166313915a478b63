import { benennung } from '../model/benennung.js';
import { zeileOf } from '../model/leitfaden.js';
import { istBedingtPflicht } from '../model/pflichten.js';
import { isLeer } from '../model/steckbrief.js';
import { isOeffentlich } from '../model/vorhabenliste.js';
import { defineRule } from './rule.js';

const feld = 'beteiligung.begruendung';

/** Docs, examples and tests: [begruendung-fehlt.md](./begruendung-fehlt.md). */
export const begruendungFehlt = defineRule({
  id: 'begruendung-fehlt',
  severity: 'hint',
  de: {
    warum: (f: { angabe: string }) => ({
      message: `Bei ${f.angabe} steht nein. Es steht aber nicht dabei, warum keine Beteiligung geplant ist.`,
      help: 'Ergänzen Sie darunter, ebenso weit eingerückt, die Zeile „begruendung: …“ mit einem Satz.',
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    const { beteiligung, beendet } = steckbrief;
    if (beteiligung?.geplant !== false || !isLeer(beteiligung.begruendung) || beendet) return;
    // A city whose form does not ask for the reason is not asked for it; one that demands it has its own message.
    const zeile = zeileOf(leitfaden, feld);
    if (!zeile || zeile.pflicht.includes(feld)) return;
    if (!isOeffentlich(steckbrief, leitfaden)) return;
    if (istBedingtPflicht(feld, steckbrief, leitfaden)) return;
    const pointer = '/beteiligung/geplant';
    report({ key: 'warum', facts: { angabe: benennung(pointer, leitfaden) }, at: { pointer } });
  },
});
