import { enumerate } from '../base/words.js';
import type { Aufnahme } from './aufnahme.js';
import { everyGroup, gilt } from './bedingung.js';
import type { Leitfaden } from './leitfaden.js';

/** What would change a result: the smallest groups of criteria that would have to hold, too, or no longer. */
export interface Aenderung {
  readonly richtung: 'dazu' | 'weg';
  /** Ids; all groups are of one size. */
  readonly gruppen: readonly (readonly string[])[];
  /** Whether the result would surely be the other one, and not an open one. */
  readonly sicher: boolean;
}

/** The smallest groups of some criteria for which a question is answered with yes; undefined if none is known. */
function smallest(
  ids: readonly string[],
  question: (some: readonly string[]) => boolean,
): readonly (readonly string[])[] | undefined {
  const groups = everyGroup(ids).toSorted((a, b) => a.length - b.length);
  const first = groups.find(question);
  return first && groups.filter((group) => group.length === first.length && question(group));
}

/**
 * What would change the result: which of the decided criteria would have to be answered otherwise. Undefined if the
 * result is open, for then the decisive ones are named, if nothing would change it, or if there are too many criteria.
 */
export function aenderungOf(
  { aufnahme, erfuellt, offen }: Aufnahme,
  leitfaden: Leitfaden,
): Aenderung | undefined {
  if (aufnahme !== 'muss' && aufnahme !== 'kann') return undefined;
  const ids = leitfaden.kriterien.map(({ id }) => id);
  const holds = (met: readonly string[]) => gilt(leitfaden.aufnahme, ids, (id) => met.includes(id));
  const without = (less: readonly string[]) => erfuellt.filter((id) => !less.includes(id));
  const unmet = ids.filter((id) => !erfuellt.includes(id) && !offen.includes(id));
  const gruppen =
    aufnahme === 'muss'
      ? smallest(erfuellt, (less) => !holds(without(less)))
      : smallest(unmet, (more) => holds([...erfuellt, ...offen, ...more]));
  if (!gruppen) return undefined;
  const isOther = (group: readonly string[]) =>
    aufnahme === 'muss' ? !holds([...without(group), ...offen]) : holds([...erfuellt, ...group]);
  return { richtung: aufnahme === 'muss' ? 'weg' : 'dazu', gruppen, sicher: gruppen.every(isOther) };
}

/**
 * What would change the result, as a sentence; empty if there is nothing to say.
 *
 * @param kurz the short name of a criterion
 * @param davon how the sentence points back to the criteria that hold
 */
export function aenderungInWorten(
  ergebnis: Aufnahme,
  leitfaden: Leitfaden,
  kurz: (id: string) => string,
  davon = 'davon',
): string {
  const found = aenderungOf(ergebnis, leitfaden);
  if (!found) return '';
  const { richtung, gruppen, sicher } = found;
  const { erfuellt } = ergebnis;
  const size = gruppen[0]?.length ?? 0;
  const folge = size === 1 && sicher ? 'würde sich das ändern' : 'könnte sich das ändern';
  const named = enumerate(
    gruppen.flat().map((id) => `„${kurz(id)}“`),
    'oder',
  );
  if (richtung === 'dazu') {
    if (size > 1) return `Erst wenn mindestens ${size} Kriterien dazukämen, ${folge}.`;
    // An open criterion stands in no group: where one is open, not every other one would do.
    const unmet = leitfaden.kriterien.length - erfuellt.length;
    const isAny = gruppen.length === unmet && unmet > 1;
    const what = isAny ? (erfuellt.length > 0 ? 'ein weiteres Kriterium' : 'ein Kriterium') : named;
    return `Käme ${what} dazu, ${folge}.`;
  }
  if (size === 1)
    return `Fiele ${gruppen.length === erfuellt.length && size < erfuellt.length ? `eines ${davon}` : named} weg, ${folge}.`;
  const isEach = size === erfuellt.length;
  return `Erst wenn ${isEach ? (size === 2 ? 'beide' : `alle ${size}`) : `${size} ${davon}`} wegfielen, ${folge}.`;
}
