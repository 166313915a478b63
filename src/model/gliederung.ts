import { slug } from '../base/fold.js';
import { isReservedName } from '../base/reserved.js';
import { gebieteNamens, isName } from './auswahl.js';
import { type Gebiet, type Leitfaden, oncePer } from './leitfaden.js';
import { isGesamtstadt } from './steckbrief.js';
import { gleichNamig } from './stellen.js';
import type { Vorhaben, Vorhabenliste } from './vorhabenliste.js';

/** All Vorhaben of one area, one Ortsbeirat or one theme, finished ones too, in the order of the list. */
export interface Facette {
  readonly name: string;
  /** For addresses: `[a-z0-9-]+`, unique among those of its kind. */
  readonly slug: string;
  readonly vorhaben: readonly Vorhaben[];
}

/** The list by place and by theme, each in the order of the alphabet. */
export interface Gliederung {
  /** Every area of the Leitfaden, also one without a Vorhaben, and those that only Steckbriefe name. */
  readonly gebiete: readonly Facette[];
  readonly ortsbeiraete: readonly Facette[];
  readonly themen: readonly Facette[];
  /** What concerns the whole city. */
  readonly gesamtstadt: readonly Vorhaben[];
}

/** The address of what concerns the whole city, among those of areas. */
export const gesamtstadtSlug = 'gesamtstadt';

/** An area of the Leitfaden with those around it. An area without an Ortsbeirat has that of the area around it. */
interface Platz {
  readonly gebiet: Gebiet;
  readonly oberhalb: readonly Gebiet[];
  readonly ortsbeirat: string | undefined;
}

const plaetze = (gebiete: readonly Gebiet[], oberhalb: readonly Gebiet[] = [], rat?: string): Platz[] =>
  gebiete.flatMap((gebiet) => {
    const ortsbeirat = gebiet.ortsbeirat ?? rat;
    return [{ gebiet, oberhalb, ortsbeirat }, ...plaetze(gebiet.teile, [...oberhalb, gebiet], ortsbeirat)];
  });

const plaetzeOf = oncePer(({ stadtteile }: Leitfaden): readonly Platz[] => plaetze(stadtteile));

/** Which of the Ortsbeiräte an area has, by its name; several if areas of different Ortsbeiräte share the name. */
export function ortsbeiraeteOf(
  gebiet: string,
  leitfaden: Leitfaden,
  { ortsbeiraete }: Gliederung,
): readonly Facette[] {
  const meant = plaetzeOf(leitfaden).filter((one) => gleichNamig(one.gebiet.name) === gleichNamig(gebiet));
  const names = new Set(meant.map(({ ortsbeirat }) => ortsbeirat && gleichNamig(ortsbeirat)));
  return ortsbeiraete.filter(({ name }) => names.has(gleichNamig(name)));
}

/**
 * The places that a name on a Steckbrief concerns: the area, what lies in it, and what it lies in. Who lives in a part
 * wants to see what is planned for the whole, and the other way round.
 */
const betroffen = (name: string, leitfaden: Leitfaden): readonly Platz[] => {
  const meant = new Set(gebieteNamens(name, leitfaden));
  const all = plaetzeOf(leitfaden);
  const around = new Set(all.filter(({ gebiet }) => meant.has(gebiet)).flatMap(({ oberhalb }) => oberhalb));
  return all.filter(
    ({ gebiet, oberhalb }) =>
      meant.has(gebiet) || around.has(gebiet) || oberhalb.some((one) => meant.has(one)),
  );
};

/** A name and what belongs under it; names that differ only in case, umlauts or blanks are one. */
type Paar = readonly [name: string, vorhaben?: Vorhaben];

/** @param reserved a slug that means something else */
function facettenOf(pairs: readonly Paar[], reserved?: string): readonly Facette[] {
  const byName = new Map<string, { readonly name: string; readonly vorhaben: Set<Vorhaben> }>();
  for (const [name, vorhaben] of pairs) {
    const key = gleichNamig(name);
    const known = byName.get(key) ?? { name: name.trim(), vorhaben: new Set() };
    if (vorhaben) known.vorhaben.add(vorhaben);
    byName.set(key, known);
  }
  const taken = new Set([reserved]);
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, vorhaben }]) => {
      const base = slug(name) || 'x';
      let own = base;
      for (let number = 2; taken.has(own) || isReservedName(own); number += 1) own = `${base}-${number}`;
      taken.add(own);
      return { name, slug: own, vorhaben: [...vorhaben] };
    });
}

const written = (names: readonly string[] | undefined): readonly string[] => (names ?? []).filter(isName);

/**
 * Sorts the list by place and theme. Areas and themes of the Leitfaden that is in force come first in spelling; an area
 * that only a Steckbrief names has a place of its own.
 */
export function gliederungOf({ leitfaden, vorhaben }: Vorhabenliste): Gliederung {
  const gebiete: Paar[] = plaetzeOf(leitfaden).map(({ gebiet }) => [gebiet.name]);
  const raete: Paar[] = plaetzeOf(leitfaden).flatMap(({ ortsbeirat }) => (ortsbeirat ? [[ortsbeirat]] : []));
  const themen: Paar[] = leitfaden.themen.map((thema) => [thema]);
  for (const one of vorhaben) {
    const { stadtteile, themen: own } = one.steckbrief.rubrik ?? {};
    for (const name of written(stadtteile)) {
      const places = betroffen(name, leitfaden);
      for (const { gebiet, ortsbeirat } of places) {
        gebiete.push([gebiet.name, one]);
        if (ortsbeirat !== undefined) raete.push([ortsbeirat, one]);
      }
      if (places.length === 0) gebiete.push([name, one]);
    }
    for (const name of written(own)) themen.push([name, one]);
  }
  return {
    gebiete: facettenOf(gebiete, gesamtstadtSlug),
    ortsbeiraete: facettenOf(raete),
    themen: facettenOf(themen),
    gesamtstadt: vorhaben.filter(({ steckbrief }) => isGesamtstadt(steckbrief.rubrik ?? {})),
  };
}
