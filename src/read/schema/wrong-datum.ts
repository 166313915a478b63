import { datumIn } from '../../base/datum-gemeint.js';
import type { Finding } from '../../base/diagnostic.js';
import { replace } from '../finding.js';
import { isLikelyYear } from '../shape.js';
import type { Wrong } from './context.js';

/** The day that Excel shows as a number once its cell has lost its format: days since the end of 1899. */
function excelDay(wert: string): string | undefined {
  const days = /^[34]\d{4}$/.test(wert.trim()) ? Number(wert) : undefined;
  return days === undefined ? undefined : new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/**
 * What is wrong with a text where a day is asked. A whole day that is only written in another way is offered as it has to be;
 * safe unless the century is a guess.
 *
 * @param ohne what to type if there is no day; empty if there must be one
 */
export function wrongDatum({ wert, place, say }: Wrong, ohne: string): Finding {
  const gezaehlt = excelDay(wert);
  if (gezaehlt !== undefined)
    return say('datum-ungueltig', 'excel', { gemeint: gezaehlt }, { fix: replace(place, gezaehlt, false) });
  const meant = datumIn(wert);
  if (!meant) return say('datum-ungueltig', isLikelyYear(wert.trim()) ? 'form' : 'jahr', { ohne });
  const { datum, isKurz } = meant;
  if (datum === undefined) return say('datum-ungueltig', 'gibtEsNicht');
  if (!isLikelyYear(datum)) return say('datum-ungueltig', 'jahr');
  const fix = place.line === place.endLine ? { fix: replace(place, datum, !isKurz) } : {};
  return say('datum-ungueltig', isKurz ? 'jahrKurz' : 'andereForm', { gemeint: datum }, fix);
}
