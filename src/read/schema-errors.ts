import type { Facts, Finding, Fix, Place } from '../base/diagnostic.js';
import { likely } from '../base/likely.js';
import { benennung } from '../model/benennung.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { finding, replace } from './finding.js';
import { child, placeOf, spotAt } from './pointer.js';
import { type Schema, schemaAt, typesOf } from './schema.js';
import type { Source } from './source.js';
import type { MapNode, Tree } from './tree.js';

/** An error as ajv's compiled validators give it (ajv `ErrorObject`). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is needed to say of an error where it is and what was meant. */
export interface Context {
  readonly tree: MapNode;
  readonly source: Source;
  readonly schema: Schema;
  readonly leitfaden?: Leitfaden | undefined;
}

/** A value that is not as the schema asks: how it is written, where, what it is called, what was asked. */
interface Wrong {
  readonly value: Tree | undefined;
  readonly wert: string;
  readonly angabe: string;
  readonly place: Place;
  readonly keyPlace: Place;
  readonly schema: Schema | undefined;
  readonly say: (rule: string, key: string, more?: Facts, where?: { place?: Place; fix?: Fix }) => Finding;
}

function wrongAt({ tree, source, schema, leitfaden }: Context, pointer: string): Wrong {
  const value = spotAt(tree, pointer)?.value;
  const wert = value?.kind === 'text' ? value.text : value ? source.text.slice(value.start, value.end) : '';
  const angabe = benennung(pointer, leitfaden);
  const place = placeOf(tree, source, pointer);
  return {
    value,
    wert,
    angabe,
    place,
    keyPlace: placeOf(tree, source, pointer, 'key'),
    schema: schemaAt(schema, pointer),
    say: (rule, key, more = {}, where = {}) =>
      finding(rule, key, { angabe, wert, ...more }, where.place ?? place, {
        pointer,
        ...(where.fix ? { fix: where.fix } : {}),
      }),
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'ein Text',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben',
  number: 'eine Zahl',
  boolean: 'ja oder nein',
};

/** The number that a clerk probably means: "250.000 €" → "250000"; empty if it is none. */
function meantNumber(wert: string): string {
  const plain = wert
    .replace(/\s*(€|EUR|Euro)\s*$/, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : '';
}

function wrongType(context: Context, { keyword, instancePath, params }: SchemaError): Finding {
  const { value, wert, schema, say } = wrongAt(context, instancePath);
  const types = typesOf(schema);
  if (schema?.['x-art'] === 'zahl') {
    const gemeint = meantNumber(wert);
    return say('zahl-unklar', gemeint ? 'gemeint' : 'keineZahl', { gemeint });
  }
  if (schema?.['x-art'] === 'jaNein') return say('ja-nein-unklar', 'unklar', { erlaubt: ['ja', 'nein'] });
  if (value?.kind === 'map' && types.includes('string')) {
    const besser = `"${wert.trim().replaceAll('"', "'").replace(/\s+/g, ' ')}"`;
    const place = context.source.place(value.start, value.end);
    return say('angabe-art', value.flow ? 'klammern' : 'doppelpunkt', { besser }, { place });
  }
  if (value?.kind === 'list' && (keyword === 'minItems' || keyword === 'maxItems')) {
    return say('angabe-art', 'anzahl', { erwartet: Number(params.limit), anzahl: value.items.length });
  }
  const [only] = types.length === 1 ? types : [];
  if (only === 'object') return say('angabe-art', 'gruppe', { namen: Object.keys(schema?.properties ?? {}) });
  if (only === 'array' && value?.kind === 'text') {
    // A dash that touches the word begins no entry; the sentence shows the first one as it should be.
    const entry = /^-[^\s-]/.test(wert) ? (wert.slice(1).split(' -')[0] ?? '') : wert;
    return say('angabe-art', 'liste', { wert: entry });
  }
  return say('angabe-art', 'andere', { erwartet: types.map((type) => typeNames[type] ?? type) });
}

const wholeDate = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/;

/** The rule for a text that is not of the form its definition asks for. */
const formRules: Readonly<Record<string, string>> = {
  email: 'email-ungueltig',
  link: 'link-ungueltig',
  kennung: 'kennung-ungueltig',
  id: 'kennung-ungueltig',
  dauer: 'dauer-ungueltig',
};

function wrongText(context: Context, { keyword, instancePath, params }: SchemaError): Finding {
  const { wert, schema, keyPlace, say } = wrongAt(context, instancePath);
  const definition = schema?.$ref?.replace('#/definitions/', '') ?? '';
  if (keyword === 'format') return say('datum-ungueltig', wholeDate.test(wert) ? 'gibtEsNicht' : 'form');
  if (instancePath === '/ags') return say('kennung-ungueltig', 'ags');
  const form = keyword === 'pattern' ? formRules[definition] : undefined;
  if (form) return say(form, 'form');
  if (definition === 'kriterium')
    return say('ja-nein-unklar', 'unklar', { erlaubt: ['ja', 'nein', 'offen'] });
  if (definition === 'zeile' && keyword === 'pattern')
    return say('text-zu-lang', 'mehrereZeilen', {}, { place: keyPlace });
  const grenze = keyword === 'pattern' ? 1000 : Number(params.limit ?? 0);
  return say('text-zu-lang', 'zeichen', { zeichen: [...wert].length, grenze }, { place: keyPlace });
}

function wrongChoice(context: Context, { instancePath, params }: SchemaError): Finding {
  const { wert, place, schema, say } = wrongAt(context, instancePath);
  const erlaubt = ((params.allowedValues as unknown[]) ?? [])
    .filter((value) => typeof value !== 'boolean')
    .map(String);
  if (schema?.['x-art'] === 'jaNein') return say('ja-nein-unklar', 'unklar', { erlaubt });
  const gemeint = likely(wert, erlaubt);
  if (gemeint === undefined) return say('auswahl-unbekannt', 'fremd', { erlaubt });
  return say('auswahl-unbekannt', 'aehnlich', { erlaubt, gemeint }, { fix: replace(place, gemeint, false) });
}

function unknownKey(context: Context, { instancePath, params }: SchemaError): Finding {
  const angabe = String(params.additionalProperty);
  const { keyPlace: place, say } = wrongAt(context, child(instancePath, angabe));
  const parent = spotAt(context.tree, instancePath)?.value;
  const given = new Set(parent?.kind === 'map' ? parent.entries.map(({ key }) => key.text) : []);
  const known = Object.keys(schemaAt(context.schema, instancePath)?.properties ?? {});
  const gemeint = likely(
    angabe,
    known.filter((key) => !given.has(key)),
  );
  const facts = { angabe, gruppe: instancePath.slice(1).replaceAll('/', '.') };
  if (gemeint === undefined) return say('angabe-unbekannt', 'fremd', facts, { place });
  return say(
    'angabe-unbekannt',
    'aehnlich',
    { ...facts, gemeint },
    { place, fix: replace(place, gemeint, false) },
  );
}

function missing(context: Context, { instancePath, params }: SchemaError): Finding {
  const name = String(params.missingProperty);
  const { value, keyPlace: place, say } = wrongAt(context, child(instancePath, name));
  return say('pflichtangabe-fehlt', value ? 'leer' : 'fehlt', { zeile: `${name}: …` }, { place });
}

/** Turns an error of the schema into a finding: by its keyword, and by what the schema asks at that place. */
export function explainError(context: Context, error: SchemaError): Finding {
  switch (error.keyword) {
    case 'required':
      return missing(context, error);
    case 'additionalProperties':
      return unknownKey(context, error);
    case 'enum':
      return wrongChoice(context, error);
    case 'type':
    case 'minItems':
    case 'maxItems':
      return wrongType(context, error);
    default:
      return wrongText(context, error);
  }
}
