import type { Leitfaden } from '../../model/leitfaden.js';
import { isFreeText, resolve, type Schema } from '../schema/schema.js';
import { schemas } from '../schema/validators.generated.js';
import { filled, wennSchema } from './wenn-schema.js';

/** Nested objects are copied as far as a path leads, so that the shared schema is never changed. */
function require(node: Schema, path: readonly string[]): Schema {
  const [name = '', ...rest] = path;
  const required = [...new Set([...(node.required ?? []), name])];
  if (rest.length === 0) return { ...node, required };
  const inner = node.properties?.[name] ?? {};
  return { ...node, required, properties: { ...node.properties, [name]: require(inner, rest) } };
}

/** A dash is read as "keine Angabe" wherever something else than a text is asked and nothing is required. */
function withDashes(root: Schema, node: Schema): Schema {
  if (!node.properties) return node;
  const required = new Set(node.required);
  const properties = Object.entries(node.properties).map(([name, part]) => {
    const inner = withDashes(root, part);
    if (required.has(name) || isFreeText(resolve(root, part) ?? part)) return [name, inner];
    const { title, description, ...shape } = inner;
    const dash = { anyOf: [shape, { enum: ['-', '–', '—'] }] };
    return [name, { ...(title ? { title } : {}), ...(description ? { description } : {}), ...dash }];
  });
  return { ...node, properties: Object.fromEntries(properties) };
}

/**
 * The schema of one city's Steckbriefe: the shape that all cities share, with what this Leitfaden adds (required
 * fields, its criteria with their wording). Valid by it means: `check` finds no fault in shape or completeness.
 */
export function mergedSchema(leitfaden: Leitfaden): Schema {
  const base = schemas.steckbrief as Schema;
  const kriterien: Schema = {
    title: 'Welche Kriterien sind erfüllt?',
    type: 'object',
    additionalProperties: false,
    // What is computed from other fields need not be ticked.
    required: leitfaden.kriterien.filter(({ art }) => art === 'angabe').map(({ id }) => id),
    properties: Object.fromEntries(
      leitfaden.kriterien.map(({ id, kurz, wortlaut, hilfe }) => [
        id,
        {
          $ref: '#/definitions/kriterium',
          title: kurz,
          description: hilfe ? `${wortlaut}\n${hilfe}` : wortlaut,
        },
      ]),
    ),
  };
  const labels = Object.fromEntries(
    leitfaden.formular.zeilen.flatMap(({ felder, label }) => {
      const [feld = ''] = felder;
      const property = base.properties?.[feld];
      return felder.length === 1 && property ? [[feld, { ...property, title: label }]] : [];
    }),
  );
  const shaped: Schema = {
    ...base,
    title: `Steckbrief – ${leitfaden.stadt}`,
    properties: { ...base.properties, ...labels, kriterien },
  };
  const fields = leitfaden.formular.zeilen.flatMap(({ pflicht }) => pflicht);
  const complete = ['bezeichnung', 'kriterien', ...fields].reduce(
    (schema, feld) => require(schema, feld.split('.')),
    shaped,
  );
  const whole = withDashes(base, complete);
  if (leitfaden.pflichten.length === 0) return whole;
  const pflichten = leitfaden.pflichten.map(({ feld, wenn, quelle }) => ({
    ...(quelle === undefined ? {} : { $comment: quelle }),
    if: wennSchema(base, wenn),
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: filled(base, feld),
  }));
  return { ...whole, allOf: pflichten };
}
