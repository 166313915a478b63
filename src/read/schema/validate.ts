import type { Finding } from '../../base/diagnostic.js';
import { likely } from '../../base/likely.js';
import { finding } from '../finding.js';
import { child } from '../pointer.js';
import type { Data } from '../shape.js';
import { isEmpty } from '../tree.js';
import type { Context, SchemaError } from './context.js';
import { explainError } from './errors.js';
import { meantPointer, withoutFollowUps } from './follow-ups.js';

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

/** Criteria without a value whose names the Leitfaden does not know: the rules see only those that have one. */
function strayCriteria({ tree, source, leitfaden }: Context): readonly Finding[] {
  const group = tree.entries.find(({ key }) => key.text === 'kriterien')?.value;
  if (!leitfaden || group?.kind !== 'map' || !group.entries.some(({ value }) => isEmpty(value))) return [];
  const erlaubt = leitfaden.kriterien.map(({ id }) => id);
  const open = erlaubt.filter((id) => !group.entries.some(({ key }) => key.text === id));
  return group.entries
    .filter(({ key, value }) => isEmpty(value) && !erlaubt.includes(key.text))
    .map(({ key: { text: id, start, end } }) => {
      const gemeint = likely(id, open);
      const [key, facts] = gemeint ? ['aehnlich', { id, gemeint }] : ['fremd', { id, erlaubt }];
      return finding(
        'kriterium-unbekannt',
        String(key),
        facts as Finding['facts'],
        source.place(start, end),
        {
          pointer: child('/kriterien', id),
        },
      );
    });
}

/** Checks data against a compiled schema: each error a finding with a place, the wrong values taken out. */
export function validate(data: Data | undefined, validator: Validator, context: Context): Checked {
  const stray = strayCriteria(context);
  if (data === undefined || validator(data))
    return { data, wrong: new Set(stray.flatMap(meantPointer)), findings: stray };
  // One cause, one message: of several errors at one value the first counts, and none below a wrong value.
  const byPointer = new Map<string, Finding>();
  const told: Finding[] = [];
  for (const error of validator.errors ?? []) {
    const found = explainError(context, error);
    const at = `${found.pointer ?? ''}`;
    // Names that are not set in below their group: it is one slip of the hand, told at the first of them.
    const isTold =
      ['kriterium', 'ebene', 'ebeneListe'].includes(found.key) &&
      [...byPointer.values()].some(
        ({ key, facts }) => key === found.key && facts.gruppe === found.facts.gruppe,
      );
    if (isTold) told.push(found);
    else if (!byPointer.has(at)) byPointer.set(at, found);
  }
  const twice = [...byPointer.values()].filter(({ rule }) => rule === 'kriterium-doppelt');
  const answered = twice.map(({ pointer = '' }) => pointer);
  const wrong = new Set([...(validator.errors ?? []).map(wrongPointer), ...answered]);
  // A misspelt key stands for the one that was meant: that one is not missing as well.
  const found = [...byPointer.values(), ...stray].filter(
    ({ pointer = '' }) => !answered.some((one) => pointer.startsWith(`${one}/`)),
  );
  const meant = new Set([...found, ...told, ...stray].flatMap(meantPointer));
  return {
    data: prune(data, wrong),
    wrong: new Set([...wrong, ...meant]),
    findings: withoutFollowUps(found, meant),
  };
}
