import { addMonths, formatDatumKurz } from '../base/datum.js';
import { quote } from '../base/words.js';
import { isNochNichtBegonnen } from '../model/stand.js';
import { beschluesse, schritte } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** How long after a decision nobody wonders that nothing has begun. */
const patience = 12;

/** Docs, examples and tests: [stand-noch-nicht-begonnen.md](./stand-noch-nicht-begonnen.md). */
export const standNochNichtBegonnen = defineRule({
  id: 'stand-noch-nicht-begonnen',
  severity: 'hint',
  de: {
    schritt: (f: { wert: string; schritt: string }) => ({
      message: `Hier steht ${quote(f.wert)}. Der Schritt ${quote(f.schritt)} ist aber schon erledigt. Stimmt der Stand noch?`,
      help: 'Hat die Arbeit begonnen, dann tragen Sie den neuen Stand ein, zum Beispiel „in Planung“.',
    }),
    beschluss: (f: { wert: string; datum: string }) => ({
      message: `Hier steht ${quote(f.wert)}. Der Beschluss vom ${f.datum} ist aber älter als ein Jahr. Stimmt der Stand noch?`,
      help: 'Stimmt er, dann setzen Sie „aktualisiert_am“ auf heute. Hat die Arbeit begonnen, dann tragen Sie den neuen Stand ein.',
    }),
  },
  check({ steckbrief, stichtag }, report) {
    if (!isNochNichtBegonnen(steckbrief) || steckbrief.beendet) return;
    const { bearbeitungsstand: wert = '', aktualisiert_am = '' } = steckbrief;
    const at = { pointer: '/bearbeitungsstand' };
    const done = schritte(steckbrief).find(({ erledigt }) => erledigt === true);
    if (done) {
      report({ key: 'schritt', facts: { wert, schritt: done.schritt }, at });
      return;
    }
    // A decision to plan is no beginning, so only an old one is asked about, and only until somebody has looked again.
    const datum = beschluesse(steckbrief)
      .filter(({ ergebnis }) => ergebnis === 'beschlossen' || ergebnis === 'geändert beschlossen')
      .map((beschluss) => beschluss.datum ?? '')
      .sort()
      .at(-1);
    if (!datum || stichtag <= addMonths(datum, patience)) return;
    if (aktualisiert_am > addMonths(datum, patience)) return;
    report({ key: 'beschluss', facts: { wert, datum: formatDatumKurz(datum) }, at });
  },
});
