import { daysInMonth } from '../base/datum.js';
import { addDauer } from '../base/dauer.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { byText } from '../base/order.js';
import { aufnahmeOf } from './aufnahme.js';
import { ergebnisfrist } from './ergebnisfrist.js';
import { fristenOf } from './fristen.js';
import type { Frist, Leitfaden } from './leitfaden.js';
import { isBeendet, isVerkehrt } from './mitmachen.js';
import type { Angaben, Termin } from './steckbrief.js';
import { pruefungOf } from './turnus.js';
import { wirksamesVotum } from './votum.js';

/** What is to be done about a Vorhaben. `tag` is the day that it is about; what has none is to be done now. */
export type Aufgabe =
  /** The entries have not been looked at for longer than the Leitfaden allows, or will not have been by `tag`. */
  | { readonly art: 'pruefung'; readonly tag: string; readonly stand: string; readonly monate: number }
  /** What the Steckbrief says has been overtaken: a planned time is over, a state no longer fits. */
  | { readonly art: 'ueberholt'; readonly befund: Diagnostic }
  /** Something is missing without which the form is not complete or the duty to list not decided. */
  | { readonly art: 'fehlt'; readonly befund: Diagnostic }
  /** Other errors, which would stop a publication. */
  | { readonly art: 'fehler'; readonly anzahl: number }
  | { readonly art: 'veroeffentlichung'; readonly tag: string; readonly frist: Frist }
  | { readonly art: 'ergebnis'; readonly tag: string; readonly ende: string }
  | { readonly art: 'beginn' | 'ende'; readonly tag: string; readonly termin: Termin }
  | { readonly art: 'erstberatung'; readonly tag: string; readonly gremium?: string };

/** The day of an Aufgabe; undefined if it is to be done now. */
export const tagOf = (aufgabe: Aufgabe): string | undefined => ('tag' in aufgabe ? aufgabe.tag : undefined);

/** Under which of the three questions an Aufgabe counts: what is stale, what is missing, what is due? */
export function frageOf(aufgabe: Aufgabe, stichtag: string): 'veraltet' | 'fehlt' | 'faellig' {
  if (aufgabe.art === 'fehlt' || aufgabe.art === 'fehler') return 'fehlt';
  if (aufgabe.art === 'ueberholt') return 'veraltet';
  return aufgabe.art === 'pruefung' && aufgabe.tag < stichtag ? 'veraltet' : 'faellig';
}

/** The last day of the month of a day: until then something is "due this month". */
export function monatsende(datum: string): string {
  const [year = 0, month = 1] = datum.split('-').map(Number);
  return `${datum.slice(0, 8)}${daysInMonth(year, month)}`;
}

/** The rules whose findings say that an answer is missing. */
const missing: ReadonlySet<string> = new Set([
  'pflichtangabe-fehlt',
  'abschnitt-fehlt',
  'kriterium-fehlt',
  'ausnahme-unvollstaendig',
]);

/** The rules whose findings say that an answer was right once. */
const overtaken: ReadonlySet<string> = new Set([
  'zeitraum-vorbei',
  'stand-noch-nicht-begonnen',
  'beendet-fehlt',
]);

function* ausBefunden(befunde: readonly Diagnostic[], isOffen: boolean): Iterable<Aufgabe> {
  let anzahl = 0;
  for (const befund of befunde) {
    const { rule, severity } = befund;
    if (missing.has(rule) || (isOffen && rule === 'kriterium-offen')) yield { art: 'fehlt', befund };
    else if (overtaken.has(rule)) yield { art: 'ueberholt', befund };
    else if (severity === 'error') anzahl += 1;
  }
  if (anzahl > 0) yield { art: 'fehler', anzahl };
}

/** When a window opens and closes; an event of one day only takes place. */
function* ausTerminen({ beteiligung, ausnahme }: Angaben): Iterable<Aufgabe> {
  if (ausnahme) return;
  for (const termin of beteiligung?.termine ?? []) {
    const { von, bis } = termin;
    if (isVerkehrt(termin)) continue;
    if (von !== undefined) yield { art: 'beginn', tag: von, termin };
    if (bis !== undefined && bis !== von) yield { art: 'ende', tag: bis, termin };
  }
}

/** Until when a Vorhaben has to be on the list: only as long as somebody can still keep it. */
function* ausFristen(angaben: Angaben, leitfaden: Leitfaden, stichtag: string): Iterable<Aufgabe> {
  const { erstberatung, aufgenommen_am, ausnahme, vorhabenliste } = angaben;
  const { datum, gremium } = erstberatung ?? {};
  if (datum === undefined || datum < stichtag) return;
  yield { art: 'erstberatung', tag: datum, ...(gremium === undefined ? {} : { gremium }) };
  if (datum === stichtag || aufgenommen_am !== undefined || ausnahme || vorhabenliste === false) return;
  for (const frist of fristenOf(leitfaden, 'veroeffentlichung')) {
    const tag = addDauer(datum, frist.dauer, -1);
    if (frist.vor === 'erstberatung') yield { art: 'veroeffentlichung', tag, frist };
  }
}

/** Days that only take place: nobody can do anything about them afterwards. */
const passing: ReadonlySet<Aufgabe['art']> = new Set(['beginn', 'ende', 'erstberatung']);

/**
 * What is to be done about a Vorhaben on the Stichtag: what is overdue (the oldest first), what is to be done now, and
 * what is due until the end of the month (the next first).
 *
 * @param befunde what `check` found in its file
 */
export function aufgabenOf(
  angaben: Angaben,
  befunde: readonly Diagnostic[],
  leitfaden: Leitfaden,
  stichtag: string,
): readonly Aufgabe[] {
  // A vote that counts decides it, whatever the criteria leave open.
  const isOffen =
    aufnahmeOf(angaben, leitfaden).aufnahme === 'offen' && wirksamesVotum(angaben, leitfaden) === undefined;
  const all: Aufgabe[] = [...ausBefunden(befunde, isOffen)];
  const pruefung = pruefungOf(angaben, leitfaden);
  const { aktualisiert_am: stand = '' } = angaben;
  if (pruefung) all.push({ art: 'pruefung', tag: pruefung.bis, stand, monate: pruefung.monate });
  const ergebnis = ergebnisfrist(angaben, leitfaden, stichtag);
  if (ergebnis) all.push({ art: 'ergebnis', tag: ergebnis.bis, ende: ergebnis.ende });
  if (!isBeendet(angaben, stichtag))
    all.push(...ausTerminen(angaben), ...ausFristen(angaben, leitfaden, stichtag));
  const bis = monatsende(stichtag);
  // What is to be done now stands between what was due yesterday and what is due today: it is already the first of all.
  const key = (aufgabe: Aufgabe): string => tagOf(aufgabe) ?? stichtag;
  return all
    .filter((aufgabe) => key(aufgabe) <= bis && !(passing.has(aufgabe.art) && key(aufgabe) < stichtag))
    .sort((a, b) => byText(key(a), key(b)));
}
