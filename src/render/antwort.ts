import type { Termin } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { tag } from './content.js';

const oneDay = ({ von, bis }: Termin): boolean => bis === undefined || von === bis;

const forWhom = ({ offen_fuer }: Termin): string => (offen_fuer === 'betroffene' ? 'für Betroffene ' : '');

/**
 * The answer to "Kann ich mitmachen?" in one short line with dates in full, never "heute": the page is read on other
 * days. It never promises more than the model: "Ja" only for an open window.
 */
export function antwortSatz({ mitmachen }: Vorhaben): string {
  switch (mitmachen.antwort) {
    case 'ja': {
      const { termin } = mitmachen;
      const day = tag(termin.bis ?? termin.von ?? '');
      return `Ja, ${forWhom(termin)}${oneDay(termin) ? 'am' : 'bis'} ${day}.`;
    }
    case 'spaeter': {
      const { termin } = mitmachen;
      return `Später, ${forWhom(termin)}${oneDay(termin) ? 'am' : 'ab'} ${tag(termin.von ?? '')}.`;
    }
    case 'nur-fuer':
      return 'Nur für Fachleute.';
    case 'nein':
      return 'Nein.';
    case 'abgeschlossen':
      return mitmachen.seit ? `Abgeschlossen seit ${tag(mitmachen.seit)}.` : 'Abgeschlossen.';
    case 'unbekannt':
      return 'Noch nicht bekannt.';
  }
}

/** The same as an object, for the list. */
export const antwortOf = (vorhaben: Vorhaben): { readonly satz: string } => ({ satz: antwortSatz(vorhaben) });
