import type { Finding } from '../../base/diagnostic.js';
import { inYaml, quoted } from '../../base/quoted.js';
import { meintGanzeStadt } from '../../model/gebiete.js';
import { replace } from '../finding.js';
import { spotAt } from '../pointer.js';
import type { MapNode } from '../tree.js';
import { type Context, type SchemaError, wrongAt } from './context.js';
import { entriesIn, entryText, knownNames } from './list-entries.js';
import { entryInstead, linesOf, listFix } from './list-fix.js';
import { resolve, type Schema, typesOf } from './schema.js';
import { periodOnly } from './told-as-text.js';
import { wrongNumber } from './wrong-amount.js';
import { wrongAnswer } from './wrong-answer.js';
import { textInBrackets } from './wrong-brackets.js';
import { wrongEmail } from './wrong-email.js';
import { wrongGroup } from './wrong-group.js';
import { firstText, groupForList, linesForList } from './wrong-list.js';

const typeNames: Readonly<Record<string, string>> = {
  string: 'ein Text',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben',
  number: 'eine Zahl',
  boolean: 'ja oder nein',
};

/** What can be answered where yes or no is asked. */
export const answersOf = ({ $ref }: Schema): readonly string[] => [
  'ja',
  'nein',
  ...($ref === '#/definitions/kriterium' ? ['offen'] : []),
  ...($ref === '#/definitions/jaNeinText' ? ['einen Text'] : []),
];

/** A text in brackets, where a text is asked: what to type without them. */
export function bracketed(context: Context, pointer: string): Finding | undefined {
  const { value, wert, schema, say } = wrongAt(context, pointer);
  const inside = typesOf(schema).includes('string') ? textInBrackets(value, wert) : undefined;
  if (!inside || !value) return undefined;
  const place = context.source.place(value.start, value.end);
  const { klammern, texts } = inside;
  const email = schema?.$ref?.endsWith('/email') ? wrongEmail(texts.join(', '), place, say) : undefined;
  if (email) return email;
  const around = spotAt(context.tree, pointer.slice(0, pointer.lastIndexOf('/')))?.value;
  // Within a list in brackets the texts become entries of it.
  if (around?.kind === 'list' && context.source.text.charAt(around.start) === '[')
    return say('angabe-art', 'ohneKlammern', { besser: texts.map(inYaml).join(', '), klammern }, { place });
  const besser = inYaml(texts.join(', '));
  const fix = replace(place, besser, false);
  return say('angabe-art', 'ohneKlammern', { besser, klammern }, { place, fix });
}

/** The whole city where a list of areas is asked; undefined if the city has an area of this name, or it is said already. */
function wholeCityAt(context: Context, pointer: string): Finding | undefined {
  const { wert, say } = wrongAt(context, pointer);
  if (pointer !== '/rubrik/stadtteile' || !meintGanzeStadt(wert)) return undefined;
  const isArea = [...knownNames(pointer, context.leitfaden)].includes(wert);
  const said = spotAt(context.tree, '/rubrik/gesamtstadt')?.value;
  if (said?.kind === 'text' && /^(?:ja|true)$/i.test(said.text))
    return say('angabe-art', 'gesamtstadt', { besser: '' });
  if (isArea || said) return undefined;
  const besser = 'gesamtstadt: ja';
  const fix = entryInstead(context, pointer, besser);
  return say('angabe-art', 'gesamtstadt', { besser }, fix ? { fix } : {});
}

/** The entries of a group behind one another, where each of them is a text. */
function inOneText({ flow, entries }: MapNode): string | undefined {
  const texts = entries.flatMap(({ key, value }) =>
    value.kind === 'text' ? [`${key.text}: ${value.text.replace(/\s+/g, ' ').trim()}`] : [],
  );
  return flow || texts.length < Math.max(entries.length, 2) ? undefined : texts.join('; ');
}

/** A value of another kind than the schema asks: no number, a list where a text is asked, a text where a group is. */
export function wrongType(context: Context, { keyword, instancePath, params }: SchemaError): Finding {
  const { value, wert, place, schema, say } = wrongAt(context, instancePath);
  const types = typesOf(schema);
  if (schema?.['x-art'] === 'zahl') return wrongNumber(context, instancePath);
  if (schema?.['x-art'] === 'jaNein') return wrongAnswer(wert, place, answersOf(schema), say);
  const inBrackets = bracketed(context, instancePath);
  if (inBrackets) return inBrackets;
  const first = value?.kind === 'map' ? value.entries[0]?.key.text : undefined;
  const items = resolve(context.schema, schema?.items);
  const isEntry =
    first !== undefined && types.includes('array') && Object.hasOwn(items?.properties ?? {}, first);
  const behindDash = isEntry ? groupForList(context, instancePath) : undefined;
  if (behindDash) return behindDash;
  if (value?.kind === 'map' && types.includes('string')) {
    const besser = quoted(periodOnly(value) ?? inOneText(value) ?? wert.trim().replace(/\s+/g, ' '));
    const whole = context.source.place(value.start, value.end);
    return say('angabe-art', value.flow ? 'klammern' : 'doppelpunkt', { besser }, { place: whole });
  }
  if (value?.kind === 'list' && (keyword === 'minItems' || keyword === 'maxItems')) {
    return say('angabe-art', 'anzahl', { erwartet: Number(params.limit), anzahl: value.items.length });
  }
  const [only] = types.length === 1 ? types : [];
  if (only === 'object') return wrongGroup(context, instancePath);
  const wholeCity = only === 'array' ? wholeCityAt(context, instancePath) : undefined;
  if (wholeCity) return wholeCity;
  const group =
    only === 'array'
      ? (linesForList(context, instancePath) ?? groupForList(context, instancePath))
      : undefined;
  if (group) return group;
  if (only === 'array' && value?.kind === 'text') {
    const lines = linesOf(context.source.text.slice(value.start, value.end), value);
    const texts = entriesIn(lines, schema, knownNames(instancePath, context.leitfaden));
    const name = firstText(items);
    const eintraege = name === undefined ? texts : texts.map((one) => `${name}: ${one}`);
    if (eintraege.length === 0) return say('angabe-art', 'zeilen', { erste: entryText(lines[0] ?? '') });
    const isOfTexts = typesOf(items).includes('string');
    const fix = isOfTexts ? listFix(context, instancePath, eintraege) : undefined;
    return say('angabe-art', 'liste', { eintraege }, fix ? { fix } : {});
  }
  return say('angabe-art', 'andere', { erwartet: types.map((type) => typeNames[type] ?? type) });
}
