import { enumerate } from '../../base/words.js';
import { zeileOf } from '../../model/leitfaden.js';
import { neuheitOf, seitherDatiert } from '../../model/neuheit.js';
import type { Vorhaben, Vorhabenliste } from '../../model/vorhabenliste.js';
import { tag } from '../content.js';
import { felder } from '../felder.js';

const neuheiten = { neu: 'Neu', geaendert: 'Geändert' } as const;

/** The mark of what is new or changed since the last edition; `false` for all others. */
export function neuheitWort({ steckbrief }: Vorhaben, { einstellungen, stichtag }: Vorhabenliste) {
  const neuheit = neuheitOf(steckbrief, einstellungen.letzte_ausgabe, stichtag);
  return neuheit ? neuheiten[neuheit] : false;
}

/**
 * Since when a Vorhaben is changed, and under which headings of its page something has a later day; `false` for what is
 * new, for that is new as a whole, and for all others.
 */
export function aenderungSatz({ steckbrief, leitfaden }: Vorhaben, liste: Vorhabenliste): string | false {
  const { letzte_ausgabe } = liste.einstellungen;
  if (!letzte_ausgabe || neuheitOf(steckbrief, letzte_ausgabe, liste.stichtag) !== 'geaendert') return false;
  const headings = seitherDatiert(steckbrief, letzte_ausgabe, liste.stichtag).map((pfad) => {
    const zeile = zeileOf(leitfaden, pfad);
    return zeile?.frage ?? zeile?.label ?? felder.find((feld) => feld.pfad === pfad)?.frage ?? pfad;
  });
  const first = `Die Angaben sind nach der Ausgabe vom ${tag(letzte_ausgabe)} geändert worden.`;
  if (headings.length === 0) return first;
  return `${first} Aus der Zeit danach ist etwas eingetragen bei ${enumerate(headings.map((one) => `„${one}“`))}.`;
}
