import { fileStart } from '../../base/diagnostic.js';
import { finding } from '../finding.js';
import { gitConflict } from '../git-conflict.js';
import { placeOf } from '../pointer.js';
import { validate } from '../schema/validate.js';
import { type Data, dataOf } from '../shape.js';
import { readSource } from '../source.js';
import { readYaml } from '../yaml/read-yaml.js';
import type { Settings, SettingsFile } from './settings.js';

/**
 * Reads a YAML file of the city (`leitfaden.yaml`, `vorhaben.yaml`) as strictly as a Steckbrief: unknown keys are
 * findings with the likely one, and nothing is used of a file that has any.
 */
export function readSettings<T>(
  bytes: Uint8Array,
  { schema, validator, finish, cross }: Settings<T>,
): SettingsFile<T> {
  const { value: source, findings } = readSource(bytes);
  if (!source) return { findings, line: () => '' };
  const { line } = source;
  const conflict = gitConflict(source);
  if (conflict) return { findings: [conflict], line };
  const { value: tree, findings: aboutYaml } = readYaml(source.text, source, 0);
  if (!tree) return { findings: [...findings, ...aboutYaml], line };
  const needed = schema.required ?? [];
  if (needed.length > 0 && !tree.entries.some(({ key }) => needed.includes(key.text))) {
    const facts = { namen: needed, anzahl: tree.entries.length };
    return { findings: [finding('pflichtangabe-fehlt', 'keine', facts, fileStart)], line };
  }
  const { data, findings: aboutValues } = dataOf(tree, schema, source);
  const checked = validate(data ?? {}, validator, { tree, source, schema });
  const all = [...findings, ...aboutYaml, ...aboutValues, ...checked.findings].filter(
    ({ rule }) => rule !== 'datum-deutsch' && rule !== 'eintrag-leer',
  );
  if (all.length > 0) return { findings: all, line };
  const value = finish((data ?? {}) as { readonly [key: string]: Data });
  const crossed = [...cross(value)].map(({ rule = 'leitfaden-widerspruch', key, facts, at }) =>
    finding(rule, key, facts, placeOf(tree, source, at), { pointer: at }),
  );
  if (crossed.length > 0) return { findings: crossed, line };
  return { value, findings: [], line, placeOf: (pointer, part) => placeOf(tree, source, pointer, part) };
}
