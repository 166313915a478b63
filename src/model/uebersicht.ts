import { byText } from '../base/order.js';
import { type Aufnahme, aufnahmeOf } from './aufnahme.js';
import type { Leitfaden } from './leitfaden.js';
import { isBeendet, type Mitmachen, mitmachenAt } from './mitmachen.js';
import { isGesamtstadt, type Steckbrief } from './steckbrief.js';
import { stelleOf } from './stellen.js';
import { isOeffentlich } from './vorhabenliste.js';

/** A Steckbrief and the file in which it stands. */
export interface Gelesen {
  readonly file: string;
  readonly steckbrief: Steckbrief;
}

/** A line of the overview for the office: any Steckbrief, be it a draft, exempt or over. Names as in the file. */
export interface Eintrag {
  readonly id: string;
  readonly bezeichnung?: string;
  readonly stadtteile: readonly string[];
  readonly gesamtstadt: boolean;
  readonly themen: readonly string[];
  readonly stelle?: string;
  readonly aufnahme: Aufnahme;
  readonly mitmachen: Mitmachen;
  readonly aktualisiert_am?: string;
  readonly entwurf: boolean;
  /** Whether the public list has it. */
  readonly oeffentlich: boolean;
  readonly beendet: boolean;
  readonly file: string;
}

function eintragOf({ file, steckbrief }: Gelesen, leitfaden: Leitfaden, stichtag: string): Eintrag {
  const { id, bezeichnung, rubrik = {}, aktualisiert_am } = steckbrief;
  const stelle = stelleOf(steckbrief, leitfaden);
  return {
    id,
    ...(bezeichnung === undefined ? {} : { bezeichnung }),
    stadtteile: rubrik.stadtteile ?? [],
    gesamtstadt: isGesamtstadt(rubrik),
    themen: rubrik.themen ?? [],
    ...(stelle === undefined ? {} : { stelle }),
    aufnahme: aufnahmeOf(steckbrief, leitfaden),
    mitmachen: mitmachenAt(steckbrief, leitfaden, stichtag),
    ...(aktualisiert_am === undefined ? {} : { aktualisiert_am }),
    entwurf: steckbrief.entwurf === true,
    oeffentlich: isOeffentlich(steckbrief, leitfaden),
    beendet: isBeendet(steckbrief, stichtag),
    file,
  };
}

/** The overview of all Steckbriefe on the Stichtag, sorted by code point of the id; of one id by the file. */
export const uebersichtOf = (
  gelesen: readonly Gelesen[],
  leitfaden: Leitfaden,
  stichtag: string,
): readonly Eintrag[] =>
  gelesen
    .map((one) => eintragOf(one, leitfaden, stichtag))
    .sort((a, b) => byText(a.id, b.id) || byText(a.file, b.file));
