/** What a part of a rule may say of itself: how it is called in a sentence, and the paragraph it comes from. */
interface Beschriftung {
  readonly name?: string;
  readonly quelle?: string;
}

type Teile = 'alle' | readonly Bedingung[];

/** A rule about criteria: a criterion by its id, or how many of the parts must hold. There is no "not". */
export type Bedingung =
  | string
  | (Beschriftung & { readonly mindestens: number; readonly von: Teile })
  | (Beschriftung & { readonly alle: Teile })
  | (Beschriftung & { readonly eines: Teile });

/** A part of a rule in one shape: so many of these parts must hold. */
export interface Knoten {
  readonly name: string | undefined;
  readonly quelle: string | undefined;
  readonly noetig: number;
  readonly teile: readonly Bedingung[];
  /** Whether the parts are all criteria of the Leitfaden, and not some of them by name. */
  readonly vonAllen: boolean;
}

/** A rule that is no single criterion, as a number of parts of which so many must hold. */
export function knotenOf(bedingung: Exclude<Bedingung, string>, ids: readonly string[]): Knoten {
  const teile =
    'mindestens' in bedingung ? bedingung.von : 'alle' in bedingung ? bedingung.alle : bedingung.eines;
  const list: readonly Bedingung[] = teile === 'alle' ? ids : teile;
  const noetig = 'mindestens' in bedingung ? bedingung.mindestens : 'alle' in bedingung ? list.length : 1;
  const { name, quelle } = bedingung;
  return { name, quelle, noetig, teile: list, vonAllen: teile === 'alle' };
}

/** Whether a rule holds, if these criteria do. */
export function gilt(bedingung: Bedingung, ids: readonly string[], truth: (id: string) => boolean): boolean {
  if (typeof bedingung === 'string') return truth(bedingung);
  const { noetig, teile } = knotenOf(bedingung, ids);
  let met = 0;
  for (const teil of teile) if (gilt(teil, ids, truth)) met += 1;
  return met >= noetig;
}

/** The ids of the criteria that a rule names. */
export const kriterienIn = (bedingung: Bedingung, ids: readonly string[]): readonly string[] =>
  typeof bedingung === 'string'
    ? [bedingung]
    : [...new Set(knotenOf(bedingung, ids).teile.flatMap((teil) => kriterienIn(teil, ids)))];

/** Above this number of criteria nobody tries every group of them. */
const tryAllUpTo = 12;

/** Every group of some criteria, the one with none of them, too; an empty list if there are too many to try. */
export const everyGroup = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length > tryAllUpTo
    ? []
    : Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_, bit) => mask & (1 << bit)));

/** A rule in words: "mindestens 2 von 5", "alle 2 (Spielraum, mindestens 1 von 3)". */
export function inWorten(bedingung: Bedingung, ids: readonly string[], kurz: (id: string) => string): string {
  if (typeof bedingung === 'string') return `„${kurz(bedingung)}“`;
  const { name, noetig, teile, vonAllen } = knotenOf(bedingung, ids);
  if (name !== undefined) return name;
  const among = vonAllen ? '' : ` (${teile.map((teil) => inWorten(teil, ids, kurz)).join(', ')})`;
  return noetig === teile.length && noetig > 1
    ? `alle ${teile.length}${among}`
    : `mindestens ${noetig} von ${teile.length}${among}`;
}
