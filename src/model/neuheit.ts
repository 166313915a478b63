import { type Angaben, beschluesse } from './steckbrief.js';

/** What a reader of the last edition does not know yet about a Vorhaben. */
export type Neuheit = 'neu' | 'geaendert';

/** Whether a day lies behind the last edition and is not still to come. */
const isSince = (day: string | undefined, letzteAusgabe: string | undefined, stichtag: string): boolean =>
  letzteAusgabe !== undefined && day !== undefined && letzteAusgabe < day && day <= stichtag;

/**
 * Whether a Vorhaben is new or changed since the last edition; undefined if neither, or if the city names no edition.
 * A day after the Stichtag is a mistake in the file and no news.
 *
 * @param letzteAusgabe the day of the last edition, from `vorhaben.yaml`
 */
export function neuheitOf(
  { aufgenommen_am, aktualisiert_am }: Angaben,
  letzteAusgabe: string | undefined,
  stichtag: string,
): Neuheit | undefined {
  if (isSince(aufgenommen_am, letzteAusgabe, stichtag)) return 'neu';
  return isSince(aktualisiert_am, letzteAusgabe, stichtag) ? 'geaendert' : undefined;
}

/** Entries that can hold a day of their own. */
const datierte = {
  beschlusslage: (angaben: Angaben) => beschluesse(angaben),
  anregungen: ({ anregungen = [] }: Angaben) => anregungen,
  listenvoten: ({ listenvoten = [] }: Angaben) => listenvoten,
};

/**
 * The fields in which something has a day since the last edition. It is all that a Steckbrief lets be said on what
 * changed: an entry without a day may be old or new, and the list keeps no earlier version of it.
 */
export const seitherDatiert = (
  angaben: Angaben,
  letzteAusgabe: string | undefined,
  stichtag: string,
): readonly string[] =>
  Object.entries(datierte)
    .filter(([, entriesOf]) =>
      entriesOf(angaben).some(({ datum }) => isSince(datum, letzteAusgabe, stichtag)),
    )
    .map(([feld]) => feld);
