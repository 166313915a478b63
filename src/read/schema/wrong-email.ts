import { addressesIn } from '../../base/addresses.js';
import type { Facts, Finding, Fix, Place } from '../../base/diagnostic.js';
import { replace } from '../finding.js';

type Say = (rule: string, key: string, facts: Facts, where: { readonly fix?: Fix }) => Finding;

/**
 * What is wrong with a text where the address of a mailbox is asked. An address that only has something around it is offered
 * without it; safe if it stands there to the letter, and not with "(at)". Undefined if there is none in it.
 */
export function wrongEmail(wert: string, place: Place, say: Say): Finding | undefined {
  const { found, hasWords } = addressesIn(wert);
  const [gemeint] = found;
  if (gemeint === undefined) return undefined;
  if (found.length > 1) return say('email-ungueltig', 'mehrere', { adressen: found }, {});
  if (hasWords) return say('email-ungueltig', 'worte', { gemeint }, {});
  const fix = place.line === place.endLine ? { fix: replace(place, gemeint, wert.includes(gemeint)) } : {};
  return say('email-ungueltig', 'gemeint', { gemeint }, fix);
}
