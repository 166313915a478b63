import type { Facts, Finding, Fix, Place } from '../../base/diagnostic.js';
import { benennung } from '../../model/benennung.js';
import { type Leitfaden, pflichtfelderOf } from '../../model/leitfaden.js';
import { finding } from '../finding.js';
import { placeOf, spotAt } from '../pointer.js';
import type { Source } from '../source.js';
import type { MapNode, Tree } from '../tree.js';
import { type Schema, schemaAt } from './schema.js';

/** An error as ajv's compiled validators give it (ajv `ErrorObject`). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is needed to say of an error where it is and what was meant. */
export interface Context {
  readonly tree: MapNode;
  readonly source: Source;
  readonly schema: Schema;
  readonly leitfaden?: Leitfaden | undefined;
}

/** A value that is not as the schema asks: how it is written, where, what it is called, what was asked. */
export interface Wrong {
  readonly value: Tree | undefined;
  readonly wert: string;
  readonly angabe: string;
  readonly place: Place;
  readonly keyPlace: Place;
  readonly schema: Schema | undefined;
  readonly say: (rule: string, key: string, more?: Facts, where?: { place?: Place; fix?: Fix }) => Finding;
}

/** Whether something must stand at a pointer: the Leitfaden asks for it, or the group does. */
export function isNeeded({ schema, leitfaden }: Context, pointer: string): boolean {
  const at = pointer.lastIndexOf('/');
  const feld = pointer.slice(1).replaceAll('/', '.');
  return (
    schemaAt(schema, pointer.slice(0, at))?.required?.includes(pointer.slice(at + 1)) === true ||
    (leitfaden !== undefined &&
      [...pflichtfelderOf(leitfaden), ...leitfaden.pflichten].some((pflicht) => pflicht.feld === feld))
  );
}

export function wrongAt({ tree, source, schema, leitfaden }: Context, pointer: string): Wrong {
  const value = spotAt(tree, pointer)?.value;
  const wert = value?.kind === 'text' ? value.text : value ? source.text.slice(value.start, value.end) : '';
  const isEntry = (at: number): boolean =>
    spotAt(
      tree,
      pointer
        .split('/')
        .slice(0, at + 1)
        .join('/'),
    )?.value.kind === 'list';
  const angabe = benennung(pointer, leitfaden, isEntry);
  const place = placeOf(tree, source, pointer);
  return {
    value,
    wert,
    angabe,
    place,
    keyPlace: placeOf(tree, source, pointer, 'key'),
    schema: schemaAt(schema, pointer),
    say: (rule, key, more = {}, where = {}) =>
      finding(rule, key, { angabe, wert, ...more }, where.place ?? place, {
        pointer,
        ...(where.fix ? { fix: where.fix } : {}),
      }),
  };
}
