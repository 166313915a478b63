import { describe, expect, test } from '@jest/globals';
import { aenderungOf } from '../src/model/aenderung.js';
import { aufnahmeOf } from '../src/model/aufnahme.js';
import type { Bedingung } from '../src/model/bedingung.js';
import type { Kriterium } from '../src/model/kriterium.js';
import type { Angaben, JaNeinOffen } from '../src/model/steckbrief.js';
import { trifftZu, type Wenn } from '../src/model/wenn.js';
import { leitfaden as brueckenfelde } from './support/brueckenfelde.js';
import { dice } from './support/dice.js';

type Roll = (sides: number) => number;

/** A random rule: nested up to four deep, with repeated leaves, names, and all ways to say how many. */
function tree(roll: Roll, ids: readonly string[], depth: number): Bedingung {
  const leaf = ids[roll(ids.length)] ?? '';
  if (depth === 0 || roll(4) === 0) return leaf;
  const isAll = roll(6) === 0;
  const parts = Array.from({ length: 1 + roll(4) }, () => tree(roll, ids, depth - 1));
  const size = isAll ? ids.length : parts.length;
  const of = isAll ? 'alle' : parts;
  const name = roll(3) === 0 ? { name: `Teil ${roll(9)}` } : {};
  const shape = roll(3);
  if (shape === 0) return { ...name, alle: of };
  return shape === 1 ? { ...name, eines: of } : { ...name, mindestens: 1 + roll(size), von: of };
}

/** Written a second time, from what the words mean. */
function means(rule: Bedingung, ids: readonly string[], met: ReadonlySet<string>): boolean {
  if (typeof rule === 'string') return met.has(rule);
  const listed = 'mindestens' in rule ? rule.von : 'alle' in rule ? rule.alle : rule.eines;
  const answers = (listed === 'alle' ? ids : listed).map((part) => means(part as Bedingung, ids, met));
  if ('alle' in rule) return answers.every(Boolean);
  if ('eines' in rule) return answers.some(Boolean);
  return answers.filter(Boolean).length >= rule.mindestens;
}

const subsets = (ids: readonly string[]): readonly (readonly string[])[] => {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others, ...others.map((some) => [first, ...some])];
};

/** A criterion that is ticked, or computed from a number or from other fields; with the header that answers it so. */
function criterion(roll: Roll, id: string, answer: JaNeinOffen): readonly [Kriterium, Angaben] {
  const words = { id, kurz: id, wortlaut: id };
  const kind = roll(4);
  const tick = roll(2) === 0 && answer === 'offen' ? {} : { kriterien: { [id]: answer } };
  if (kind === 0) {
    // A number decides, whatever is ticked.
    const stichwoerter = { [id]: answer === true ? 100 : 99 };
    const wrong = { kriterien: { [id]: answer !== true } };
    const kriterium: Kriterium = { ...words, art: 'schwelle', feld: `zahl.${id}`, ab: 100 };
    return [kriterium, (answer === 'offen' ? tick : { ...wrong, zahl: stichwoerter }) as Angaben];
  }
  if (kind === 1) {
    const kriterium: Kriterium = {
      ...words,
      art: 'abgeleitet',
      wenn: { feld: `wort.${id}`, ist: ['ja', 'gut'] },
    };
    const wort = { [id]: answer === true ? 'gut' : answer === false ? 'schlecht' : 'offen' };
    return [kriterium, { ...(answer === 'offen' ? tick : {}), wort } as object as Angaben];
  }
  return [{ ...words, art: 'angabe' }, tick as Angaben];
}

const merged = (parts: readonly Angaben[]): Angaben => {
  const group = (name: string) =>
    Object.assign({}, ...parts.map((part) => (part as Record<string, object>)[name] ?? {}));
  return { kriterien: group('kriterien'), zahl: group('zahl'), wort: group('wort') } as Angaben;
};

