import { parseDeutschesDatum } from '../base/datum.js';
import type { Finding } from '../base/diagnostic.js';
import { likely } from '../base/likely.js';
import { inYaml, quoted } from '../base/quoted.js';
import { withEquals } from './equals.js';
import { replace } from './finding.js';
import { ersterText } from './groups.js';
import { listFix } from './list-fix.js';
import { resolve, type Schema, typesOf } from './schema.js';
import { type Context, type SchemaError, wrongAt } from './schema-context.js';
import { missing, unknownKey } from './schema-keys.js';
import { isLikelyYear } from './shape.js';
import type { Tree } from './tree.js';

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

const bullet = /^[-–—•·*][ \t\u00a0]*(?=[^\s–—-])/;

/** The entries that a text probably stands for, if a list is asked: by their dashes or dots, or by commas between names. */
function entriesIn(wert: string, schema: Schema | undefined): readonly string[] {
  const text = wert.replace(/\s+/g, ' ').trim();
  const mark = bullet.exec(text)?.[0].charAt(0);
  const isNames = /^#\/definitions\/(?:zeile|feldname)$/.test(schema?.items?.$ref ?? '');
  const parts = mark ? text.split(` ${mark}`) : isNames ? text.split(/[,;] /) : [text];
  const entries = parts.map((part) => part.replace(bullet, '').trim()).filter((part) => part !== '');
  return entries.map((entry) => (/: |:$|^["'[{#&*!|>%@`]| #/.test(entry) ? quoted(entry) : entry));
}

/** The line of a group in which the text belongs that was written instead of it; empty if there is none. */
function textIn(gruppe: string, value: Tree | undefined): string {
  if (value?.kind !== 'text') return '';
  const text = value.text.replace(/\s+/g, ' ').trim();
  if (gruppe === 'beteiligung' && /^(ja|nein|offen)$/i.test(text)) return `geplant: ${text.toLowerCase()}`;
  const name = ersterText(gruppe);
  return name === undefined ? '' : `${name}: ${quoted(text)}`;
}

/** What can be answered where yes or no is asked. */
const answersOf = ({ $ref }: Schema): readonly string[] => [
  'ja',
  'nein',
  ...($ref === '#/definitions/kriterium' ? ['offen'] : []),
  ...($ref === '#/definitions/jaNeinText' ? ['einen Text'] : []),
];

function wrongType(context: Context, { keyword, instancePath, params }: SchemaError): Finding {
  const { value, wert, schema, say } = wrongAt(context, instancePath);
  const types = typesOf(schema);
  if (schema?.['x-art'] === 'zahl') {
    const gemeint = meantNumber(wert);
    const beispiel = context.leitfaden ? (instancePath.startsWith('/lage/') ? '12.1234' : '250000') : '2';
    return say('zahl-unklar', gemeint ? 'gemeint' : 'keineZahl', { gemeint, beispiel });
  }
  if (schema?.['x-art'] === 'jaNein') return say('ja-nein-unklar', 'unklar', { erlaubt: answersOf(schema) });
  if (value?.kind === 'map' && types.includes('string')) {
    const besser = `"${wert.trim().replaceAll('"', "'").replace(/\s+/g, ' ')}"`;
    const place = context.source.place(value.start, value.end);
    return say('angabe-art', value.flow ? 'klammern' : 'doppelpunkt', { besser }, { place });
  }
  if (value?.kind === 'list' && (keyword === 'minItems' || keyword === 'maxItems')) {
    return say('angabe-art', 'anzahl', { erwartet: Number(params.limit), anzahl: value.items.length });
  }
  const [only] = types.length === 1 ? types : [];
  if (only === 'object') {
    const [line = ''] =
      value?.kind === 'text' && value.plain
        ? context.source.text.slice(value.start, value.end).split('\n', 1)
        : [];
    const equals = value && withEquals(context.source, value.start, line);
    if (equals) return { ...equals, pointer: instancePath };
    const namen = Object.keys(schema?.properties ?? {});
    return say('angabe-art', 'gruppe', { namen, zeile: textIn(instancePath.slice(1), value) });
  }
  if (only === 'array' && value?.kind === 'text') {
    const entries = entriesIn(wert, schema);
    const isOfTexts = typesOf(resolve(context.schema, schema?.items)).includes('string');
    const fix = isOfTexts ? listFix(context, instancePath, entries) : undefined;
    return say('angabe-art', 'liste', { eintraege: entries.slice(0, 5) }, fix ? { fix } : {});
  }
  return say('angabe-art', 'andere', { erwartet: types.map((type) => typeNames[type] ?? type) });
}

const wholeDate = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/;

/** The rule for a text that is not of the form its definition asks for. */
const formRules: Readonly<Record<string, string>> = {
  email: 'email-ungueltig',
  link: 'link-ungueltig',
  ort: 'link-ungueltig',
  kennung: 'kennung-ungueltig',
  dauer: 'dauer-ungueltig',
  fristdauer: 'dauer-ungueltig',
  farbe: 'farbe-ungueltig',
  linkOderImpressum: 'link-ungueltig',
  linkOderDatenschutz: 'link-ungueltig',
  linkOderErklaerung: 'link-ungueltig',
};

function wrongText(context: Context, { keyword, instancePath, params }: SchemaError): Finding {
  const { wert, schema, keyPlace, say } = wrongAt(context, instancePath);
  const definition = schema?.$ref?.replace('#/definitions/', '') ?? '';
  if (keyword === 'format') {
    const isWrongYear = !isLikelyYear(parseDeutschesDatum(wert) ?? wert.trim());
    return say('datum-ungueltig', isWrongYear ? 'jahr' : wholeDate.test(wert) ? 'gibtEsNicht' : 'form');
  }
  if (instancePath === '/ags') return say('kennung-ungueltig', 'ags');
  if (definition === 'id') return say('kennung-ungueltig', 'id');
  const form = keyword === 'pattern' ? formRules[definition] : undefined;
  if (form) return say(form, 'form');
  if (definition === 'kriterium')
    return say('ja-nein-unklar', 'unklar', { erlaubt: ['ja', 'nein', 'offen'] });
  if (schema?.['x-art'] === 'jaNein') return say('ja-nein-unklar', 'unklar', { erlaubt: answersOf(schema) });
  if (/^(?:zeile|feldname)$/.test(definition) && keyword === 'pattern')
    return say('text-zu-lang', 'mehrereZeilen', {}, { place: keyPlace });
  if (keyword === 'minimum' || keyword === 'maximum')
    return say('zahl-unklar', 'grenze', { grenze: Number(params.limit), richtung: keyword });
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
  return say(
    'auswahl-unbekannt',
    'aehnlich',
    { erlaubt, gemeint },
    { fix: replace(place, inYaml(gemeint), false) },
  );
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
