import type { Finding } from '../base/diagnostic.js';
import { likely } from '../base/likely.js';
import type { Bedingung, Gebiet, Leitfaden, Zeile } from '../model/leitfaden.js';
import type { Schema } from './schema.js';
import { propertyOf } from './schema.js';
import type { Cross, Settings } from './settings.js';
import type { Data } from './shape.js';
import { schemas, leitfaden as validator } from './validators.generated.js';

type WithDefaults = Partial<Omit<Leitfaden, 'formular'>>;

type WrittenZeile = Partial<Omit<Zeile, 'pflicht'>> & { readonly pflicht?: boolean | readonly string[] };

/** In a list under `pflicht` a name is a field if the row has one of that name, and else its section. */
const zeileFrom = (data: WrittenZeile): Zeile => {
  const { felder = [], abschnitt, pflicht = false } = data;
  const named = typeof pflicht === 'boolean' ? (pflicht ? felder : []) : pflicht;
  const abschnittPflicht =
    abschnitt !== undefined &&
    (pflicht === true || (named.includes(abschnitt) && !felder.includes(abschnitt)));
  return { label: '', aliase: [], ...data, felder, pflicht: named, abschnittPflicht };
};

const gebietFrom = (data: string | Partial<Gebiet>): Gebiet => {
  if (typeof data === 'string') return { name: data, aliase: [], teile: [] };
  return { name: '', aliase: [], ...data, teile: (data.teile ?? []).map(gebietFrom) };
};

/** An ISO 8601 duration of months or years (`P6M`, `P1Y`) in months. The schema lets no other through. */
const monthsOf = (duration: string): number =>
  Number.parseInt(duration.slice(1), 10) * (duration.endsWith('Y') ? 12 : 1);

/** Fills in what a Leitfaden may leave out. The shape was checked against its schema before. */
function finish(data: { readonly [key: string]: Data }): Leitfaden {
  const given = data as unknown as WithDefaults & { formular: Leitfaden['formular'] };
  return {
    ...(given as Leitfaden),
    ags: given.ags ?? '',
    formular: { ...given.formular, zeilen: given.formular.zeilen.map(zeileFrom) },
    bearbeitungsstaende: (given.bearbeitungsstaende ?? []).map((stand) => ({
      ...stand,
      ende: stand.ende ?? false,
    })),
    stufen: given.stufen ?? [],
    stadtteile: (given.stadtteile ?? []).map(gebietFrom),
    themen: given.themen ?? [],
    gremien: (given.gremien ?? []).map((gremium) => ({
      name: gremium.name,
      aliase: gremium.aliase ?? [],
      stimmberechtigt: gremium.stimmberechtigt ?? false,
    })),
    abkuerzungen: given.abkuerzungen ?? {},
    vorlagen: given.vorlagen ?? [],
    turnus: Object.fromEntries(
      Object.entries(given.turnus ?? {}).map(([stand, dauer]) => [stand, monthsOf(String(dauer))]),
    ),
    fristen: (given.fristen ?? []).map((frist) => ({ ...frist, verbindlich: frist.verbindlich ?? false })),
    kriterien: (given.kriterien ?? []).map((kriterium) => ({ ...kriterium, art: kriterium.art ?? 'angabe' })),
    regeln: given.regeln ?? {},
  };
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

/** The words that make up a condition: each of these sets is one, any other is none. */
const shapes = ['mindestens,von', 'alle', 'eines'];

function* wrongConditions(
  node: Bedingung,
  ids: ReadonlySet<string>,
  at: string,
): Iterable<{ key: string; facts: Finding['facts']; at: string }> {
  if (typeof node === 'string') {
    if (!ids.has(node)) yield { key: 'kriterium', facts: { wert: node, erlaubt: [...ids] }, at };
    return;
  }
  if (!shapes.includes(Object.keys(node).sort().join(','))) {
    yield { key: 'aufnahme', facts: {}, at };
    return;
  }
  if ('mindestens' in node) {
    const anzahl = Array.isArray(node.von) ? node.von.length : ids.size;
    const facts = { mindestens: node.mindestens, anzahl };
    if (node.mindestens > anzahl) yield { key: 'mindestens', facts, at: `${at}/mindestens` };
  }
  for (const [name, parts] of Object.entries(node)) {
    if (name === 'mindestens') continue;
    if (typeof parts === 'string' && parts !== 'alle')
      yield { key: 'alle', facts: { wert: parts }, at: `${at}/${name}` };
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of (parts as Bedingung[]).entries())
      yield* wrongConditions(part, ids, `${at}/${name}/${index}`);
  }
}

/** What the schema cannot see: names that point to nothing, ids given twice, a rule without a shape. */
const cross: Cross<Leitfaden> = function* (leitfaden) {
  for (const [index, zeile] of leitfaden.formular.zeilen.entries()) {
    for (const [at, feld] of zeile.felder.entries()) {
      if (!isField(feld))
        yield {
          key: 'feld',
          facts: { wert: feld, gemeint: likely(feld, fields) ?? '' },
          at: `/formular/zeilen/${index}/felder/${at}`,
        };
    }
    const own = new Set([...zeile.felder, zeile.abschnitt]);
    const stray = zeile.pflicht.find((feld) => !own.has(feld));
    if (stray !== undefined)
      yield { key: 'pflicht', facts: { wert: stray }, at: `/formular/zeilen/${index}/pflicht` };
  }
  const ids = new Set<string>();
  for (const [index, { id, feld }] of leitfaden.kriterien.entries()) {
    if (ids.has(id)) yield { key: 'doppelt', facts: { wert: id }, at: `/kriterien/${index}/id` };
    ids.add(id);
    if (feld !== undefined && !isField(feld))
      yield {
        key: 'feld',
        facts: { wert: feld, gemeint: likely(feld, fields) ?? '' },
        at: `/kriterien/${index}/feld`,
      };
  }
  for (const [index, { vor, nach }] of leitfaden.fristen.entries()) {
    if ((vor === undefined) === (nach === undefined))
      yield { key: 'frist', facts: {}, at: `/fristen/${index}` };
  }
  yield* wrongConditions(leitfaden.aufnahme, ids, '/aufnahme');
};

/** How a Leitfaden is read: its shape, what may be left out, and what only a second look sees. */
export const leitfadenSettings: Settings<Leitfaden> = {
  schema: schemas.leitfaden as Schema,
  validator,
  finish,
  cross,
};