test('the result, what decides it, the class and what would change it are those of all ways to decide', () => {
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= 1500; seed += 1) {
    const roll = dice(seed);
    const ids = Array.from({ length: 1 + roll(8) }, (_, index) => `k${index}`);
    const answers = ids.map((id) => [id, ([true, false, 'offen'] as const)[roll(3)] ?? false] as const);
    const made = answers.map(([id, answer]) => criterion(roll, id, answer));
    const aufnahme = tree(roll, ids, 4);
    const klassen = [
      { name: 'groß', wenn: tree(roll, ids, 2) },
      { name: 'mittel', wenn: tree(roll, ids, 2) },
      ...(roll(2) === 0 ? [{ name: 'klein' }] : []),
    ];
    const leitfaden = {
      ...brueckenfelde,
      kriterien: made.map(([kriterium]) => kriterium),
      aufnahme,
      klassen,
    };
    const found = aufnahmeOf(merged(made.map(([, angaben]) => angaben)), leitfaden);

    const only = (wanted: JaNeinOffen) => answers.flatMap(([id, answer]) => (answer === wanted ? [id] : []));
    const [yes, no, open] = [only(true), only(false), only('offen')];
    const ways = subsets(open);
    const holds = (met: readonly string[]) => means(aufnahme, ids, new Set(met));
    const result = (sure: readonly string[], among: readonly (readonly string[])[]) => {
      const all = new Set(among.map((way) => holds([...sure, ...way])));
      return all.size > 1 ? 'offen' : all.has(true) ? 'muss' : 'kann';
    };
    const expected = result(yes, ways);
    const entscheidend =
      expected === 'offen'
        ? open.filter((id) => ways.some((way) => holds([...yes, ...way]) !== holds([...yes, ...way, id])))
        : [];
    const classOf = (way: readonly string[]) =>
      klassen.find((one) => !('wenn' in one) || means(one.wenn, ids, new Set([...yes, ...way])))?.name;
    const classes = new Set(ways.map(classOf));
    const context = { seed, rule: JSON.stringify(aufnahme) };
    expect({ ...context, aufnahme: found.aufnahme, erfuellt: found.erfuellt, offen: found.offen }).toEqual({
      ...context,
      aufnahme: expected,
      erfuellt: yes,
      offen: open,
    });
    expect({ ...context, entscheidend: found.entscheidend }).toEqual({ ...context, entscheidend });
    // A class is named exactly if every way to decide leads to it.
    const klasse = classes.size === 1 ? [...classes][0] : undefined;
    expect({ ...context, klasse: found.klasse }).toEqual({ ...context, klasse });

    const change = aenderungOf(found, leitfaden);
    const flippable = expected === 'muss' ? yes : no;
    const after = (group: readonly string[]) =>
      expected === 'muss'
        ? result(
            yes.filter((id) => !group.includes(id)),
            ways,
          )
        : result([...yes, ...group], ways);
    const changing =
      expected === 'offen' ? [] : subsets(flippable).filter((group) => after(group) !== expected);
    const size = Math.min(...changing.map((group) => group.length));
    const groups = changing.filter((group) => group.length === size);
    const inOrder = (some: readonly (readonly string[])[]) => some.map((group) => group.join()).sort();
    expect({ ...context, groups: inOrder(change?.gruppen ?? []) }).toEqual({
      ...context,
      groups: inOrder(groups),
    });
    if (change)
      expect({ ...context, sicher: change.sicher }).toEqual({
        ...context,
        sicher: groups.every((group) => after(group) !== 'offen'),
      });
    seen.set(expected, (seen.get(expected) ?? 0) + 1);
  }
  // The dice reach every result often.
  expect(Math.min(...['muss', 'kann', 'offen'].map((one) => seen.get(one) ?? 0))).toBeGreaterThan(200);
});

