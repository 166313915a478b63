import type { Finding, Place } from '../../base/diagnostic.js';
import { plainYaml } from '../plain/plain-yaml.js';
import type { Schema } from '../schema/schema.js';
import type { Validator } from '../schema/validate.js';
import { type Data, dataOf } from '../shape.js';
import { readSource } from '../source.js';

/** A settings file as it was read; `value` only if everything in it is right. */
export interface SettingsFile<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
  readonly line: (number: number) => string;
  /** Where a JSON pointer stands; there only with a value. */
  readonly placeOf?: (pointer: string, part?: 'value' | 'key') => Place;
}

/** What a second look at right data finds: a reference to nothing, a name given twice. */
export type Cross<T> = (value: T) => Iterable<{
  /** The rule that has the sentence; `leitfaden-widerspruch` if none is named. */
  readonly rule?: string;
  readonly key: string;
  readonly facts: Finding['facts'];
  readonly at: string;
}>;

/** How a kind of settings file is read. */
export interface Settings<T> {
  readonly schema: Schema;
  readonly validator: Validator;
  /** Fills in what may be left out. The shape was checked before. */
  readonly finish: (data: { readonly [key: string]: Data }) => T;
  readonly cross: Cross<T>;
}

/** Reads a settings file in which nothing is unusual and nothing wrong; undefined for every other. */
export function readSettingsQuickly<T>(
  bytes: Uint8Array,
  { schema, validator, finish, cross }: Settings<T>,
): T | undefined {
  const { value: source, findings } = readSource(bytes);
  if (!source || findings.length > 0) return undefined;
  const tree = plainYaml(source.text, 0);
  if (!tree) return undefined;
  const { data = {}, findings: aboutValues } = dataOf(tree, schema, source);
  if (aboutValues.length > 0 || !validator(data)) return undefined;
  const value = finish(data as { readonly [key: string]: Data });
  return [...cross(value)].length > 0 ? undefined : value;
}
