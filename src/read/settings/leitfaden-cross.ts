import type { Bedingung } from '../../model/bedingung.js';
import type { Kriterium } from '../../model/kriterium.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { type Crossed, wrongField, wrongWenn } from './leitfaden-felder.js';
import type { Cross } from './settings.js';

/** The words that make up a condition: each of these sets is one, any other is none. */
const shapes = ['mindestens,von', 'alle', 'eines'];

const labels: ReadonlySet<string> = new Set(['name', 'quelle']);

function* wrongConditions(node: Bedingung, ids: ReadonlySet<string>, at: string): Iterable<Crossed> {
  if (typeof node === 'string') {
    if (!ids.has(node)) yield { key: 'kriterium', facts: { wert: node, erlaubt: [...ids] }, at };
    return;
  }
  const words = Object.keys(node).filter((word) => !labels.has(word));
  if (!shapes.includes(words.sort().join(','))) {
    yield { key: 'aufnahme', facts: {}, at };
    return;
  }
  if ('mindestens' in node) {
    const anzahl = Array.isArray(node.von) ? node.von.length : ids.size;
    const facts = { mindestens: node.mindestens, anzahl };
    if (node.mindestens > anzahl) yield { key: 'mindestens', facts, at: `${at}/mindestens` };
  }
  for (const [name, parts] of Object.entries(node)) {
    if (name === 'mindestens' || labels.has(name)) continue;
    if (typeof parts === 'string' && parts !== 'alle')
      yield { key: 'alle', facts: { wert: parts }, at: `${at}/${name}` };
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of (parts as Bedingung[]).entries())
      yield* wrongConditions(part, ids, `${at}/${name}/${index}`);
  }
}

/** What a criterion of each kind needs, and what means nothing for it. */
function* wrongKriterium(kriterium: Kriterium, at: string): Iterable<Crossed> {
  const given = kriterium as Partial<Record<'feld' | 'ab' | 'wenn', unknown>> & Kriterium;
  const { art, id } = kriterium;
  const needed = { angabe: [], schwelle: ['feld', 'ab'], abgeleitet: ['wenn'] } as const;
  const allowed = { angabe: ['feld'], schwelle: ['feld', 'ab'], abgeleitet: ['wenn'] } as const;
  for (const word of needed[art]) {
    if (given[word] === undefined) yield { key: 'artFehlt', facts: { id, art, wort: word }, at: `${at}/art` };
  }
  for (const word of ['feld', 'ab', 'wenn'] as const) {
    const isAllowed = (allowed[art] as readonly string[]).includes(word);
    if (given[word] !== undefined && !isAllowed)
      yield { key: 'artFremd', facts: { id, art, wort: word }, at: `${at}/${word}` };
  }
  if ('feld' in kriterium && kriterium.feld !== undefined) yield* wrongField(kriterium.feld, `${at}/feld`);
  if (art === 'abgeleitet' && given.wenn !== undefined) yield* wrongWenn(kriterium.wenn, `${at}/wenn`);
}

/** What the schema cannot see: names that point to nothing, ids given twice, a rule without a shape. */
export const crossLeitfaden: Cross<Leitfaden> = function* (leitfaden) {
  for (const [index, zeile] of leitfaden.formular.zeilen.entries()) {
    for (const [at, feld] of zeile.felder.entries())
      yield* wrongField(feld, `/formular/zeilen/${index}/felder/${at}`);
    const own = new Set([...zeile.felder, zeile.abschnitt]);
    const stray = zeile.pflicht.find((feld) => !own.has(feld));
    if (stray !== undefined)
      yield { key: 'pflicht', facts: { wert: stray }, at: `/formular/zeilen/${index}/pflicht` };
  }
  const ids = new Set<string>();
  for (const [index, kriterium] of leitfaden.kriterien.entries()) {
    const { id } = kriterium;
    if (ids.has(id)) yield { key: 'doppelt', facts: { wert: id }, at: `/kriterien/${index}/id` };
    ids.add(id);
    yield* wrongKriterium(kriterium, `/kriterien/${index}`);
  }
  for (const [index, { vor, nach }] of leitfaden.fristen.entries()) {
    if ((vor === undefined) === (nach === undefined))
      yield { key: 'frist', facts: {}, at: `/fristen/${index}` };
  }
  for (const [index, { feld, wenn }] of leitfaden.pflichten.entries()) {
    yield* wrongField(feld, `/pflichten/${index}/feld`);
    yield* wrongWenn(wenn, `/pflichten/${index}/wenn`);
  }
  for (const [index, { wenn }] of leitfaden.klassen.entries()) {
    if (wenn !== undefined) yield* wrongConditions(wenn, ids, `/klassen/${index}/wenn`);
    else if (index < leitfaden.klassen.length - 1)
      yield { key: 'klasse', facts: {}, at: `/klassen/${index}` };
  }
  yield* wrongConditions(leitfaden.aufnahme, ids, '/aufnahme');
};
