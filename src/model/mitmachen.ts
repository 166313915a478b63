import { byText } from '../base/order.js';
import { kriteriumZu } from './kriterium.js';
import type { Leitfaden } from './leitfaden.js';
import { type Angaben, type JaNeinOffen, kriteriumsangabe, type Termin } from './steckbrief.js';

/** The answer to "Kann ich mitmachen?" on a given day. Nobody guesses: without a window there is no "ja". */
export type Mitmachen =
  | { readonly antwort: 'ja'; readonly termin: Termin }
  | { readonly antwort: 'spaeter'; readonly termin: Termin }
  | { readonly antwort: 'nur-fuer'; readonly termin: Termin }
  | { readonly antwort: 'unbekannt' }
  | { readonly antwort: 'nein'; readonly begruendung?: string }
  | { readonly antwort: 'abgeschlossen'; readonly was: 'vorhaben' | 'beteiligung'; readonly seit?: string };

/** Whether participation is planned: the field, and where it is silent the criterion that asks the same. */
export function beteiligungGeplant(angaben: Angaben, leitfaden: Leitfaden): JaNeinOffen | undefined {
  const stated = angaben.beteiligung?.geplant;
  if (stated !== undefined) return stated;
  const kriterium = kriteriumZu(leitfaden.kriterien, 'beteiligung.geplant');
  return kriterium && kriteriumsangabe(angaben, kriterium.id)?.trifft_zu;
}

/** Whether a window is open for who reads the page: for all, or for those affected. */
export const forEverybody = ({ offen_fuer }: Termin): boolean =>
  offen_fuer === 'alle' || offen_fuer === 'betroffene';

/** Whether a Vorhaben is over on the Stichtag: a day that is still to come is only the plan for it. */
export const isBeendet = ({ beendet }: Angaben, stichtag: string): boolean =>
  beendet !== undefined && (beendet.datum === undefined || beendet.datum <= stichtag);

const termineOf = ({ beteiligung }: Angaben): readonly Termin[] => beteiligung?.termine ?? [];

/** An event has one date, so it ends on the day on which it begins. */
export const lastDay = ({ von, bis }: Termin): string | undefined => bis ?? von;

/** A window that ends before it begins says nothing about when it is. */
export const isVerkehrt = (termin: Termin): boolean => (lastDay(termin) ?? '') < (termin.von ?? '');

const isPast = (termin: Termin, stichtag: string): boolean =>
  !isVerkehrt(termin) && (lastDay(termin) ?? '9999') < stichtag;

const by = (key: (termin: Termin) => string | undefined) => (a: Termin, b: Termin) =>
  byText(key(a) ?? '', key(b) ?? '');

/** What is open on a day, as it stands in the file, and what opens later, the next first. */
function openAndAhead(angaben: Angaben, stichtag: string) {
  const dated = termineOf(angaben).filter((termin) => !isVerkehrt(termin));
  const isAhead = ({ von = '' }: Termin): boolean => stichtag < von;
  const isOpen = (termin: Termin): boolean =>
    termin.von !== undefined && !isAhead(termin) && !isPast(termin, stichtag);
  return { open: dated.filter(isOpen), ahead: dated.filter(isAhead).sort(by(({ von }) => von)) };
}

/** The windows of a Vorhaben by what they are on a day. */
export interface Termine {
  /** For everybody first, then what closes first. */
  readonly offen: readonly Termin[];
  readonly kommend: readonly Termin[];
  /** Without a date, or with an end before the beginning. */
  readonly unklar: readonly Termin[];
  readonly vorbei: readonly Termin[];
}

/** All windows on a day. Those of a Vorhaben that is over are past or unclear: nobody can take part any more. */
export function termineAt(angaben: Angaben, stichtag: string): Termine {
  const termine = termineOf(angaben);
  const vorbei = termine.filter((termin) => isPast(termin, stichtag));
  const others = termine.filter((termin) => !vorbei.includes(termin));
  if (isBeendet(angaben, stichtag)) return { offen: [], kommend: [], unklar: others, vorbei };
  const { open, ahead } = openAndAhead(angaben, stichtag);
  const offen = open.sort(by(lastDay));
  return {
    offen: [...offen.filter(forEverybody), ...offen.filter((termin) => !forEverybody(termin))],
    kommend: ahead,
    unklar: others.filter((termin) => !open.includes(termin) && !ahead.includes(termin)),
    vorbei,
  };
}

/**
 * "Ja" needs a window that is open on the Stichtag for `alle` or `betroffene`; of several, the one that closes last.
 * A window only for experts is "Nur für …"; one without dates, with its end before its beginning, or
 * without a word on whom it is for, answers nothing.
 */
export function mitmachenAt(angaben: Angaben, leitfaden: Leitfaden, stichtag: string): Mitmachen {
  if (isBeendet(angaben, stichtag)) {
    const seit = angaben.beendet?.datum;
    return { antwort: 'abgeschlossen', was: 'vorhaben', ...(seit ? { seit } : {}) };
  }
  const { open, ahead } = openAndAhead(angaben, stichtag);
  const now = open.filter(forEverybody).sort(by(lastDay)).at(-1);
  if (now) return { antwort: 'ja', termin: now };
  const later = ahead.find(forEverybody);
  if (later) return { antwort: 'spaeter', termin: later };
  const experts = [...open, ...ahead].find(({ offen_fuer }) => offen_fuer === 'fachleute');
  if (experts) return { antwort: 'nur-fuer', termin: experts };

  if (beteiligungGeplant(angaben, leitfaden) === false) {
    const begruendung = angaben.beteiligung?.begruendung;
    return { antwort: 'nein', ...(begruendung ? { begruendung } : {}) };
  }
  const termine = termineOf(angaben);
  // Windows for experts only say nothing about what comes for everybody.
  const isForOthers = termine.some(({ offen_fuer }) => offen_fuer !== 'fachleute');
  if (isForOthers && termine.every((termin) => isPast(termin, stichtag))) {
    const seit = termine.map(lastDay).sort().at(-1);
    return { antwort: 'abgeschlossen', was: 'beteiligung', ...(seit ? { seit } : {}) };
  }
  return { antwort: 'unbekannt' };
}
