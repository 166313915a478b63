import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { replace } from '../finding.js';
import { spotAt } from '../pointer.js';
import { type Context, wrongAt } from './context.js';
import { isFreeText, typesOf } from './schema.js';
import { entryOrList } from './wrong-list.js';

/** A longer text is not told as one line. */
const mostSigns = 300;

/** A list where one value is asked: its only entry is the value; the entries of a text can stand behind one another. */
export function onlyOne(context: Context, pointer: string): Finding | undefined {
  const { value, schema, say } = wrongAt(context, pointer);
  const key = spotAt(context.tree, pointer)?.key;
  if (value?.kind !== 'list' || !schema || !key || context.source.text.charAt(value.start) === '[')
    return undefined;
  const types = typesOf(schema);
  const inText = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const ofGroup = types.includes('object') ? entryOrList(context, pointer, value) : undefined;
  if (ofGroup) return ofGroup;
  // "- Bau: 2027" is a name with its text to YAML; to a reader it is one text.
  const texts = value.items.flatMap((item) => {
    if (item.kind === 'text') return [inText(item.text)];
    const [entry, ...others] = item.kind === 'map' ? item.entries : [];
    return entry?.value.kind === 'text' && others.length === 0
      ? [inText(`${entry.key.text}: ${entry.value.text}`)]
      : [];
  });
  const [only = ''] = texts;
  if (texts.length < value.items.length || types.includes('array') || only === '') return undefined;
  if (types.length === 1 && types[0] === 'object') return undefined;
  if (texts.length > 1) {
    if (!isFreeText(schema) || schema.$ref === '#/definitions/kriterium') return undefined;
    const text = texts.join('; ');
    return text.length > mostSigns
      ? undefined
      : say('angabe-art', 'einText', { zeile: `${key.text}: ${asTyped(text)}` });
  }
  const end = value.items[0]?.end ?? value.end;
  const written = context.source.text.slice(value.start, end).trimEnd();
  const place = context.source.place(
    context.source.text.indexOf(':', key.end) + 1,
    value.start + written.length,
  );
  const typed = asTyped(only);
  const hasComment = context.source.text.slice(key.end, value.end).includes(' #');
  const fix = hasComment ? {} : { fix: replace(place, ` ${typed}`, false) };
  return say('angabe-art', 'nurEiner', { zeile: `${key.text}: ${typed}` }, fix);
}
