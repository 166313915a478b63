import { formatDatum } from '../base/datum.js';
import { counted, enumerate } from '../base/words.js';
import { aenderungOf } from './aenderung.js';
import type { Aufnahme } from './aufnahme.js';
import type { Leitfaden } from './leitfaden.js';
import type { Listenvotum } from './steckbrief.js';

/** "muss auf die Vorhabenliste" behind a first part of a sentence: "ab 2 muss das Vorhaben auf die Vorhabenliste". */
function nachsatz(ergebnis: string): string {
  const [verb = '', ...rest] = ergebnis.split(' ');
  return `${verb} das Vorhaben ${rest.join(' ')}`;
}

/** The listing rule as the end of a sentence: "ab 2 muss das Vorhaben auf die Vorhabenliste (§ 5)". */
function regel({ schwelle }: Aufnahme, { aufnahme, ergebnisse }: Leitfaden): string {
  const isCount = typeof aufnahme === 'object' && 'mindestens' in aufnahme && aufnahme.von === 'alle';
  const wann = isCount ? `ab ${aufnahme.mindestens}` : `bei „${schwelle.replace(/^„(.*)“$/, '$1')}“`;
  const quelle = typeof aufnahme === 'object' && aufnahme.quelle ? ` (${aufnahme.quelle})` : '';
  return `${wann} ${nachsatz(ergebnisse.muss)}${quelle}`;
}

/** What a body has decided about the list, and what follows from it. */
function votumInWorten(votum: Listenvotum, { aufnahme }: Aufnahme): string {
  const tag = votum.datum === undefined ? '' : ` am ${formatDatum(votum.datum)}`;
  const grund = votum.grund ? ` Grund: ${votum.grund.trim().replace(/\.$/, '')}.` : '';
  const wer = `${votum.gremium ?? 'Ein Gremium'} hat${tag} entschieden`;
  if (votum.votum === 'aufnehmen') return ` ${wer}, es in die Liste aufzunehmen.${grund}`;
  const trotzdem = aufnahme === 'muss' ? ' Nach dem Leitfaden bleibt es trotzdem auf der Liste.' : '';
  return ` ${wer}, es von der Liste zu nehmen.${grund}${trotzdem}`;
}

/** How many criteria hold, and which: "3 von 5 Kriterien treffen zu: …". */
function stand({ erfuellt }: Aufnahme, kriterien: number, names: string): string {
  const count = erfuellt.length === 0 ? 'Keines' : String(erfuellt.length);
  const verb = erfuellt.length > 1 ? 'treffen zu' : 'trifft zu';
  return `${count} von ${counted(kriterien, 'Kriterium', 'Kriterien')} ${verb}${names === '' ? '' : `: ${names}`}`;
}

/**
 * Why a Vorhaben must, can or need not be on the list, in the city's own words, with the paragraph and with what would
 * change it: the same text in `check`, on the page and in the data.
 *
 * @param votum the vote of a body that counts
 */
export function begruendungOf(ergebnis: Aufnahme, leitfaden: Leitfaden, votum?: Listenvotum): string {
  const { aufnahme, erfuellt, offen, entscheidend, klasse } = ergebnis;
  const { ergebnisse, klassen } = leitfaden;
  if (aufnahme === 'ausgenommen') return `Das Vorhaben ${ergebnisse.ausgenommen}.`;
  const kurz = (ids: readonly string[]) =>
    enumerate(ids.map((id) => leitfaden.kriterien.find((one) => one.id === id)?.kurz ?? id));

  const facts = `${stand(ergebnis, leitfaden.kriterien.length, kurz(erfuellt))}; ${regel(ergebnis, leitfaden)}.`;
  const sentences = [facts];
  if (aufnahme === 'kann') sentences.push(`Dieses Vorhaben ${ergebnisse.kann}.`);
  if (aufnahme === 'offen') sentences.push(`Entscheidend ist noch: ${kurz(entscheidend)}.`);
  else if (offen.length > 0) sentences.push(`Noch offen, aber nicht mehr entscheidend: ${kurz(offen)}.`);
  sentences.push(...aenderungOf(ergebnis, leitfaden));
  if (klasse !== undefined) {
    const bedeutung = klassen.find(({ name }) => name === klasse)?.bedeutung;
    sentences.push(`Es gehört zur Klasse „${klasse}“${bedeutung ? ` (${bedeutung})` : ''}.`);
  }
  return `${sentences.join(' ')}${votum ? votumInWorten(votum, ergebnis) : ''}`;
}
