import { enumerate } from '../base/words.js';
import type { Aufnahme } from './aufnahme.js';
import type { Leitfaden } from './leitfaden.js';

/** The listing rule as the end of a sentence: "ab 2 muss das Vorhaben auf die Vorhabenliste". */
function regel({ schwelle }: Aufnahme, { aufnahme }: Leitfaden): string {
  const isCount = typeof aufnahme === 'object' && 'mindestens' in aufnahme && aufnahme.von === 'alle';
  return isCount
    ? `ab ${aufnahme.mindestens} muss das Vorhaben auf die Vorhabenliste`
    : `auf die Vorhabenliste muss es nach der Regel „${schwelle}“`;
}

/**
 * Why a Vorhaben must, can or need not be on the list, in one or two sentences: the same words in `check`, on the page
 * and in the data.
 */
export function begruendungOf(ergebnis: Aufnahme, leitfaden: Leitfaden): string {
  const { aufnahme, erfuellt, offen, entscheidend } = ergebnis;
  const kurz = (ids: readonly string[]) =>
    enumerate(ids.map((id) => leitfaden.kriterien.find((k) => k.id === id)?.kurz ?? id));
  if (aufnahme === 'ausgenommen') return 'Das Vorhaben ist von der Vorhabenliste ausgenommen.';

  const count = `${erfuellt.length === 0 ? 'Keines' : erfuellt.length} von ${leitfaden.kriterien.length} Kriterien`;
  const verb = erfuellt.length > 1 ? 'treffen zu' : 'trifft zu';
  const which = erfuellt.length > 0 ? `: ${kurz(erfuellt)}` : '';
  const facts = `${count} ${verb}${which}; ${regel(ergebnis, leitfaden)}.`;
  if (aufnahme === 'kann') return `${facts} Dieses Vorhaben kann auf die Liste, es muss nicht.`;
  if (aufnahme === 'offen') return `${facts} Entscheidend ist noch: ${kurz(entscheidend)}.`;
  return offen.length > 0 ? `${facts} Noch offen, aber nicht mehr entscheidend: ${kurz(offen)}.` : facts;
}
