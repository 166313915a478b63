import { addDauer } from '../base/dauer.js';
import type { Bezug, Frist, Leitfaden, Quelle } from './leitfaden.js';
import { isVerkehrt, lastDay } from './mitmachen.js';
import type { Angaben } from './steckbrief.js';

/** The last day of the participation, if every window has a day and not all of them are for experts only. */
export function beteiligungsende({ beteiligung }: Angaben): string | undefined {
  const termine = beteiligung?.termine ?? [];
  if (termine.every(({ offen_fuer }) => offen_fuer === 'fachleute')) return undefined;
  const tage = termine.map((termin) => (isVerkehrt(termin) ? undefined : lastDay(termin)));
  return tage.includes(undefined) ? undefined : tage.sort().at(-1);
}

/** The day from which a Frist counts, in this Steckbrief; undefined if it is not known. */
const bezugstage: Readonly<Record<Bezug, (angaben: Angaben) => string | undefined>> = {
  erstberatung: ({ erstberatung }) => erstberatung?.datum,
  aufgenommen_am: ({ aufgenommen_am }) => aufgenommen_am,
  aktualisiert_am: ({ aktualisiert_am }) => aktualisiert_am,
  beteiligung: beteiligungsende,
  beendet: ({ beendet }) => beendet?.datum,
};

/** The day from which a Frist counts; undefined if the Steckbrief does not state it. */
export function bezugstag({ vor, nach }: Frist, angaben: Angaben): string | undefined {
  const bezug = vor ?? nach;
  return bezug && bezugstage[bezug](angaben);
}

/** The Fristen of one kind. */
export const fristenOf = ({ fristen }: Leitfaden, art: Frist['art']): readonly Frist[] =>
  fristen.filter((frist) => frist.art === art);

/**
 * The last day on which a Frist is kept: counted back from its day (`vor`) or on from it (`nach`). Undefined if the
 * Steckbrief does not state that day.
 */
export function letzterTag(frist: Frist, angaben: Angaben): string | undefined {
  const tag = bezugstag(frist, angaben);
  return tag === undefined ? undefined : addDauer(tag, frist.dauer, frist.vor === undefined ? 1 : -1);
}

const arten: Readonly<Record<Quelle['art'], string>> = {
  beschlossen: 'Quelle',
  formular: 'Quelle',
  entwurf: 'Die Quelle ist ein Entwurf',
  sekundaer: 'Die Quelle ist nicht der Leitfaden selbst',
};

/** Where a Frist comes from, as a sentence: "Die Quelle ist ein Entwurf: Text von 2018." */
export const quelleInWorten = ({ art, dokument }: Quelle): string => `${arten[art]}: ${dokument}.`;
