import type { Angaben } from './steckbrief.js';

/** What a reader of the last edition does not know yet about a Vorhaben. */
export type Neuheit = 'neu' | 'geaendert';

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
  const isSince = (day = ''): boolean =>
    letzteAusgabe !== undefined && letzteAusgabe < day && day <= stichtag;
  if (isSince(aufgenommen_am)) return 'neu';
  return isSince(aktualisiert_am) ? 'geaendert' : undefined;
}
