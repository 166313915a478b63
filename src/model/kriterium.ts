import { type Angaben, type JaNeinOffen, kriteriumsangabe } from './steckbrief.js';
import { trifftZu, type Wenn } from './wenn.js';

interface Gemeinsam {
  readonly id: string;
  /** As the Leitfaden or its form words it, character by character. */
  readonly wortlaut: string;
  readonly kurz: string;
  readonly hilfe?: string;
  /** The paragraph. */
  readonly quelle?: string;
}

/** A criterion that an office ticks; `feld` answers the same question, and the two must not contradict each other. */
export interface Angabekriterium extends Gemeinsam {
  readonly art: 'angabe';
  readonly feld?: string;
}

/** A criterion that a number decides: it holds from `ab` on. */
export interface Schwellenkriterium extends Gemeinsam {
  readonly art: 'schwelle';
  readonly feld: string;
  readonly ab: number;
}

/** A criterion that other fields decide. */
export interface AbgeleitetesKriterium extends Gemeinsam {
  readonly art: 'abgeleitet';
  readonly wenn: Wenn;
}

export type Kriterium = Angabekriterium | Schwellenkriterium | AbgeleitetesKriterium;

/** What the fields of a Steckbrief say about a criterion; `offen` if they do not say it, or nobody computes it. */
export function berechnet(kriterium: Kriterium, angaben: Angaben): JaNeinOffen {
  if (kriterium.art === 'schwelle') return trifftZu({ feld: kriterium.feld, ab: kriterium.ab }, angaben);
  return kriterium.art === 'abgeleitet' ? trifftZu(kriterium.wenn, angaben) : 'offen';
}

/**
 * The answer to a criterion: what the fields say if they say it, and else the tick. Without either it is `offen`.
 */
export function antwortAuf(kriterium: Kriterium, angaben: Angaben): JaNeinOffen {
  const ergebnis = berechnet(kriterium, angaben);
  return ergebnis === 'offen' ? (kriteriumsangabe(angaben, kriterium.id)?.trifft_zu ?? 'offen') : ergebnis;
}

/** The criterion that asks the same as a field, and is ticked by an office. */
export const kriteriumZu = (kriterien: readonly Kriterium[], feld: string): Angabekriterium | undefined =>
  kriterien.find((one): one is Angabekriterium => one.art === 'angabe' && one.feld === feld);

const felderVon = (wenn: Wenn): readonly string[] =>
  'feld' in wenn ? [wenn.feld] : ('alle' in wenn ? wenn.alle : wenn.eines).flatMap(felderVon);

/** The fields from which a criterion is computed. */
export const felderIn = (kriterium: Kriterium): readonly string[] => {
  if (kriterium.art === 'schwelle') return [kriterium.feld];
  return kriterium.art === 'abgeleitet' ? [...new Set(felderVon(kriterium.wenn))] : [];
};
