import { type Gebiet, oncePer } from './leitfaden.js';

/** Every name by which a city calls its areas, aliases too, with the name that counts. */
export const gebietsnamen = oncePer((gebiete: readonly Gebiet[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const pending = [...gebiete];
  for (let gebiet = pending.shift(); gebiet; gebiet = pending.shift()) {
    for (const name of [gebiet.name, ...gebiet.aliase]) names.set(name, gebiet.name);
    pending.push(...gebiet.teile);
  }
  return names;
});

function* alle(gebiete: readonly Gebiet[]): Iterable<Gebiet> {
  for (const gebiet of gebiete) {
    yield gebiet;
    yield* alle(gebiet.teile);
  }
}

/** How many areas have no parts of their own. */
export const anzahlGebiete = oncePer(
  (gebiete: readonly Gebiet[]): number => [...alle(gebiete)].filter(({ teile }) => teile.length === 0).length,
);

/**
 * The second names that more than one area has, with the areas. A name that is the first one of an area means that area:
 * a part and the whole often share theirs.
 */
export const mehrdeutigeNamen = oncePer(
  (gebiete: readonly Gebiet[]): ReadonlyMap<string, readonly string[]> => {
    const names = new Set([...alle(gebiete)].map(({ name }) => name));
    const meant = new Map<string, readonly string[]>();
    for (const { name, aliase } of alle(gebiete)) {
      for (const alias of new Set(aliase)) meant.set(alias, [...(meant.get(alias) ?? []), name]);
    }
    return new Map([...meant].filter(([alias, areas]) => !names.has(alias) && new Set(areas).size > 1));
  },
);

/** Whether words mean the whole city where the name of an area is asked: "gesamtes Stadtgebiet", "stadtweit". */
export const meintGanzeStadt = (text: string): boolean =>
  /^(?:(?:die |das )?(?:ganze[sn]?|gesamte[sn]?) (?:stadt|stadtgebiet)|gesamtstadt|gesamtstädtisch|stadtweit|alle(?: stadtteile)?)$/i.test(
    text.replace(/\s+/g, ' ').trim(),
  );
