import { begruendungOf as satzOf } from '../model/begruendung.js';
import type { Einstellungen } from '../model/einstellungen.js';
import { antwortAuf } from '../model/kriterium.js';
import { kriteriumsangabe } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { contentOf, jaNeinOffen, tag } from './content.js';
import type { Content } from './nodes.js';

/** A criterion of the Leitfaden in its exact words, with the city's answer. */
export interface Kriteriumszeile {
  readonly wortlaut: string;
  /** "Ja", "Nein" or "Noch offen". */
  readonly antwort: string;
  readonly begruendung: Content;
}

/** Why a Vorhaben is on the list. */
export interface Begruendung {
  readonly satz: string;
  /** "Einschätzung des Amtes vom 29. Juli 2022" */
  readonly einschaetzung: string;
  /** "Es gilt der Leitfaden vom 4. Dezember 2019.", in a city with several versions. */
  readonly fassung: string | undefined;
  /** The form's own words before its criteria. */
  readonly einleitung: string;
  /** That some criteria are left out, if so. */
  readonly auswahl: string | undefined;
  /** Empty if the city shows none. */
  readonly kriterien: readonly Kriteriumszeile[];
}

/**
 * Why it is on the list, with the criteria of the Leitfaden that the city shows; one without an answer is "Noch offen".
 * Undefined for a Leitfaden without criteria.
 */
export function begruendungOf(
  vorhaben: Vorhaben,
  zeigen: Einstellungen['kriterien_zeigen'] = 'alle',
): Begruendung | undefined {
  const { steckbrief, leitfaden, gueltig_ab: ab } = vorhaben;
  if (leitfaden.kriterien.length === 0) return undefined;
  const date = steckbrief.aktualisiert_am;
  const all = leitfaden.kriterien.map((kriterium) => ({
    wortlaut: kriterium.wortlaut.trim(),
    antwort: jaNeinOffen(antwortAuf(kriterium, steckbrief)),
    begruendung: contentOf(kriteriumsangabe(steckbrief, kriterium.id)?.begruendung),
  }));
  const kriterien = all.filter(
    ({ antwort }) => zeigen === 'alle' || (zeigen === 'erfuellte' && antwort === 'Ja'),
  );
  return {
    satz: satzOf(vorhaben.aufnahme, leitfaden, vorhaben.votum),
    einschaetzung: date ? `Einschätzung des Amtes vom ${tag(date)}` : 'Einschätzung des Amtes',
    fassung: ab && `Für dieses Vorhaben gilt der Leitfaden vom ${tag(ab)}.`,
    einleitung: leitfaden.formular.einleitung_kriterien.trim(),
    auswahl:
      zeigen === 'erfuellte' && kriterien.length > 0
        ? 'Hier stehen nur die Kriterien, die zutreffen.'
        : undefined,
    kriterien,
  };
}
