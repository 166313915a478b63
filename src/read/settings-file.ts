import type { Finding } from '../base/diagnostic.js';
import { finding } from './finding.js';
import { placeOf } from './pointer.js';
import type { Schema } from './schema.js';
import { type Data, dataOf } from './shape.js';
import { readSource } from './source.js';
import { type Validator, validate } from './validate.js';
import { readYaml } from './yaml-tree.js';

/** A settings file as it was read; `data` only if every value in it is right. */
export interface SettingsFile<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
  readonly line: (number: number) => string;
}

/** What a second look at right data finds: a reference to nothing, a name given twice. */
export type Cross<T> = (
  value: T,
) => Iterable<{ readonly key: string; readonly facts: Finding['facts']; readonly at: string }>;

/**
 * Reads a YAML file of the city (`leitfaden.yaml`, `vorhaben.yaml`) as strictly as a Steckbrief: unknown keys are
 * findings with the likely one, and nothing is used of a file that has any.
 */
export function readSettings<T>(
  bytes: Uint8Array,
  schema: Schema,
  validator: Validator,
  finish: (data: { readonly [key: string]: Data }) => T,
  cross: Cross<T> = () => [],
): SettingsFile<T> {
  const { value: source, findings } = readSource(bytes);
  if (!source) return { findings, line: () => '' };
  const { line } = source;
  const { value: tree, findings: aboutYaml } = readYaml(source.text, source, 0);
  if (!tree) return { findings: [...findings, ...aboutYaml], line };
  const { data, findings: aboutValues } = dataOf(tree, schema, source);
  const checked = validate(data ?? {}, validator, { tree, source, schema });
  const all = [...findings, ...aboutYaml, ...aboutValues, ...checked.findings].filter(
    ({ rule }) => rule !== 'datum-deutsch',
  );
  if (all.length > 0) return { findings: all, line };
  const value = finish((data ?? {}) as { readonly [key: string]: Data });
  const crossed = [...cross(value)].map(({ key, facts, at }) =>
    finding('leitfaden-widerspruch', key, facts, placeOf(tree, source, at), { pointer: at }),
  );
  return crossed.length > 0 ? { findings: crossed, line } : { value, findings: [], line };
}
