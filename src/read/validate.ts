import type { Finding } from '../base/diagnostic.js';
import { likely } from '../base/likely.js';
import { benennung } from '../model/benennung.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { finding, replace } from './finding.js';
import { child, placeOf, spotAt } from './pointer.js';
import { type Schema, schemaAt, typesOf } from './schema.js';
import type { Data } from './shape.js';
import type { Source } from './source.js';
import type { MapNode } from './yaml-tree.js';

/** An error as ajv's compiled validators give it (ajv `ErrorObject`). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What a checked header gives: the data without the values that are wrong, and the pointers of those. */
export interface Checked {
  readonly data: Data | undefined;
  readonly wrong: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

interface Context {
  readonly tree: MapNode;
  readonly source: Source;
  readonly schema: Schema;
  readonly leitfaden?: Leitfaden | undefined;
}

const written = ({ tree, source }: Context, pointer: string): string => {
  const spot = spotAt(tree, pointer);
  if (!spot) return '';
  return spot.value.kind === 'text' ? spot.value.text : source.text.slice(spot.value.start, spot.value.end);
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'ein Text',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben',
  number: 'eine Zahl',
  boolean: 'ja oder nein',
};

function wrongType(context: Context, error: SchemaError): Finding {
  const { instancePath: pointer } = error;
  const { tree, source } = context;
  const schema = schemaAt(context.schema, pointer);
  const types = typesOf(schema);
  const value = spotAt(tree, pointer)?.value;
  const place = placeOf(tree, source, pointer);
  const angabe = benennung(pointer, context.leitfaden);
  const wert = written(context, pointer);
  if (schema?.['x-art'] === 'zahl') {
    const plain = wert
      .replace(/\s*(€|EUR|Euro)\s*$/, '')
      .replace(/\.(?=\d{3}(\D|$))/g, '')
      .replace(',', '.');
    const guess = /^\d+(\.\d+)?$/.test(plain) ? plain : '';
    return finding('zahl-unklar', guess ? 'gemeint' : 'keineZahl', { angabe, wert, gemeint: guess }, place, {
      pointer,
    });
  }
  if (schema?.['x-art'] === 'jaNein')
    return finding('ja-nein-unklar', 'unklar', { angabe, wert, erlaubt: ['ja', 'nein'] }, place, { pointer });
  if (value?.kind === 'map' && types.includes('string')) {
    const line = source.text.slice(value.start, value.end).trim();
    const facts = { angabe, besser: `"${line.replaceAll('"', "'").replace(/\s+/g, ' ')}"` };
    return finding(
      'angabe-art',
      value.flow ? 'klammern' : 'doppelpunkt',
      facts,
      source.place(value.start, value.end),
      { pointer },
    );
  }
  if (value?.kind === 'list' && (error.keyword === 'minItems' || error.keyword === 'maxItems')) {
    const facts = { angabe, erwartet: Number(error.params.limit), anzahl: value.items.length };
    return finding('angabe-art', 'anzahl', facts, place, { pointer });
  }
  const erwartet = types.map((type) => typeNames[type] ?? type);
  const key = value?.kind === 'text' && types.length === 1 && types[0] === 'array' ? 'liste' : 'andere';
  return finding('angabe-art', key, { angabe, wert, erwartet }, place, { pointer });
}

function wrongText(context: Context, error: SchemaError): Finding {
  const { instancePath: pointer, keyword } = error;
  const { tree, source } = context;
  const place = placeOf(tree, source, pointer);
  const wert = written(context, pointer);
  const facts = { angabe: benennung(pointer, context.leitfaden), wert };
  const schema = schemaAt(context.schema, pointer);
  const definition = schema?.$ref?.replace('#/definitions/', '');
  if (keyword === 'format')
    return finding(
      'datum-ungueltig',
      /^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/.test(wert) ? 'gibtEsNicht' : 'form',
      facts,
      place,
      { pointer },
    );
  if (definition === 'email') return finding('email-ungueltig', 'form', facts, place, { pointer });
  if (definition === 'link') return finding('link-ungueltig', 'form', facts, place, { pointer });
  if (pointer === '/ags') return finding('kennung-ungueltig', 'ags', facts, place, { pointer });
  if (definition === 'kennung' || definition === 'id')
    return finding('kennung-ungueltig', 'form', facts, place, { pointer });
  if (definition === 'kriterium')
    return finding('ja-nein-unklar', 'unklar', { ...facts, erlaubt: ['ja', 'nein', 'offen'] }, place, {
      pointer,
    });
  const line = placeOf(tree, source, pointer, 'key');
  if (definition === 'zeile' && keyword === 'pattern')
    return finding('text-zu-lang', 'mehrereZeilen', facts, line, { pointer });
  const grenze = keyword === 'pattern' ? 1000 : Number(error.params.limit ?? 0);
  return finding('text-zu-lang', 'zeichen', { ...facts, zeichen: [...wert].length, grenze }, line, {
    pointer,
  });
}

function wrongChoice(context: Context, error: SchemaError): Finding {
  const { instancePath: pointer } = error;
  const place = placeOf(context.tree, context.source, pointer);
  const wert = written(context, pointer);
  const facts = { angabe: benennung(pointer, context.leitfaden), wert };
  const allowed = ((error.params.allowedValues as unknown[]) ?? [])
    .filter((value) => typeof value !== 'boolean')
    .map(String);
  if (schemaAt(context.schema, pointer)?.['x-art'] === 'jaNein') {
    return finding('ja-nein-unklar', 'unklar', { ...facts, erlaubt: allowed }, place, { pointer });
  }
  const near = likely(wert, allowed);
  const more = near === undefined ? {} : { fix: replace(place, near, false) };
  return finding(
    'auswahl-unbekannt',
    near ? 'aehnlich' : 'fremd',
    { ...facts, erlaubt: allowed, gemeint: near ?? '' },
    place,
    { pointer, ...more },
  );
}

function unknownKey(context: Context, error: SchemaError): Finding {
  const name = String(error.params.additionalProperty);
  const pointer = child(error.instancePath, name);
  const parent = spotAt(context.tree, error.instancePath)?.value;
  const given = new Set(parent?.kind === 'map' ? parent.entries.map(({ key }) => key.text) : []);
  const known = Object.keys(schemaAt(context.schema, error.instancePath)?.properties ?? {});
  const near = likely(
    name,
    known.filter((key) => !given.has(key)),
  );
  const place = placeOf(context.tree, context.source, pointer, 'key');
  const facts = {
    angabe: name,
    gemeint: near ?? '',
    gruppe: error.instancePath.slice(1).replaceAll('/', '.'),
  };
  const more = near === undefined ? {} : { fix: replace(place, near, false) };
  return finding('angabe-unbekannt', near ? 'aehnlich' : 'fremd', facts, place, { pointer, ...more });
}

function explain(context: Context, error: SchemaError): Finding {
  switch (error.keyword) {
    case 'required': {
      const pointer = child(error.instancePath, String(error.params.missingProperty));
      const place = placeOf(context.tree, context.source, pointer, 'key');
      const key = spotAt(context.tree, pointer) ? 'leer' : 'fehlt';
      const zeile = `${String(error.params.missingProperty)}: …`;
      return finding(
        'pflichtangabe-fehlt',
        key,
        { angabe: benennung(pointer, context.leitfaden), zeile },
        place,
        { pointer },
      );
    }
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

/** A copy of the data without what stands at the wrong pointers. */
function prune(data: Data | undefined, wrong: ReadonlySet<string>, pointer = ''): Data | undefined {
  if (data === undefined || wrong.has(pointer)) return undefined;
  if (Array.isArray(data)) {
    return data
      .map((item: Data, index) => prune(item, wrong, child(pointer, index)))
      .filter((item) => item !== undefined);
  }
  if (typeof data !== 'object') return data;
  const copy: Record<string, Data> = Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    const kept = prune(value, wrong, child(pointer, key));
    if (kept !== undefined) copy[key] = kept;
  }
  return copy;
}

/** Where the value of an error stands that has to go for the rest to be right. */
const wrongPointer = (error: SchemaError): string =>
  error.keyword === 'additionalProperties'
    ? child(error.instancePath, String(error.params.additionalProperty))
    : error.instancePath;

/** The pointer of the key that was probably meant by an unknown one. */
const meantPointer = ({ rule, key, facts, pointer = '' }: Finding): readonly string[] =>
  rule === 'angabe-unbekannt' && key === 'aehnlich'
    ? [child(pointer.slice(0, pointer.lastIndexOf('/')), String(facts.gemeint))]
    : [];

/** Checks data against a compiled schema: each error a finding with a place, the wrong values taken out. */
export function validate(data: Data | undefined, validator: Validator, context: Context): Checked {
  if (data === undefined || validator(data)) return { data, wrong: new Set(), findings: [] };
  // One cause, one message: of several errors at one value the first counts, and none below a wrong value.
  const byPointer = new Map<string, Finding>();
  for (const error of validator.errors ?? []) {
    const found = explain(context, error);
    const at = `${found.pointer ?? ''}`;
    if (!byPointer.has(at)) byPointer.set(at, found);
  }
  const wrong = new Set((validator.errors ?? []).map(wrongPointer));
  // A misspelt key stands for the one that was meant: that one is not missing as well.
  const found = [...byPointer.values()];
  const meant = new Set(found.flatMap(meantPointer));
  return {
    data: prune(data, wrong),
    wrong: new Set([...wrong, ...meant]),
    findings: found.filter(({ rule, pointer = '' }) => rule !== 'pflichtangabe-fehlt' || !meant.has(pointer)),
  };
}
