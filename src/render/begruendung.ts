import { enumerate } from '../base/words.js';
import type { Leitfaden } from '../model/leitfaden.js';
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
  /** The form's own words before its criteria. */
  readonly einleitung: string;
  readonly kriterien: readonly Kriteriumszeile[];
}

const results = {
  muss: 'Das Vorhaben muss auf die Vorhabenliste.',
  kann: 'Das Vorhaben kann auf die Vorhabenliste.',
  offen: 'Ob das Vorhaben auf die Vorhabenliste muss, ist noch offen.',
  ausgenommen: 'Das Vorhaben ist von der Vorhabenliste ausgenommen.',
} as const;

/** "3 von 5 Kriterien treffen zu: „A“, „B“ und „C“. Die Regel des Leitfadens: mindestens 2 von 5. …" */
function satz({ aufnahme }: Vorhaben, { kriterien }: Leitfaden): string {
  const named = (ids: readonly string[]): string =>
    enumerate(kriterien.filter(({ id }) => ids.includes(id)).map(({ kurz }) => `„${kurz}“`));
  const { erfuellt, offen, entscheidend, schwelle } = aufnahme;
  const met = `${erfuellt.length} von ${kriterien.length} Kriterien`;
  return [
    erfuellt.length === 0
      ? kriterien.length === 1
        ? 'Das Kriterium trifft nicht zu oder ist offen.'
        : `Von ${kriterien.length} Kriterien trifft bisher keines zu.`
      : `${met} ${erfuellt.length === 1 ? 'trifft' : 'treffen'} zu: ${named(erfuellt)}.`,
    ...(offen.length > 0 ? [`Noch offen: ${named(offen)}.`] : []),
    `Die Regel des Leitfadens: ${schwelle}.`,
    results[aufnahme.aufnahme],
    ...(entscheidend.length > 0 ? [`Entscheidend ist noch: ${named(entscheidend)}.`] : []),
  ].join(' ');
}

/** Every criterion of the Leitfaden with its answer; one without an answer is "Noch offen". */
export function begruendungOf(vorhaben: Vorhaben, leitfaden: Leitfaden): Begruendung {
  const { steckbrief } = vorhaben;
  const date = steckbrief.aktualisiert_am;
  return {
    satz: satz(vorhaben, leitfaden),
    einschaetzung: date ? `Einschätzung des Amtes vom ${tag(date)}` : 'Einschätzung des Amtes',
    einleitung: leitfaden.formular.einleitung_kriterien.trim(),
    kriterien: leitfaden.kriterien.map(({ id, wortlaut }) => {
      const angabe = kriteriumsangabe(steckbrief, id);
      return {
        wortlaut: wortlaut.trim(),
        antwort: jaNeinOffen(angabe?.trifft_zu ?? 'offen'),
        begruendung: contentOf(angabe?.begruendung),
      };
    }),
  };
}
