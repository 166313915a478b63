import { resolve, type Schema, typesOf } from './schema.js';
import { schemas } from './validators.generated.js';

/** Every name that our schemas have, with what it stands for at its places. */
let known: ReadonlyMap<string, readonly Schema[]> | undefined;

function collect(): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, Schema[]>();
  const seen = new Set<Schema>();
  const look = (root: Schema, node: Schema | undefined): void => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    for (const [name, part] of Object.entries(node.properties ?? {})) {
      const whole = resolve(root, part) ?? {};
      found.set(name, [...(found.get(name) ?? []), whole]);
      look(root, whole);
    }
    look(root, resolve(root, node.items));
    if (typeof node.additionalProperties === 'object') look(root, resolve(root, node.additionalProperties));
  };
  for (const root of Object.values(schemas) as Schema[]) look(root, root);
  return found;
}

const schemasOf = (name: string): readonly Schema[] => {
  known ??= collect();
  return known.get(name) ?? [];
};

/** Whether a word is the name of an entry: one of ours, or with an underscore as a criterion may have it. */
export const isName = (word: string): boolean =>
  /^[a-z]+(?:_[a-z0-9]+)+$/.test(word) || schemasOf(word.toLowerCase()).length > 0;

/** Whether a list can stand below a name. */
export const mayBeList = (name: string): boolean =>
  schemasOf(name).some((schema) => typesOf(schema).includes('array'));

/** Whether a group can stand below a name. */
export const mayBeGroup = (name: string): boolean =>
  schemasOf(name).some((schema) => typesOf(schema).includes('object'));

/** Whether a text can stand behind a name. */
export const mayBeText = (name: string): boolean =>
  schemasOf(name).some((schema) => typesOf(schema).includes('string'));

/** The names that can stand at the left margin of a Steckbrief. */
export const namesOfHeader = (): ReadonlySet<string> =>
  new Set(Object.keys((schemas.steckbrief as Schema).properties ?? {}));

/** The names that stand below a criterion. */
export const ofCriterion = /^(?:trifft_zu|begruendung)$/;

/** Whether a name can stand in a group of the header; the criteria have the names that a city gives them. */
export const isNameIn = (group: string, name: string): boolean =>
  group === 'kriterien'
    ? /^[a-z_]+$/.test(name) && !namesOfHeader().has(name) && !ofCriterion.test(name)
    : namesIn(group).has(name);

/** Whether two names can stand in the same group, or entry of a list. */
export function areTogether(one: string, other: string): boolean {
  known ??= collect();
  return (
    one !== other && [...known.keys()].some((group) => namesIn(group).has(one) && namesIn(group).has(other))
  );
}

/** The names that can stand in the group below a name, or in the entries of its list. */
export const namesIn = (name: string): ReadonlySet<string> =>
  new Set(
    schemasOf(name).flatMap(({ properties, items }) => [
      ...Object.keys(properties ?? {}),
      ...Object.keys(items?.properties ?? {}),
    ]),
  );
