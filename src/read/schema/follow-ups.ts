import type { Finding } from '../../base/diagnostic.js';
import { child } from '../pointer.js';
import { isNameIn } from './names.js';

/** The pointer of the group in which a finding stands. */
const above = ({ pointer = '' }: Finding): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** The pointer of what was probably meant by an unknown name. */
export function meantPointer({ rule, key, facts, pointer = '' }: Finding): readonly string[] {
  if (rule === 'kriterium-unbekannt' && key === 'aehnlich') return [`/kriterien/${facts.gemeint}`];
  if (rule !== 'angabe-unbekannt') return [];
  if (key === 'aehnlich' || key === 'alsErste')
    return [child(pointer.slice(0, pointer.lastIndexOf('/')), String(facts.gemeint))];
  if (key === 'zweitesKaestchen') return [child(pointer.slice(0, pointer.lastIndexOf('/')), 'trifft_zu')];
  if (key === 'kriterium') return [`/kriterien/${facts.gemeint}`];
  const feld = `/${String(facts.feld).replaceAll('.', '/')}`;
  if (key === 'feld') return [feld];
  // The group above them is not empty either.
  if (key === 'ebene' || key === 'ebeneListe') return [feld, feld.slice(0, feld.lastIndexOf('/'))];
  return key === 'abschnitt' ? ['/abschnitte'] : [];
}

/** Whether a name stands beside that of its group, which is set in too far: it is told by that one. */
function isBesideGroup({ rule, facts, place }: Finding, found: readonly Finding[]): boolean {
  if (rule !== 'angabe-unbekannt') return false;
  return found.some(
    ({ key, facts: group, place: { line } }) =>
      key === 'feld' &&
      group.feld === group.angabe &&
      group.wert === '' &&
      line < place.line &&
      isNameIn(String(group.feld), String(facts.angabe)),
  );
}

/**
 * The findings without those that only follow from another one.
 *
 * @param meant the pointers of what was written by another name: it is not missing as well
 */
export function withoutFollowUps(found: readonly Finding[], meant: ReadonlySet<string>): readonly Finding[] {
  // A text that is read as a name: what its entry must have is not missing as well.
  const texts = found.filter(({ key, rule }) => rule === 'angabe-unbekannt' && key === 'text').map(above);
  const isMissing = (one: Finding): boolean =>
    one.rule === 'pflichtangabe-fehlt' && (meant.has(one.pointer ?? '') || texts.includes(above(one)));
  return found.filter((one) => !isMissing(one) && !isBesideGroup(one, found));
}

/** What was found in the header without the names that stand twice because the dashes of a list are missing. */
export function withoutDoubled(
  aboutHeader: readonly Finding[],
  found: readonly Finding[],
): readonly Finding[] {
  const lists = found
    .filter(({ rule, key }) => rule === 'angabe-art' && key === 'strich')
    .map(({ pointer }) => pointer);
  return aboutHeader.filter((one) => one.rule !== 'angabe-doppelt' || !lists.includes(above(one)));
}
