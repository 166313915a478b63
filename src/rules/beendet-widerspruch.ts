import { formatDatumKurz } from '../base/datum.js';
import { quote } from '../base/words.js';
import { isBeendet, isVerkehrt } from '../model/mitmachen.js';
import { fertigNach } from '../model/stand.js';
import { schritte } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Reasons that say "done". A Vorhaben that was given up keeps its open steps. */
const isDone = /abgeschlossen|umgesetzt|fertig/i;
const isGivenUp = /nicht|un(?:voll|fertig)|abgebrochen|eingestellt/i;

/** Docs, examples and tests: [beendet-widerspruch.md](./beendet-widerspruch.md). */
export const beendetWiderspruch = defineRule({
  id: 'beendet-widerspruch',
  severity: 'hint',
  de: {
    schritt: (f: { schritt: string }) => ({
      message: `Das Vorhaben ist abgeschlossen. Bei dem Schritt ${quote(f.schritt)} steht aber „erledigt: nein“.`,
      help: 'Ist der Schritt fertig, dann schreiben Sie „erledigt: ja“. Fiel er weg, dann löschen Sie ihn.',
    }),
    termin: (f: { titel: string; von: string; ende: string }) => ({
      message: `Das Vorhaben endet am ${f.ende}. Der Termin ${quote(f.titel)} beginnt aber erst am ${f.von}.`,
      help: 'Prüfen Sie die beiden Tage. Kommt der Termin noch, dann ist das Vorhaben nicht beendet.',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    const { beendet, beteiligung } = steckbrief;
    if (beendet === undefined) return;
    const ende = beendet.datum ?? stichtag;
    for (const [index, termin] of (beteiligung?.termine ?? []).entries()) {
      const { titel, von } = termin;
      if (von === undefined || von <= ende || isVerkehrt(termin)) continue;
      const facts = { titel, von: formatDatumKurz(von), ende: formatDatumKurz(ende) };
      report({ key: 'termin', facts, at: { pointer: `/beteiligung/termine/${index}/von` } });
      return;
    }
    const { grund = '' } = beendet;
    if (!isBeendet(steckbrief, stichtag) || isGivenUp.test(grund)) return;
    if (!isDone.test(grund) && fertigNach(steckbrief, leitfaden) === undefined) return;
    const index = schritte(steckbrief).findIndex(({ erledigt }) => erledigt === false);
    const { schritt } = schritte(steckbrief)[index] ?? {};
    if (schritt === undefined) return;
    report({ key: 'schritt', facts: { schritt }, at: { pointer: `/schritte/${index}/erledigt` } });
  },
});
