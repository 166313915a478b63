/** The part of JSON Schema (draft 7) that our schemas use, with one word of our own. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  /** How a scalar is read: as yes or no, as a number, as a day; without it as text. */
  readonly 'x-art'?: 'jaNein' | 'zahl' | 'datum';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const followed = new WeakMap<Schema, Schema>();

/** A schema node with its `$ref` followed. */
export function resolve(root: Schema, node: Schema | undefined): Schema | undefined {
  if (node?.$ref === undefined) return node;
  const known = followed.get(node);
  if (known) return known;
  const whole = { ...root.definitions?.[node.$ref.replace('#/definitions/', '')], ...node };
  followed.set(node, whole);
  return whole;
}

/** The properties of a group, resolved; `free` is for names that the schema leaves open. */
interface Group {
  readonly named: ReadonlyMap<string, Schema | undefined>;
  readonly free: Schema | undefined;
}

const groups = new WeakMap<Schema, Group>();

function groupOf(root: Schema, node: Schema): Group {
  const { properties = {}, additionalProperties } = node;
  const group = {
    named: new Map(Object.entries(properties).map(([name, part]) => [name, resolve(root, part)] as const)),
    free: typeof additionalProperties === 'object' ? resolve(root, additionalProperties) : undefined,
  };
  groups.set(node, group);
  return group;
}

/** The schema of a property, undefined for one that the schema does not know. */
export function propertyOf(root: Schema, node: Schema | undefined, name: string): Schema | undefined {
  if (node === undefined) return undefined;
  const { named, free } = groups.get(node) ?? groupOf(root, node);
  return named.get(name) ?? free;
}

/** The schema at a JSON pointer, as far as there is one. */
export const schemaAt = (root: Schema, pointer: string): Schema | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>(
      (node, name) =>
        node?.items && /^\d+$/.test(name) ? resolve(root, node.items) : propertyOf(root, node, name),
      root,
    );

export const typesOf = (node: Schema | undefined): readonly string[] =>
  node?.type === undefined ? [] : typeof node.type === 'string' ? [node.type] : node.type;

/** Whether any text is right for a value: a dash in it is its text. A criterion is always asked back. */
export const isFreeText = (node: Schema): boolean =>
  node.$ref === '#/definitions/kriterium' ||
  (typesOf(node).includes('string') &&
    node.format === undefined &&
    !/definitions\/(email|link|farbe)/.test(node.$ref ?? ''));
