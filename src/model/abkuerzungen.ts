import type { Gebiet, Leitfaden } from './leitfaden.js';

const gebietsnamen = (gebiete: readonly Gebiet[]): readonly string[] =>
  gebiete.flatMap(({ name, aliase, teile }) => [name, ...aliase, ...gebietsnamen(teile)]);

const known = new WeakMap<Leitfaden, ReadonlySet<string>>();

/** The abbreviations that a city explains or uses as names: its own list, bodies, areas, themes, states and levels. */
export function abkuerzungenOf(leitfaden: Leitfaden): ReadonlySet<string> {
  const before = known.get(leitfaden);
  if (before) return before;
  const names = [
    ...Object.keys(leitfaden.abkuerzungen),
    ...leitfaden.gremien.flatMap(({ name, aliase }) => [name, ...aliase]),
    ...gebietsnamen(leitfaden.stadtteile),
    ...leitfaden.themen,
    ...leitfaden.stufen.map(({ name }) => name),
    ...leitfaden.bearbeitungsstaende.map(({ name }) => name),
  ];
  const found = new Set(names.flatMap((name) => name.match(/[A-ZÄÖÜ]{2,}/g) ?? []));
  known.set(leitfaden, found);
  return found;
}
