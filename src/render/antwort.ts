import type { Termin } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { tag } from './content.js';
import { anfangInWorten, endeInWorten } from './frist.js';

/** "für Betroffene " where a window is not for all. */
export const forWhom = ({ offen_fuer }: Termin): string =>
  offen_fuer === 'betroffene' ? 'für Betroffene ' : '';

/**
 * The answer to "Kann ich mitmachen?" in one short line with dates in full, never "heute": the page is read on other
 * days. It never promises more than the model: "Ja" only for an open window.
 */
export function antwortSatz({ mitmachen, steckbrief }: Vorhaben): string {
  switch (mitmachen.antwort) {
    case 'ja':
      return `Ja, ${forWhom(mitmachen.termin)}${endeInWorten(mitmachen.termin)}.`;
    case 'spaeter':
      return `Später, ${forWhom(mitmachen.termin)}${anfangInWorten(mitmachen.termin)}.`;
    case 'nur-fuer':
      return 'Nur für Fachleute.';
    case 'nein':
      // Who may object by law must not read a bare "no".
      return steckbrief.beteiligung?.formell?.vorgesehen === true
        ? 'Nein, nur förmlich nach dem Gesetz.'
        : 'Nein.';
    case 'abgeschlossen':
      // The day is the end of the Vorhaben; when its participation ended may be long before.
      if (mitmachen.was === 'vorhaben')
        return `Nein, das Vorhaben ist beendet${mitmachen.seit ? ` seit ${tag(mitmachen.seit)}` : ''}.`;
      return mitmachen.seit ? `Abgeschlossen seit ${tag(mitmachen.seit)}.` : 'Abgeschlossen.';
    case 'unbekannt':
      return 'Noch nicht bekannt.';
  }
}
