import { formatDatum } from '../base/datum.js';
import { enumerate } from '../base/words.js';
import { aenderungInWorten } from './aenderung.js';
import type { Aufnahme } from './aufnahme.js';
import { type Leitfaden, oncePer } from './leitfaden.js';
import { kurzOf, regelNachWenn } from './regel-in-worten.js';
import type { Listenvotum } from './steckbrief.js';

/** "muss auf die Vorhabenliste" behind a first part of a sentence: "ab 2 muss das Vorhaben auf die Vorhabenliste". */
const nachsatz = (ergebnis: string): string => ergebnis.replace(/\S+/, '$& das Vorhaben');

const ohnePunkt = (text: string): string => text.trim().replace(/\.$/, '');

/** How many criteria hold, and which: "3 von 5 Kriterien treffen zu: „…“". */
function stand({ erfuellt, offen }: Aufnahme, leitfaden: Leitfaden): string {
  const { kriterien } = leitfaden;
  const [only] = kriterien;
  if (kriterien.length === 1 && only) {
    if (offen.length > 0) return `Ob das Kriterium „${only.kurz}“ zutrifft, ist noch offen`;
    return `Das Kriterium „${only.kurz}“ trifft ${erfuellt.length > 0 ? 'zu' : 'nicht zu'}`;
  }
  if (erfuellt.length === 0)
    return `${offen.length > 0 ? 'Bisher trifft keines' : 'Keines'} der ${kriterien.length} Kriterien ${offen.length > 0 ? 'zu' : 'trifft zu'}`;
  const verb = erfuellt.length > 1 ? 'treffen zu' : 'trifft zu';
  const alle = kriterien.length === 2 ? 'Beide' : `Alle ${kriterien.length}`;
  const count = erfuellt.length === kriterien.length ? alle : `${erfuellt.length} von ${kriterien.length}`;
  return `${count} Kriterien ${verb}: ${namen(erfuellt, leitfaden)}`;
}

/** In quotation marks: many a name has an "und" of its own. */
const namen = (ids: readonly string[], leitfaden: Leitfaden): string =>
  enumerate(ids.map((id) => `„${kurzOf(leitfaden)(id)}“`));

/** From how many criteria on the rule holds, if it only counts all of them. */
function schwelleVonAllen({ aufnahme, kriterien }: Leitfaden): number | undefined {
  if (typeof aufnahme === 'string') return kriterien.length === 1 ? 1 : undefined;
  if ('mindestens' in aufnahme) return aufnahme.von === 'alle' ? aufnahme.mindestens : undefined;
  if ('alle' in aufnahme) return aufnahme.alle === 'alle' ? kriterien.length : undefined;
  return aufnahme.eines === 'alle' ? 1 : undefined;
}

/** The state of the criteria and the rule, with its paragraph, and what follows from both. */
function tatsachen(ergebnis: Aufnahme, leitfaden: Leitfaden): string {
  const { aufnahme, ergebnisse, kriterien } = leitfaden;
  const quelle = typeof aufnahme === 'object' && aufnahme.quelle ? ` (${aufnahme.quelle})` : '';
  const dieses = `Dieses Vorhaben ${ergebnisse[ergebnis.aufnahme]}.`;
  const schwelle = schwelleVonAllen(leitfaden);
  if (schwelle === undefined)
    return `${stand(ergebnis, leitfaden)}. Ein Vorhaben ${ergebnisse.muss}, wenn ${regelNachWenn(leitfaden)}${quelle}. ${dieses}`;
  const wann = [
    ...(kriterien.length === 1 ? [ergebnis.erfuellt.length > 0 ? 'damit' : 'wenn es zutrifft,'] : []),
    ...(schwelle === kriterien.length ? ['nur wenn alle zutreffen,'] : []),
    ...(schwelle === 1 ? ['schon ab einem Kriterium'] : []),
    `ab ${schwelle}`,
  ][0];
  const regel = `${stand(ergebnis, leitfaden)}; ${wann} ${nachsatz(ergebnisse.muss)}${quelle}.`;
  return ergebnis.aufnahme === 'muss' ? regel : `${regel} ${dieses}`;
}

/** What a body has decided about the list, and what follows from it. */
function votumInWorten(votum: Listenvotum, { aufnahme }: Aufnahme): string {
  const tag = votum.datum === undefined ? '' : `, ${formatDatum(votum.datum)}`;
  const grund = votum.grund?.trim() ? ` Grund: ${ohnePunkt(votum.grund)}.` : '';
  const kopf = `Votum (${votum.gremium ?? ''}${tag}):`;
  if (votum.votum === 'aufnehmen') {
    const folge = aufnahme === 'muss' ? '' : ' Damit gehört es auf die Liste.';
    return `${kopf} Das Vorhaben soll auf die Liste.${grund}${folge}`;
  }
  const trotzdem =
    aufnahme === 'muss'
      ? ' Nach dem Leitfaden bleibt es trotzdem auf der Liste.'
      : ' Damit gehört es nicht auf die Liste.';
  return `${kopf} Das Vorhaben soll von der Liste gestrichen werden.${grund}${trotzdem}`;
}

/** Why, as far as the criteria decide it: computed once for all Vorhaben with the same result. */
const ausKriterien = oncePer((leitfaden: Leitfaden) =>
  oncePer((ergebnis: Aufnahme): string => {
    const { aufnahme, offen, entscheidend, klasse } = ergebnis;
    // Behind a rule that names criteria itself, "davon" would mean those.
    const davon = schwelleVonAllen(leitfaden) === undefined ? 'der zutreffenden Kriterien' : 'davon';
    const sentences = [
      tatsachen(ergebnis, leitfaden),
      aenderungInWorten(ergebnis, leitfaden, kurzOf(leitfaden), davon),
    ];
    if (aufnahme === 'offen') {
      if (leitfaden.kriterien.length > 1)
        sentences.push(`Entscheidend ist noch: ${namen(entscheidend, leitfaden)}.`);
    } else if (offen.length > 0)
      sentences.push(`Noch offen, aber nicht mehr entscheidend: ${namen(offen, leitfaden)}.`);
    if (klasse !== undefined) {
      const bedeutung = leitfaden.klassen.find(({ name }) => name === klasse)?.bedeutung;
      sentences.push(
        `Das Vorhaben gehört zur Klasse „${klasse}“${bedeutung ? ` (${ohnePunkt(bedeutung)})` : ''}.`,
      );
    }
    return sentences.filter((sentence) => sentence !== '').join(' ');
  }),
);

/**
 * Why a Vorhaben must, can or need not be on the list, in the city's own words, with the paragraph and with what would
 * change it: the same text in `check`, on the page and in the data.
 *
 * @param votum the vote of a body that counts
 */
export function begruendungOf(ergebnis: Aufnahme, leitfaden: Leitfaden, votum?: Listenvotum): string {
  if (ergebnis.aufnahme === 'ausgenommen') return `Das Vorhaben ${leitfaden.ergebnisse.ausgenommen}.`;
  const gruende = ausKriterien(leitfaden)(ergebnis);
  return votum ? `${gruende} ${votumInWorten(votum, ergebnis)}` : gruende;
}
