import { type Aenderung, aenderungOf } from './aenderung.js';
import { type Aufnahme, aufnahmeOf } from './aufnahme.js';
import { type Bedingung, gilt, inWorten, knotenOf } from './bedingung.js';
import { begruendungOf } from './begruendung.js';
import { bezugstag, letzterTag } from './fristen.js';
import { antwortAuf, berechnet, felderIn, type Kriterium } from './kriterium.js';
import type { Frist, Leitfaden } from './leitfaden.js';
import { kurzOf } from './regel-in-worten.js';
import { type Angaben, type JaNeinOffen, kriteriumsangabe, type Listenvotum } from './steckbrief.js';
import { isOeffentlich } from './vorhabenliste.js';
import { stimmberechtigte, wirksamesVotum } from './votum.js';
import { wertVon } from './wenn.js';

/** A part of the listing rule with its state; a criterion has an id, anything else has parts. */
export interface Regelteil {
  readonly text: string;
  readonly zustand: JaNeinOffen;
  readonly quelle?: string | undefined;
  readonly kriterium?: string;
  readonly teile?: readonly Regelteil[];
}

/** Where an answer comes from: a tick, other fields, or nowhere yet. */
export interface Herkunft {
  readonly art: 'angekreuzt' | 'berechnet' | 'offen';
  /** The fields from which it is computed, with their values; a field without a value is not filled in. */
  readonly felder: readonly { readonly feld: string; readonly wert?: unknown }[];
}

/** A criterion with its answer. */
export interface Kriteriumsstand {
  readonly id: string;
  readonly kurz: string;
  readonly antwort: JaNeinOffen;
  readonly herkunft: Herkunft;
  readonly begruendung: string | undefined;
  readonly quelle: string | undefined;
  /** Whether the result still depends on it. */
  readonly entscheidend: boolean;
}

/** A vote, and why it counts or not. */
export interface Votumsstand extends Listenvotum {
  readonly zaehlt: boolean;
  readonly weil: 'letztes' | 'spaeteres' | 'ohne-gremium' | 'nicht-stimmberechtigt';
}

/** A Frist with the day from which it counts and its last day, if they are known. */
export interface Friststand extends Frist {
  readonly bezugstag: string | undefined;
  readonly letzterTag: string | undefined;
}

/** Everything from which a result follows. */
export interface Erklaerung {
  readonly aufnahme: Aufnahme;
  readonly begruendung: string;
  readonly regel: Regelteil;
  readonly kriterien: readonly Kriteriumsstand[];
  readonly aenderung: Aenderung | undefined;
  readonly voten: readonly Votumsstand[];
  readonly fristen: readonly Friststand[];
  readonly oeffentlich: boolean;
}

function regelteil(bedingung: Bedingung, leitfaden: Leitfaden, { erfuellt, offen }: Aufnahme): Regelteil {
  const ids = leitfaden.kriterien.map(({ id }) => id);
  const kurz = kurzOf(leitfaden);
  const surely = gilt(bedingung, ids, (id) => erfuellt.includes(id));
  const maybe = gilt(bedingung, ids, (id) => erfuellt.includes(id) || offen.includes(id));
  const zustand = surely ? true : maybe ? 'offen' : false;
  if (typeof bedingung === 'string')
    return { text: inWorten(bedingung, ids, kurz), zustand, kriterium: bedingung };
  const { name, quelle, noetig, teile } = knotenOf(bedingung, ids);
  const count = inWorten({ mindestens: noetig, von: 'alle' }, teile.map(String), kurz);
  return {
    text: name === undefined ? count : `${name}: ${count}`,
    zustand,
    quelle,
    teile: teile.map((teil) => regelteil(teil, leitfaden, { erfuellt, offen } as Aufnahme)),
  };
}

function herkunftOf(kriterium: Kriterium, angaben: Angaben): Herkunft {
  const felder = felderIn(kriterium).map((feld) => ({ feld, wert: wertVon(angaben, feld) }));
  if (berechnet(kriterium, angaben) !== 'offen') return { art: 'berechnet', felder };
  const tick = kriteriumsangabe(angaben, kriterium.id)?.trifft_zu;
  return { art: typeof tick === 'boolean' ? 'angekreuzt' : 'offen', felder };
}

function votenOf(angaben: Angaben, leitfaden: Leitfaden): readonly Votumsstand[] {
  const counting = wirksamesVotum(angaben, leitfaden);
  const entitled = stimmberechtigte(leitfaden);
  return (angaben.listenvoten ?? []).map((votum) => {
    const zaehlt = votum === counting;
    const isEntitled = entitled.includes(votum.gremium ?? '');
    const against = votum.gremium === undefined ? 'ohne-gremium' : 'nicht-stimmberechtigt';
    return { ...votum, zaehlt, weil: zaehlt ? 'letztes' : isEntitled ? 'spaeteres' : against };
  });
}

/** Why the result of a Steckbrief is what it is: the rule part by part, every answer with where it comes from. */
export function erklaerungOf(angaben: Angaben, leitfaden: Leitfaden): Erklaerung {
  const aufnahme = aufnahmeOf(angaben, leitfaden);
  return {
    aufnahme,
    begruendung: begruendungOf(aufnahme, leitfaden, wirksamesVotum(angaben, leitfaden)),
    regel: regelteil(leitfaden.aufnahme, leitfaden, aufnahme),
    kriterien: leitfaden.kriterien.map((kriterium) => ({
      id: kriterium.id,
      kurz: kriterium.kurz,
      antwort: antwortAuf(kriterium, angaben),
      herkunft: herkunftOf(kriterium, angaben),
      begruendung: kriteriumsangabe(angaben, kriterium.id)?.begruendung,
      quelle: kriterium.quelle,
      entscheidend: aufnahme.entscheidend.includes(kriterium.id),
    })),
    aenderung: aenderungOf(aufnahme, leitfaden),
    voten: votenOf(angaben, leitfaden),
    fristen: leitfaden.fristen.map((frist) => ({
      ...frist,
      bezugstag: bezugstag(frist, angaben),
      letzterTag: letzterTag(frist, angaben),
    })),
    oeffentlich: isOeffentlich(angaben, leitfaden),
  };
}
