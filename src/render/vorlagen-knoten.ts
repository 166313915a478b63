/** A node of the tree that Handlebars makes of a template, as far as it is looked at. */
export interface Knoten {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } };
  readonly [part: string]: unknown;
}

const isKnoten = (value: unknown): value is Knoten =>
  typeof value === 'object' && value !== null && typeof (value as Knoten).type === 'string';

/** All nodes below one, in the order of the text. */
export function* knoten(value: unknown): Iterable<Knoten> {
  if (Array.isArray(value)) for (const one of value) yield* knoten(one);
  if (!isKnoten(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* knoten(part);
}

/** The words of a path as they are written: `this.titel`. */
export const wordOf = (value: unknown): string =>
  String((value as { original?: unknown } | undefined)?.original ?? '');
