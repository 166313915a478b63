import { fold } from '../base/fold.js';
import type { Gebiet, Leitfaden } from './leitfaden.js';

/** A name in a Leitfaden: what it names, where it stands, and the thing it belongs to. */
interface Name {
  readonly name: string;
  readonly pointer: string;
  /** Names of one thing may be alike. */
  readonly of: string;
}

/** A name that stands twice: where it stands for the second time, and what it was the first time. */
export interface Doppelt {
  readonly art: 'label' | 'feld' | 'abschnitt' | 'kriterium' | 'name';
  /** The key under which it stands. */
  readonly liste: string;
  readonly name: string;
  readonly zuvor: string;
  readonly pointer: string;
}

/** Case, umlauts, blanks and hyphens do not tell two names apart; but 1-1 is not 11. */
const compact = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');

const namesOf =
  (list: string) =>
  ({ name, aliase }: { readonly name: string; readonly aliase: readonly string[] }, index: number) =>
    [name, ...aliase].map((one) => ({ name: one, pointer: `/${list}/${index}`, of: `${index}` }));

/** The first names of all areas; a part may be called like the area around it. */
function* namesOfAreas(areas: readonly Gebiet[], above: string): Iterable<Name> {
  for (const [index, { name, teile }] of areas.entries()) {
    const pointer = `${above}/${index}`;
    yield { name, pointer, of: pointer };
    yield* namesOfAreas(teile, `${pointer}/teile`);
  }
}

/** A kind of name, the key under which it stands, and all names of that kind. */
type Names = readonly [art: Doppelt['art'], liste: string, names: readonly Name[]];

const firstNames = (list: string, all: readonly { readonly name: string }[]): Names => [
  'name',
  list,
  all.map(({ name }, index) => ({ name, pointer: `/${list}/${index}`, of: `${index}` })),
];

function namesOnForm({ formular }: Leitfaden): readonly Names[] {
  const rows = formular.zeilen.map((zeile, index) => ({
    ...zeile,
    of: `${index}`,
    row: `/formular/zeilen/${index}`,
  }));
  const labels = rows.flatMap(({ label, aliase, of, row }) =>
    [label, ...aliase].map((name) => ({ name, pointer: `${row}/label`, of })),
  );
  const felder = rows.flatMap(({ felder, of, row }) =>
    felder.map((name, at) => ({ name, pointer: `${row}/felder/${at}`, of: `${of}/${at}` })),
  );
  const abschnitte = rows.flatMap(({ abschnitt, of, row }) =>
    abschnitt === undefined ? [] : [{ name: abschnitt, pointer: `${row}/abschnitt`, of }],
  );
  return [
    ['label', 'label', labels],
    ['feld', 'felder', felder],
    ['abschnitt', 'abschnitt', abschnitte],
  ];
}

const namesOfCriteria = ({ kriterien }: Leitfaden): readonly Names[] =>
  (['id', 'kurz', 'wortlaut'] as const).map((key) => [
    'kriterium',
    key,
    kriterien.map((one, index) => ({
      name: one[key],
      pointer: `/kriterien/${index}/${key}`,
      of: `${index}`,
    })),
  ]);

const namesInLists = (leitfaden: Leitfaden): readonly Names[] => [
  firstNames('bearbeitungsstaende', leitfaden.bearbeitungsstaende),
  firstNames('stufen', leitfaden.stufen),
  firstNames('klassen', leitfaden.klassen),
  firstNames(
    'themen',
    leitfaden.themen.map((name) => ({ name })),
  ),
  ['name', 'stellen', leitfaden.stellen.flatMap(namesOf('stellen'))],
  ['name', 'gremien', leitfaden.gremien.flatMap(namesOf('gremien'))],
  ['name', 'stadtteile', [...namesOfAreas(leitfaden.stadtteile, '/stadtteile')]],
  [
    'name',
    'abkuerzungen',
    Object.keys(leitfaden.abkuerzungen).map((name) => ({
      name,
      pointer: `/abkuerzungen/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      of: name,
    })),
  ],
];

/** Names that stand twice in a Leitfaden; case, umlauts, blanks and hyphens make no difference to a reader. */
export function* doppelteNamen(leitfaden: Leitfaden): Iterable<Doppelt> {
  const all = [...namesOnForm(leitfaden), ...namesOfCriteria(leitfaden), ...namesInLists(leitfaden)];
  for (const [art, liste, names] of all) {
    const first = new Map<string, Name>();
    for (const name of names) {
      const key = compact(name.name);
      const before = first.get(key);
      if (before === undefined) first.set(key, name);
      else if (key !== '' && before.of !== name.of && !name.pointer.startsWith(`${before.pointer}/`))
        yield { art, liste, name: name.name, zuvor: before.name, pointer: name.pointer };
    }
  }
}
