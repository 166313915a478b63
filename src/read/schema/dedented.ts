import type { Facts } from '../../base/diagnostic.js';
import { spotAt } from '../pointer.js';
import { isEmpty, type MapNode, type Tree } from '../tree.js';
import type { Context } from './context.js';
import { propertyOf, resolve, type Schema, schemaAt } from './schema.js';

type Entries = MapNode['entries'];

/** Where names belong that stand below it and too far left: a group, the last entry of a list, or its first. */
interface Home {
  readonly parts: Readonly<Record<string, Schema>>;
  readonly given: Entries;
  readonly path: string;
  readonly name: string;
  readonly isNewEntry: boolean;
}

const isBlock = (value: Tree): value is MapNode => value.kind === 'map' && !value.flow;

function homeOf(
  { source, schema }: Context,
  { key, value }: Entries[number],
  part: Schema | undefined,
): Home | undefined {
  const inEntry = resolve(schema, part?.items)?.properties;
  const inGroup = part?.properties;
  if (inGroup && (isBlock(value) || isEmpty(value)))
    return {
      parts: inGroup,
      given: isBlock(value) ? value.entries : [],
      path: key.text,
      name: key.text,
      isNewEntry: false,
    };
  if (inEntry && isEmpty(value))
    return { parts: inEntry, given: [], path: `${key.text}.0`, name: key.text, isNewEntry: true };
  const last = value.kind === 'list' ? value.items.at(-1) : undefined;
  const [first] = last && isBlock(last) ? last.entries : [];
  if (!inEntry || value.kind !== 'list' || !last || !isBlock(last) || !first) return undefined;
  const [line = ''] = source.text.slice(first.key.start, first.value.end).split('\n', 1);
  const path = `${key.text}.${value.items.length - 1}`;
  return { parts: inEntry, given: last.entries, path, name: `- ${line}`, isNewEntry: false };
}

/** The names that follow on a group or a list and stand too far left, although the group or its entry has them. */
export function dedented(
  context: Context,
  parent: string,
  angabe: string,
): { readonly key: 'ebene' | 'ebeneListe'; readonly facts: Facts } | undefined {
  const { tree, schema, source } = context;
  const around = spotAt(tree, parent)?.value;
  if (around === undefined || !isBlock(around)) return undefined;
  const group = schemaAt(schema, parent);
  const here = around.entries.findIndex(({ key }) => key.text === angabe);
  const isKnown = (name: string) => Object.hasOwn(group?.properties ?? {}, name);
  const above = around.entries.slice(0, here).findLast(({ key }) => isKnown(key.text));
  const home = above && homeOf(context, above, propertyOf(schema, group, above.key.text));
  if (!home) return undefined;
  const belongs = (name: string) =>
    Object.hasOwn(home.parts, name) && !home.given.some(({ key }) => key.text === name);
  const below = around.entries.slice(around.entries.indexOf(above) + 1);
  const end = below.findIndex(({ key }) => isKnown(key.text) || !belongs(key.text));
  const moved = below.slice(0, end === -1 ? below.length : end);
  const namen = moved.map(({ key }) => key.text);
  if (!namen.includes(angabe)) return undefined;
  const columnOf = ({ key }: Entries[number]): number => source.place(key.start, key.end).column;
  const [first] = home.given;
  const blanks = first ? columnOf(first) - columnOf(above) : 2;
  const mehrzeilig = moved.filter(({ key, value }) =>
    source.text.slice(key.start, value.end).includes('\n'),
  ).length;
  const path = [...parent.slice(1).split('/'), home.path].filter((step) => step !== '').join('.');
  const facts = { gruppe: home.name, namen, blanks, mehrzeilig, feld: `${path}.${angabe}` };
  return { key: home.isNewEntry ? 'ebeneListe' : 'ebene', facts };
}
