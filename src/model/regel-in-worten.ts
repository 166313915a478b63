import { enumerate } from '../base/words.js';
import { type Bedingung, inWorten, knotenOf } from './bedingung.js';
import { type Leitfaden, oncePer } from './leitfaden.js';

/** The short name of a criterion by its id. */
export const kurzOf = oncePer((leitfaden: Leitfaden) => {
  const namen = new Map(leitfaden.kriterien.map(({ id, kurz }) => [id, kurz]));
  return (id: string): string => namen.get(id) ?? id;
});

const isLeaf = (bedingung: Bedingung): bedingung is string => typeof bedingung === 'string';

/** So many of these criteria, as the end of a clause: "mindestens 2 von „A“, „B“ und „C“ zutreffen". */
function anzahl(namen: readonly string[], noetig: number, isInner: boolean): string {
  if (noetig === namen.length) return `${enumerate(namen)} ${namen.length === 1 ? 'zutrifft' : 'zutreffen'}`;
  if (noetig > 1) return `mindestens ${noetig} von ${enumerate(namen)} zutreffen`;
  return isInner
    ? `mindestens eines von ${enumerate(namen)} zutrifft`
    : `${enumerate(namen, 'oder')} zutrifft`;
}

/**
 * A listing rule as a clause that follows "wenn": "„A“ zutrifft und mindestens 2 von „B“, „C“ und „D“ zutreffen". A part
 * with a name is called by it; what is nested deeper stands in brackets, so that "und" and "oder" cannot be mistaken.
 */
function nachWenn(bedingung: Bedingung, leitfaden: Leitfaden, isInner: boolean): string {
  const ids = leitfaden.kriterien.map(({ id }) => id);
  const kurz = kurzOf(leitfaden);
  if (isLeaf(bedingung)) return `„${kurz(bedingung)}“ zutrifft`;
  const { name, noetig, teile, vonAllen } = knotenOf(bedingung, ids);
  if (isInner && name !== undefined) return `„${name}“ erfüllt ist`;
  if (vonAllen && teile.length > 1) {
    if (noetig === teile.length) return 'alle Kriterien zutreffen';
    return noetig === 1
      ? 'mindestens eines der Kriterien zutrifft'
      : `mindestens ${noetig} der ${teile.length} Kriterien zutreffen`;
  }
  if (teile.every(isLeaf))
    return anzahl(
      teile.map((id) => `„${kurz(id)}“`),
      noetig,
      isInner,
    );
  const isAll = noetig === teile.length;
  const text =
    isAll || noetig === 1
      ? teile.map((teil) => nachWenn(teil, leitfaden, true)).join(isAll ? ' und ' : ' oder ')
      : `mindestens ${noetig} dieser ${teile.length} Bedingungen erfüllt sind: ${teile.map((teil) => (typeof teil === 'object' && teil.name !== undefined ? `„${teil.name}“` : inWorten(teil, ids, kurz))).join('; ')}`;
  return isInner && teile.length > 1 ? `(${text})` : text;
}

/** The whole listing rule as a clause that follows "wenn". */
export const regelNachWenn = oncePer((leitfaden: Leitfaden) =>
  nachWenn(leitfaden.aufnahme, leitfaden, false),
);
