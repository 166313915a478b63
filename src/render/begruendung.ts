import { begruendungOf as satzOf } from '../model/begruendung.js';
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
  readonly kriterien: readonly Kriteriumszeile[];
}

/** Every criterion of the Leitfaden with its answer; one without an answer is "Noch offen". */
export function begruendungOf(vorhaben: Vorhaben): Begruendung {
  const { steckbrief, leitfaden, gueltig_ab: ab } = vorhaben;
  const date = steckbrief.aktualisiert_am;
  return {
    satz: satzOf(vorhaben.aufnahme, leitfaden, vorhaben.votum),
    einschaetzung: date ? `Einschätzung des Amtes vom ${tag(date)}` : 'Einschätzung des Amtes',
    fassung: ab && `Für dieses Vorhaben gilt der Leitfaden vom ${tag(ab)}.`,
    einleitung: leitfaden.formular.einleitung_kriterien.trim(),
    kriterien: leitfaden.kriterien.map((kriterium) => {
      const angabe = kriteriumsangabe(steckbrief, kriterium.id);
      return {
        wortlaut: kriterium.wortlaut.trim(),
        antwort: jaNeinOffen(antwortAuf(kriterium, steckbrief)),
        begruendung: contentOf(angabe?.begruendung),
      };
    }),
  };
}
