import { isDatum } from '../../base/datum.js';
import { datumIn } from '../../base/datum-gemeint.js';
import { datumUndMehr } from '../../base/datum-und-mehr.js';
import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { replace } from '../finding.js';
import { child, spotAt } from '../pointer.js';
import type { MapNode } from '../tree.js';
import { type Context, wrongAt } from './context.js';
import { otherNameIn } from './other-names.js';
import { mostSigns, partsOf } from './own-lines.js';

const dayInText = /\d{4}-\d{2}-\d{2}|\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}/gu;

/** The first and the last day of a Termin in one text: "2.11. bis 12.12.2026". */
const daysInText =
  /(?:[Vv]om )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} ?)?(?:\d{4} ?)?(?:-|–|bis|bis zum) ?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}/u;

/** Digits that may be of another day; those of an hour are none. */
const hasOtherDay = (text: string): boolean =>
  /\d{1,2}\.|\d *\/|(?<!\p{L})bis(?!\p{L})/u.test(
    text.replace(
      /\d{1,2}(?:[.:]\d{2})? ?(?:Uhr|h)?(?: ?(?:-|–|bis) ?\d{1,2}(?:[.:]\d{2})?)? ?(?:Uhr|h)(?!\p{L})/giu,
      '',
    ),
  );

/** A text without its day, and without the word and the day of the week before it: "Forum am Di., 15.12.2026 im Rathaus". */
function withoutDay(text: string, day: string): string {
  const at = text.indexOf(day);
  const before = text
    .slice(0, at)
    .replace(/(?:^|[\s,])(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:[a-z]*tag|[a-z]*woch|abend)?[.,]*(?:\s+den)?\s*$/i, '')
    .replace(/(?:^|\s)(?:am|den|vom|ab|seit)\s*$/i, '');
  const after = text.slice(at + day.length);
  return `${before}${before.trim() !== '' && /^\s+(?:im|in|am|an|auf|bei|beim|um)\s/.test(after) ? '' : ','}${after}`;
}

/**
 * The lines of a Termin for a text with its day, or with its first and last one: "12.12.2026, 18 Uhr, Rathaus". Empty if
 * that is not certain.
 */
export function terminLines(text: string): readonly string[] {
  if (text.length > mostSigns) return [];
  const [span = ''] = daysInText.exec(text) ?? [];
  const both = span === '' ? undefined : datumUndMehr(span.replace(/^vom /i, ''));
  const [day = '', ...others] = span === '' ? (text.match(dayInText) ?? []) : [];
  const datum = datumIn(day)?.datum;
  const titel = partsOf(withoutDay(text, span || day)).join(', ');
  if (titel === '' || others.length > 0 || hasOtherDay(titel)) return [];
  if (both && 'von' in both)
    return [`- titel: ${asTyped(titel)}`, `  von: ${both.von}`, `  bis: ${both.bis}`];
  return datum === undefined ? [] : [`- titel: ${asTyped(titel)}`, `  von: ${datum}`];
}

/** A name that says no more than that a day stands behind it. */
const ofDay = /^(?:datum|tag|termin|wann|am|ab|von|vom|beginn|start|zeit(?:raum|punkt)?)$/i;

/** A Termin in one line with its day before or behind the colon: "- 15.11.2026: Bürgerforum" is a name to YAML. */
export function pairAsTermin(context: Context, pointer: string): Finding | undefined {
  const { value, say } = wrongAt(context, pointer);
  const [entry, ...others] = value?.kind === 'map' && !value.flow ? value.entries : [];
  if (!/^\/beteiligung\/termine\/\d+$/.test(pointer) || entry?.value.kind !== 'text' || others.length > 0)
    return undefined;
  const { properties = {} } = wrongAt(context, pointer).schema ?? {};
  if (Object.hasOwn(properties, entry.key.text) || ofDay.test(entry.key.text)) return undefined;
  const zeilen = terminLines(`${entry.key.text}, ${entry.value.text}`.replace(/\s+/g, ' '));
  return zeilen.length > 0 ? say('angabe-art', 'alsEintrag', { zeilen }) : undefined;
}

/** The lines for the days behind another name of a Termin; empty if the name may stand for something else. */
function dayLines(name: string, wert: string, open: readonly string[]): readonly string[] {
  const meant = otherNameIn(name, open) ?? (ofDay.test(name) ? open[0] : undefined);
  const more = datumIn(wert) ?? datumUndMehr(wert);
  if (more === undefined || meant === undefined) return [];
  if ('von' in more) return open.length === 2 ? [`von: ${more.von}`, `bis: ${more.bis}`] : [];
  const day = 'tag' in more ? more.tag : more.datum;
  return day === undefined ? [] : [`${meant}: ${day}`];
}

/** The days of a Termin behind a name that it does not have: "zeitraum: 2.11. bis 12.12.2026", "wann: 12.12.2026, 18 Uhr". */
export function daysOfTermin(context: Context, group: string, name: string): Finding | undefined {
  const entry = spotAt(context.tree, group)?.value;
  if (!/^\/beteiligung\/termine\/\d+$/.test(group) || entry?.kind !== 'map') return undefined;
  const { value, wert, keyPlace: place, say } = wrongAt(context, child(group, name));
  const key = spotAt(context.tree, child(group, name))?.key;
  // A day as it shall be: only its name is another.
  if (value?.kind !== 'text' || !key || isDatum(wert)) return undefined;
  const given = entry.entries.map((one) => one.key.text);
  const lines = dayLines(
    name,
    wert,
    ['von', 'bis'].filter((one) => !given.includes(one)),
  );
  if (lines.length === 0) return undefined;
  const more = datumIn(wert) ? undefined : datumUndMehr(wert);
  const uhrzeit = more && 'tag' in more ? (more.uhrzeit ?? '') : '';
  const { source } = context;
  const [only = '', ...others] = lines;
  const isAll = uhrzeit === '' && others.length === 0 && datumIn(wert) !== undefined;
  const fix = isAll ? { fix: replace(source.place(key.start, value.end), only, false) } : {};
  // Behind the dash of the entry the line begins with that dash.
  const isFirst = entry.entries[0]?.key === key && !entry.flow;
  const zeilen = isFirst ? lines.map((line, at) => (at === 0 ? '- ' : '  ') + line) : lines;
  return say('angabe-unbekannt', 'tage', { angabe: name, zeilen, uhrzeit }, { place, ...fix });
}

/** Every Termin in a line of its own, its name before the colon and its day behind it, as the list they stand for. */
export function pairsAsTermine({ entries }: MapNode): readonly string[] {
  const each = entries.map(({ key, value }) =>
    value.kind === 'text' ? terminLines(`${key.text}, ${value.text}`.replace(/\s+/g, ' ')) : [],
  );
  return each.some((lines) => lines.length === 0) ? [] : each.flat();
}