describe('a condition on fields', () => {
  const cases: readonly (readonly [string, Wenn, object, JaNeinOffen])[] = [
    ['a word', { feld: 'phase', ist: 'planung' }, { phase: 'planung' }, true],
    ['another word', { feld: 'phase', ist: 'planung' }, { phase: 'idee' }, false],
    ['a missing field', { feld: 'phase', ist: 'planung' }, {}, 'offen'],
    ['one of several words', { feld: 'phase', ist: ['idee', 'planung'] }, { phase: 'idee' }, true],
    ['offen is no answer', { feld: 'haushalt', ist: 'nein' }, { haushalt: 'offen' }, 'offen'],
    ['unless it is asked for', { feld: 'haushalt', ist: 'offen' }, { haushalt: 'offen' }, true],
    ['ja is true', { feld: 'beteiligung.geplant', ist: 'ja' }, { beteiligung: { geplant: true } }, true],
    [
      'nein is false',
      { feld: 'beteiligung.geplant', ist: 'nein' },
      { beteiligung: { geplant: false } },
      true,
    ],
    [
      'ja is not false',
      { feld: 'beteiligung.geplant', ist: 'ja' },
      { beteiligung: { geplant: false } },
      false,
    ],
    ['a missing group', { feld: 'beteiligung.geplant', ist: 'ja' }, {}, 'offen'],
    ['a text where a group is asked', { feld: 'kostenrahmen.betrag', ab: 1 }, { kostenrahmen: '5' }, 'offen'],
    [
      'a list contains',
      { feld: 'rubrik.themen', ist: 'Kultur' },
      { rubrik: { themen: ['Sport', 'Kultur'] } },
      true,
    ],
    ['a list does not', { feld: 'rubrik.themen', ist: 'Kultur' }, { rubrik: { themen: ['Sport'] } }, false],
    ['an empty list', { feld: 'rubrik.themen', ist: 'Kultur' }, { rubrik: { themen: [] } }, 'offen'],
    [
      'exactly the number',
      { feld: 'kostenrahmen.betrag', ab: 1000000 },
      { kostenrahmen: { betrag: 1000000 } },
      true,
    ],
    ['one less', { feld: 'kostenrahmen.betrag', ab: 1000000 }, { kostenrahmen: { betrag: 999999 } }, false],
    ['no number', { feld: 'kostenrahmen.betrag', ab: 1000000 }, { kostenrahmen: {} }, 'offen'],
    ['zero from zero on', { feld: 'kostenrahmen.betrag', ab: 0 }, { kostenrahmen: { betrag: 0 } }, true],
    [
      'a day is there',
      { feld: 'erstberatung.datum', ausgefuellt: true },
      { erstberatung: { datum: '2027-01-14' } },
      true,
    ],
    [
      'a group of empty texts',
      { feld: 'erstberatung', ausgefuellt: true },
      { erstberatung: { gremium: ' ' } },
      false,
    ],
    ['an empty group is not filled in', { feld: 'beendet', ausgefuellt: false }, { beendet: {} }, true],
    ['nor is a missing one', { feld: 'beendet', ausgefuellt: false }, {}, true],
    ['a no is an answer', { feld: 'entwurf', ausgefuellt: true }, { entwurf: false }, true],
    ['zero is one, too', { feld: 'kostenrahmen', ausgefuellt: true }, { kostenrahmen: { betrag: 0 } }, true],
    ['a short criterion', { feld: 'kriterien.ort', ist: 'ja' }, { kriterien: { ort: true } }, true],
    [
      'a long one',
      { feld: 'kriterien.ort', ist: 'ja' },
      { kriterien: { ort: { trifft_zu: true, begruendung: 'Hafen' } } },
      true,
    ],
  ];
  test.each(cases)('%s', (_, wenn, angaben, expected) => {
    expect(trifftZu(wenn, angaben as Angaben)).toBe(expected);
  });

  const [yes, no, open]: readonly Wenn[] = [
    { feld: 'phase', ist: 'idee' },
    { feld: 'phase', ist: 'ruht' },
    { feld: 'haushalt', ist: 'nein' },
  ];
  test.each([
    ['alle', [yes, yes], true],
    ['alle', [yes, open], 'offen'],
    ['alle', [open, no], false],
    ['eines', [no, open], 'offen'],
    ['eines', [open, yes], true],
    ['eines', [no, no], false],
  ] as const)('three values: %s of %j', (word, parts, expected) => {
    const wenn = { [word]: parts } as unknown as Wenn;
    expect(trifftZu(wenn, { phase: 'idee' })).toBe(expected);
  });
});
