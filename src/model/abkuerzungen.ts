import { gebietsnamen } from './gebiete.js';
import { type Leitfaden, oncePer } from './leitfaden.js';

/** The abbreviations that a city explains or uses as names: its own list, bodies, areas, themes, states and levels. */
export const abkuerzungenOf = oncePer((leitfaden: Leitfaden): ReadonlySet<string> => {
  const names = [
    ...Object.keys(leitfaden.abkuerzungen),
    ...leitfaden.gremien.flatMap(({ name, aliase }) => [name, ...aliase]),
    ...gebietsnamen(leitfaden.stadtteile).keys(),
    ...leitfaden.themen,
    ...leitfaden.stufen.map(({ name }) => name),
    ...leitfaden.bearbeitungsstaende.map(({ name }) => name),
  ];
  return new Set(names.join(' ').match(/[A-ZÄÖÜ]{2,}/g));
});
