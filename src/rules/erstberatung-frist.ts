import { formatDatumKurz } from '../base/datum.js';
import { daysBetween, formatDauer } from '../base/dauer.js';
import { counted } from '../base/words.js';
import { fristenOf, letzterTag, quelleInWorten } from '../model/fristen.js';
import { defineRule } from './rule.js';

interface Facts {
  readonly dauer: string;
  readonly letzter: string;
  readonly tage: number;
  readonly soll: string;
  readonly quelle: string;
}

const regel = ({ dauer, letzter, soll }: Facts): string =>
  `Ein Vorhaben ${soll} ${dauer} vor der ersten Beratung auf der Vorhabenliste stehen, hier also spätestens am ${letzter}.`;
const quelle = (f: Facts): string => (f.quelle === '' ? '' : ` ${f.quelle}`);

/** From how many days before the last day on the Frist is announced. */
const soon = 28;

/** Docs, examples and tests: [erstberatung-frist.md](./erstberatung-frist.md). */
export const erstberatungFrist = defineRule({
  id: 'erstberatung-frist',
  severity: 'hint',
  de: {
    knapp: (f: Facts) => ({
      message: `${regel(f)} Das ist ${['heute', 'morgen'][f.tage] ?? `in ${counted(f.tage, 'Tag', 'Tagen')}`}.${quelle(f)}`,
      help: 'Veröffentlichen Sie das Vorhaben bis dahin. Tragen Sie dann den Tag bei „aufgenommen_am“ ein.',
    }),
    verpasst: (f: Facts) => ({
      message: `${regel(f)} Das war ${f.tage === 1 ? 'gestern' : `vor ${counted(f.tage, 'Tag', 'Tagen')}`}.${quelle(f)}`,
      help: 'Steht es schon auf der Liste, dann ergänzen Sie die Zeile „aufgenommen_am: JJJJ-MM-TT“. Sonst veröffentlichen Sie es bald.',
    }),
    zuSpaet: (f: Facts) => ({
      message: `${regel(f)} Es kam ${counted(f.tage, 'Tag', 'Tage')} zu spät auf die Liste.${quelle(f)}`,
      help: 'Prüfen Sie, ob der Tag stimmt. Stimmt er, dann nennen Sie unter „weitere_informationen“ den Grund.',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    const { erstberatung, aufgenommen_am, beendet, ausnahme, vorhabenliste } = steckbrief;
    // After the first debate nobody can keep the Frist any more.
    if (erstberatung?.datum === undefined || erstberatung.datum <= stichtag) return;
    if (beendet || ausnahme || vorhabenliste === false) return;
    for (const frist of fristenOf(leitfaden, 'veroeffentlichung')) {
      const letzter = letzterTag(frist, steckbrief);
      if (letzter === undefined || frist.vor !== 'erstberatung') continue;
      const left = daysBetween(aufgenommen_am ?? stichtag, letzter);
      if (left > soon || (left >= 0 && aufgenommen_am !== undefined)) continue;
      const facts = {
        dauer: formatDauer(frist.dauer),
        letzter: formatDatumKurz(letzter),
        tage: Math.abs(left),
        soll: frist.verbindlich ? 'muss' : 'soll in der Regel',
        quelle: frist.quelle ? quelleInWorten(frist.quelle) : '',
      };
      const key = left >= 0 ? 'knapp' : aufgenommen_am === undefined ? 'verpasst' : 'zuSpaet';
      const pointer = key === 'zuSpaet' ? '/aufgenommen_am' : '/erstberatung/datum';
      report({ key, facts, at: { pointer } });
    }
  },
});
