import { type Bedingung, everyGroup, gilt, kriterienIn } from './bedingung.js';

/** Every combination of the criteria of some rules, as the ids of those that hold; none if there are too many. */
function combinations(rules: readonly Bedingung[], ids: readonly string[]): readonly ReadonlySet<string>[] {
  const named = [...new Set(rules.flatMap((rule) => kriterienIn(rule, ids)))];
  return everyGroup(named).map((group) => new Set(group));
}

/** Whether a rule always holds or never, whatever the criteria say. */
export function immerOderNie(rule: Bedingung, ids: readonly string[]): 'immer' | 'nie' | undefined {
  const all = combinations([rule], ids);
  if (all.length === 0) return undefined;
  const met = all.filter((some) => gilt(rule, ids, (id) => some.has(id))).length;
  return met === 0 ? 'nie' : met === all.length ? 'immer' : undefined;
}

/** The name of the list in which the parts of a rule stand, and the list if parts are named. */
function listOf(rule: Exclude<Bedingung, string>): readonly [name: string, parts: readonly Bedingung[]] {
  const [name, parts] =
    'mindestens' in rule ? ['von', rule.von] : 'alle' in rule ? ['alle', rule.alle] : ['eines', rule.eines];
  return [name as string, parts === 'alle' ? [] : (parts as readonly Bedingung[])];
}

/** A part of a rule, where it stands in it, and the rule without it. */
interface Part {
  readonly at: string;
  readonly part: Bedingung;
  readonly without: Bedingung;
}

/** All parts of a rule: a whole one before what is in it, the last ones first. */
function* partsOf(rule: Bedingung): Iterable<Part> {
  if (typeof rule === 'string') return;
  const [name, parts] = listOf(rule);
  const withParts = (changed: readonly Bedingung[]) => ({ ...rule, [name]: changed }) as Bedingung;
  for (const [index, part] of [...parts.entries()].reverse()) {
    const at = `/${name}/${index}`;
    yield { at, part, without: withParts(parts.filter((_, other) => other !== index)) };
    for (const inner of partsOf(part))
      yield { ...inner, at: at + inner.at, without: withParts(parts.with(index, inner.without)) };
  }
}

/**
 * The parts of a rule that never change its result, with where they stand in it (`/eines/1`): each could be struck.
 * Of two that say the same it is the later one.
 */
export function wirkungslos(
  rule: Bedingung,
  ids: readonly string[],
): readonly { readonly at: string; readonly teil: Bedingung }[] {
  const all = combinations([rule], ids);
  if (all.length === 0) return [];
  const isSame = (other: Bedingung) =>
    all.every((some) => gilt(rule, ids, (id) => some.has(id)) === gilt(other, ids, (id) => some.has(id)));
  const found: { readonly at: string; readonly teil: Bedingung }[] = [];
  let left = rule;
  for (let next = true; next; ) {
    // After a part is struck only what stands before it keeps its place: from the end on, all others do.
    const before = found.at(-1)?.at;
    const part = [...partsOf(left)].find(({ at, without }) => isBefore(at, before) && isSame(without));
    next = part !== undefined;
    if (part) {
      found.push({ at: part.at, teil: part.part });
      left = part.without;
    }
  }
  return found.reverse();
}

/** Whether a place in a rule stands before another one and is not inside of it. */
function isBefore(at: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  const [mine, theirs] = [at.split('/'), other.split('/')];
  const step = mine.findIndex((name, index) => name !== theirs[index]);
  return Number(mine[step]) < Number(theirs[step]);
}

/** The indexes of the classes that no Vorhaben can be in, for an earlier one holds whenever they do. */
export function nieErreicht(
  klassen: readonly { readonly wenn?: Bedingung }[],
  ids: readonly string[],
): readonly number[] {
  const all = combinations(
    klassen.flatMap(({ wenn }) => (wenn === undefined ? [] : [wenn])),
    ids,
  );
  if (all.length === 0) return [];
  const reached = new Set(
    all.map((some) =>
      klassen.findIndex(({ wenn }) => wenn === undefined || gilt(wenn, ids, (id) => some.has(id))),
    ),
  );
  return [...klassen.keys()].filter((index) => !reached.has(index));
}
