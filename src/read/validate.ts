import type { Finding } from '../base/diagnostic.js';
import { child } from './pointer.js';
import { type Context, explainError, type SchemaError } from './schema-errors.js';
import type { Data } from './shape.js';

/** A validator that ajv has compiled. */
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
    const found = explainError(context, error);
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
