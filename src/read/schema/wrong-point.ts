import { isLatitude, isLongitude } from '../../base/degrees.js';
import type { Finding } from '../../base/diagnostic.js';
import { child, spotAt } from '../pointer.js';
import { isEmpty, type MapNode } from '../tree.js';
import { type Context, wrongAt } from './context.js';

const degrees = String.raw`(\d{1,2}(?:[.,]\d{2,}°?|°\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*(?:["″”]|''))?))`;

const side = String.raw`\s*(?:[NOELB](?![a-zäöü])|(?:[a-zäöü]{3,12}\s*){1,2})?`;
const pair = new RegExp(
  String.raw`^[^\d-]*${degrees}${side}[\s,;/|]+(?:[NOEL][:\s]*|[A-Za-zäöü.]{3,12}:?\s*)?${degrees}${side}\.?$`,
  'i',
);
/** Two numbers in the address of a map: behind `@`, `q=` or `#map=17/`. */
const inAddress = /^https?:.*[@=/](\d{1,2}\.\d{2,})(?:,|\/|%2C)(\d{1,2}\.\d{2,})/i;
const single = new RegExp(`^${degrees}\\s*[NOELB]?$`, 'i');

/** Degrees, minutes and seconds as one number with at most six digits behind the point. */
function decimal(text: string): number {
  const [whole = 0, minutes = 0, seconds = 0] = (text.match(/[\d.,]+/g) ?? []).map((part) =>
    Number(part.replace(',', '.')),
  );
  return text.includes('°') && minutes > 0
    ? Number((whole + minutes / 60 + seconds / 3600).toFixed(6))
    : whole;
}

/** Two numbers as the schema asks for them: longitude first (RFC 7946, 3.1.1). */
function point(one: string, other: string): string | undefined {
  const [first, second] = [decimal(one), decimal(other)];
  if (isLatitude(first) && isLongitude(second)) return `[${second}, ${first}]`;
  return isLongitude(first) && isLatitude(second) ? `[${first}, ${second}]` : undefined;
}

/** The point that a text with two numbers names, in degrees, or in degrees, minutes and seconds. */
export function pointIn(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [, one = '', other = ''] = inAddress.exec(plain) ?? pair.exec(plain) ?? [];
  return one === '' ? undefined : point(one, other);
}

/** A point of which the numbers are not as they shall be, between brackets: commas for points, letters behind them. */
export function pointInBrackets(context: Context, pointer: string): Finding | undefined {
  if (!/^\/lage\/punkt(?:\/\d)?$/.test(pointer)) return undefined;
  const { value, wert, say } = wrongAt(context, '/lage/punkt');
  const written = value?.kind === 'list' ? /^\[([^[\]]*)\]/.exec(wert)?.[1] : undefined;
  const punkt = written === undefined ? undefined : pointIn(written);
  return punkt === undefined
    ? undefined
    : say('angabe-art', 'punkt', { zeile: `punkt: ${punkt}`, namen: [] });
}

const latitude = /^(?:geo(?:graphische)?_?)?(?:breite(?:ngrad)?|lat(?:itude)?|nord|y)$/i;
const longitude = /^(?:geo(?:graphische)?_?)?(?:l(?:ä|ae)nge(?:ngrad)?|lon(?:gitude)?|lng|ost|x)$/i;

/** Latitude and longitude in lines of their own, with their names and as one point. */
export function pointOfLines({
  entries,
}: MapNode): { readonly namen: readonly string[]; readonly punkt: string } | undefined {
  const numberOf = (names: RegExp) => {
    const [entry, ...others] = entries.filter(({ key }) => names.test(key.text));
    const [, number] = entry?.value.kind === 'text' ? (single.exec(entry.value.text.trim()) ?? []) : [];
    return entry && number !== undefined && others.length === 0
      ? { name: entry.key.text, number }
      : undefined;
  };
  const [breite, laenge] = [numberOf(latitude), numberOf(longitude)];
  const punkt = breite && laenge ? point(breite.number, laenge.number) : undefined;
  const written = entries.map(({ key }) => key.text);
  return breite && laenge && punkt !== undefined
    ? { namen: written.filter((name) => name === breite.name || name === laenge.name), punkt }
    : undefined;
}

/** A place on the map below `lage` behind another name, or in two lines: the line with both numbers. */
export function pointOf(context: Context, group: string, name: string): Finding | undefined {
  const lage = spotAt(context.tree, group)?.value;
  if (group !== '/lage' || lage?.kind !== 'map') return undefined;
  if (lage.entries.some(({ key, value }) => key.text === 'punkt' && !isEmpty(value))) return undefined;
  const inLines = pointOfLines(lage);
  const found = inLines?.namen.includes(name) ? inLines : undefined;
  const { value, wert } = wrongAt(context, child(group, name));
  const punkt = found?.punkt ?? (value?.kind === 'text' ? pointIn(wert) : undefined);
  if (punkt === undefined) return undefined;
  const namen = found?.namen ?? [name];
  // Told once, at the first of the two lines.
  const { keyPlace: place, say } = wrongAt(context, child(group, namen[0] ?? name));
  return say(
    'angabe-unbekannt',
    'punkt',
    { angabe: namen[0] ?? name, namen, zeile: `punkt: ${punkt}` },
    { place },
  );
}
