import { datumIn } from '../../base/datum-gemeint.js';
import type { Facts, Finding, Fix } from '../../base/diagnostic.js';
import { boxesIn } from '../../base/ticked.js';
import { finding, replace } from '../finding.js';
import { wrongAnswer } from '../schema/wrong-answer.js';
import { wrongEmail } from '../schema/wrong-email.js';
import type { Source } from '../source.js';
import type { Entry, Whole } from './continued.js';

/** Names of entries in which the answer cannot be "offen". */
const isYesOrNo = (angabe: string): boolean =>
  ['entwurf', 'vorhabenliste', 'gesamtstadt', 'erledigt', 'vorgesehen'].includes(angabe);

/**
 * What is meant by a value that YAML cannot read, if the name of its entry says what is asked there: an address, a day, the
 * box that is ticked. Quotes around it would only be the next fault.
 */
export function asAsked(
  source: Source,
  { angabe, start }: Entry,
  { text, end, hasComment }: Whole,
): Finding | undefined {
  const place = source.place(start, end);
  const say = (rule: string, key: string, facts: Facts, { fix }: { readonly fix?: Fix }): Finding =>
    finding(
      rule,
      key,
      { angabe: `„${angabe}“`, wert: text, ...facts },
      place,
      fix && !hasComment ? { fix } : {},
    );
  if (/(?:^|_)email$/.test(angabe)) return wrongEmail(text, place, say);
  const boxes = boxesIn(text);
  if (boxes && angabe === 'beteiligung') {
    const zeile = boxes.ticked.length === 1 ? `geplant: ${boxes.ticked[0]}` : 'geplant: …';
    return say('angabe-art', 'gruppe', { zeile, namen: [] }, {});
  }
  if (boxes) {
    const erlaubt = ['ja', 'nein', ...(isYesOrNo(angabe) ? [] : ['offen'])];
    return wrongAnswer(text, place, boxes.ticked.length === 1 ? erlaubt : boxes.answers, say);
  }
  const { datum, isKurz } = (/(?:_am|^datum|^von|^bis)$/.test(angabe) && datumIn(text)) || {};
  if (datum === undefined) return undefined;
  const fix = replace(place, datum, isKurz !== true);
  return say('datum-ungueltig', isKurz ? 'jahrKurz' : 'andereForm', { gemeint: datum }, { fix });
}
