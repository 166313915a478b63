import type { Finding } from '../../base/diagnostic.js';
import { likely } from '../../base/likely.js';
import type { Wenn } from '../../model/wenn.js';
import { propertyOf, type Schema } from '../schema/schema.js';
import { schemas } from '../schema/validators.generated.js';

/** What a second look at a Leitfaden finds: the key of a sentence, its facts, and the pointer. */
export interface Crossed {
  readonly key: string;
  readonly facts: Finding['facts'];
  readonly at: string;
}

const steckbriefSchema = schemas.steckbrief as Schema;

const isField = (feld: string): boolean =>
  feld
    .split('.')
    .reduce<Schema | undefined>(
      (node, name) => propertyOf(steckbriefSchema, node, name),
      steckbriefSchema,
    ) !== undefined;

/** The names of all fields, those of groups with the group's name before them. */
const fields: readonly string[] = Object.entries(steckbriefSchema.properties ?? {}).flatMap(
  ([name, part]) => [name, ...Object.keys(part.properties ?? {}).map((inner) => `${name}.${inner}`)],
);

/** The field that was meant: behind a dot only a name of that group, and never the group as a whole. */
function meantField(feld: string): string | undefined {
  const [group = '', inner] = feld.split('.');
  if (inner === undefined) return likely(feld, fields);
  const own = fields
    .filter((name) => name.startsWith(`${group}.`))
    .map((name) => name.slice(group.length + 1));
  const near = likely(inner, own);
  return near === undefined
    ? likely(
        feld,
        fields.filter((name) => name.includes('.')),
      )
    : `${group}.${near}`;
}

/** A name that is no field of a Steckbrief. */
export function* wrongField(feld: string, at: string): Iterable<Crossed> {
  if (!isField(feld)) yield { key: 'feld', facts: { wert: feld, gemeint: meantField(feld) ?? '' }, at };
}

/** The words that make up a condition on fields: each of these sets is one, any other is none. */
const shapes = ['feld,ist', 'ab,feld', 'ausgefuellt,feld', 'alle', 'eines'];

/** What is wrong with a condition on fields. */
export function* wrongWenn(wenn: Wenn, at: string): Iterable<Crossed> {
  if (!shapes.includes(Object.keys(wenn).sort().join(','))) {
    yield { key: 'wenn', facts: {}, at };
    return;
  }
  if ('feld' in wenn) yield* wrongField(wenn.feld, `${at}/feld`);
  for (const name of ['alle', 'eines'] as const) {
    const parts = (wenn as Partial<Record<typeof name, readonly Wenn[]>>)[name] ?? [];
    for (const [index, part] of parts.entries()) yield* wrongWenn(part, `${at}/${name}/${index}`);
  }
}
