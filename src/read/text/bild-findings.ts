import type { Image, ImageReference } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { wayOf } from '../bild/address.js';
import type { Bildsicht } from '../bild/befund.js';
import { finding } from '../finding.js';

/** Where no pictures are shown: in a text of one line, in a heading, a table, a link, or among marked words. */
export const noPictures: Bildsicht = (ziel) => ({
  ergebnis: { rule: 'bild-entfernt', key: 'stelle', facts: { ziel } },
});

/** A description that only repeats the name of a file. */
const isFileName = (alt: string): boolean => /^\S+\.(?:png|jpe?g|webp|gif|svg)$/i.test(alt.trim());

/**
 * What is to be said about a picture in a text.
 *
 * @param look knows what stands at its address; without it nothing is said about that
 */
export function* bildFindings(
  node: Image | ImageReference,
  place: Place,
  look?: Bildsicht,
): Iterable<Finding> {
  const ziel = node.type === 'image' ? node.url : (node.label ?? '');
  const alt = node.alt?.trim() ?? '';
  if (alt === '') {
    yield finding('bild-ohne-text', 'fehlt', { ziel }, place);
    return;
  }
  if (isFileName(alt)) yield finding('bild-ohne-text', 'name', { text: alt }, place);
  if (node.type === 'imageReference') {
    yield finding('bild-entfernt', 'name', { ziel }, place);
    return;
  }
  const way = wayOf(ziel);
  if (typeof way === 'string') {
    yield finding('bild-entfernt', way, { ziel }, place);
    return;
  }
  const ergebnis = look?.(ziel).ergebnis;
  if (ergebnis && 'rule' in ergebnis) yield finding(ergebnis.rule, ergebnis.key, ergebnis.facts, place);
}
