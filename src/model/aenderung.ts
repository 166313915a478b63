import { enumerate } from '../base/words.js';
import type { Aufnahme } from './aufnahme.js';
import { gilt } from './bedingung.js';
import type { Leitfaden } from './leitfaden.js';

/** Above this number of criteria nobody tries every group of them. */
const tryAllUpTo = 12;

/** The smallest groups of some criteria for which a question is answered with yes; none if there is no such group. */
function smallest(
  ids: readonly string[],
  question: (some: readonly string[]) => boolean,
): readonly string[][] {
  if (ids.length > tryAllUpTo) return [];
  const groups = Array.from({ length: 2 ** ids.length }, (_, mask) =>
    ids.filter((_, bit) => mask & (1 << bit)),
  ).sort((a, b) => a.length - b.length);
  const first = groups.find(question);
  return first ? groups.filter((group) => group.length === first.length && question(group)) : [];
}

/**
 * What would change the result, as a sentence: which criteria would have to come, or to go. None if the result is open,
 * for then the decisive ones are named, and none if nothing would.
 */
export function aenderungOf(
  { aufnahme, erfuellt, offen }: Aufnahme,
  leitfaden: Leitfaden,
): readonly string[] {
  const ids = leitfaden.kriterien.map(({ id }) => id);
  const kurz = (id: string) => leitfaden.kriterien.find((one) => one.id === id)?.kurz ?? id;
  const named = (some: readonly string[]) =>
    enumerate(
      some.map((id) => `„${kurz(id)}“`),
      'oder',
    );
  const holds = (met: readonly string[]) => gilt(leitfaden.aufnahme, ids, (id) => met.includes(id));
  if (aufnahme === 'kann') {
    if (offen.length > 0) return ['Auch wenn alle offenen Kriterien zutreffen, bleibt es dabei.'];
    const unmet = ids.filter((id) => !erfuellt.includes(id));
    const groups = smallest(unmet, (more) => holds([...erfuellt, ...more]));
    const [group] = groups;
    if (!group) return [];
    if (group.length > 1) return [`Kämen mindestens ${group.length} Kriterien dazu, könnte sich das ändern.`];
    const isAny = groups.length === unmet.length && unmet.length > 1;
    return [
      isAny
        ? 'Käme ein weiteres Kriterium dazu, würde sich das ändern.'
        : `Käme ${named(groups.flat())} dazu, würde sich das ändern.`,
    ];
  }
  if (aufnahme !== 'muss') return [];
  const groups = smallest(
    erfuellt,
    (less) => !holds([...erfuellt.filter((id) => !less.includes(id)), ...offen]),
  );
  const [group] = groups;
  if (!group) return [];
  if (group.length > 1) return [`Erst wenn ${group.length} davon wegfielen, könnte sich das ändern.`];
  const isAny = groups.length === erfuellt.length && erfuellt.length > 1;
  return [
    isAny
      ? 'Fiele eines davon weg, würde sich das ändern.'
      : `Fiele ${named(groups.flat())} weg, würde sich das ändern.`,
  ];
}
