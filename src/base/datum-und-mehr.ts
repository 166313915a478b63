import { datumIn } from './datum-gemeint.js';

/** A day with more words, or the two days of a span. */
export type Mehr =
  | { readonly tag: string; readonly uhrzeit?: string }
  | { readonly von: string; readonly bis: string };

const hour = '\\d{1,2}(?:[:.]\\d{2}){0,2}';
const time = `${hour}(?: ?(?:-|bis) ?${hour})?(?: ?(?:Uhr|h))?`;

const behindDay = new RegExp(`^(.{6,30}?)(?:T|,? |, ?)(?:um |ab |von |gegen |\\()?(${time})\\)?$`, 'i');
const beforeDay = new RegExp(`^(?:um |ab )?(${hour}(?: ?(?:-|bis) ?${hour})? ?Uhr),? (.{6,30})$`, 'i');
const withWord = /^(?:ab|bis|seit|spätestens|voraussichtlich|etwa|circa|ca\.?)(?: dem| zum| am)? (.{6,30})$/i;
const withMore = /^(.{6,30}?)[ ,;]*[ ,;(](?=\D)[^\d]*$/;
const span = /^(?:vom |von )?(.{2,30}?)(?: ?bis(?: zum)? | - |-(?=\d{1,2}\.))(.{6,30})$/i;

/** The day that a text is, however it is written. */
const dayIn = (text: string): string | undefined => datumIn(text)?.datum;

/** The first day of a span: what it does not say of month and year, the last one does (12. bis 14.12.2026, 30. November bis ...). */
function firstDay(written: string, last: string): string | undefined {
  const [, day = '', month = last.slice(5, 7)] = /^(\d{1,2})\.(?:(\d{1,2})\.?)?$/.exec(written.trim()) ?? [];
  const year = last.slice(0, 4);
  return day === ''
    ? (dayIn(written) ?? dayIn(`${written.trim()} ${year}`))
    : dayIn(`${day}.${month}.${year}`);
}

/**
 * What stands with a day in a text that shall be a day alone: the time ("2026-12-12, 18 Uhr"), a word ("ab 12.12.2026"), a
 * second day ("12. bis 14.12.2026"). Undefined if no day is named in full.
 */
export function datumUndMehr(text: string): Mehr | undefined {
  const plain = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
  const [, behind = '', timeBehind = ''] = behindDay.exec(plain) ?? [];
  const [, timeBefore = '', before = ''] = beforeDay.exec(plain) ?? [];
  const tag = dayIn(behind) ?? dayIn(before);
  if (tag !== undefined) return { tag, uhrzeit: dayIn(behind) === undefined ? timeBefore : timeBehind };
  const alone = dayIn(withWord.exec(plain)?.[1] ?? '') ?? dayIn(withMore.exec(plain)?.[1] ?? '');
  if (alone !== undefined) return { tag: alone };
  const [, first = '', second = ''] = span.exec(plain) ?? [];
  const bis = dayIn(second);
  const von = bis === undefined ? undefined : firstDay(first, bis);
  return bis !== undefined && von !== undefined && von <= bis ? { von, bis } : undefined;
}
