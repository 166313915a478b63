import { type Gebiet, type Leitfaden, oncePer } from './leitfaden.js';
import { isKeineAngabe, isLeer } from './steckbrief.js';
import { gleichNamig } from './stellen.js';
import type { Eintrag } from './uebersicht.js';

/** What `vorhaben list` can be asked for. */
export type Merkmal = 'stadtteil' | 'thema' | 'stelle';

/** What the table calls a Vorhaben for all; it can be asked for like an area. */
export const gesamteStadt = 'gesamte Stadt';

const mitTeilen = (gebiet: Gebiet): readonly Gebiet[] => [gebiet, ...gebiet.teile.flatMap(mitTeilen)];

/** The areas by their names. A name that is the first one of an area means that area, not one that has it second. */
const gebieteNach = oncePer((gebiete: readonly Gebiet[]) => {
  const first = new Map<string, Gebiet[]>();
  const second = new Map<string, Gebiet[]>();
  const add = (to: Map<string, Gebiet[]>, name: string, gebiet: Gebiet): void => {
    to.set(gleichNamig(name), [...(to.get(gleichNamig(name)) ?? []), gebiet]);
  };
  for (const gebiet of gebiete.flatMap(mitTeilen)) {
    add(first, gebiet.name, gebiet);
    for (const alias of gebiet.aliase) add(second, alias, gebiet);
  }
  return new Map([...second, ...first]);
});

/** The areas of the Leitfaden that a name means: several if a part and the whole share it; none if it knows none. */
export const gebieteNamens = (name: string, { stadtteile }: Leitfaden): readonly Gebiet[] =>
  gebieteNach(stadtteile).get(gleichNamig(name)) ?? [];

/** Whether a name on a Steckbrief names something: no dash, and not empty. */
export const isName = (name: string): boolean => !isLeer(name) && !isKeineAngabe(name);

/** A name that can be asked for: the one that counts, and others for the same. */
interface Name {
  readonly name: string;
  readonly aliase: readonly string[];
}

function namenImLeitfaden(merkmal: Merkmal, leitfaden: Leitfaden): readonly Name[] {
  if (merkmal === 'stelle') return leitfaden.stellen;
  if (merkmal === 'thema') return leitfaden.themen.map((name) => ({ name, aliase: [] }));
  const whole = { name: gesamteStadt, aliase: ['Gesamtstadt'] };
  return [...leitfaden.stadtteile.flatMap(mitTeilen), whole];
}

const geschrieben: Readonly<Record<Merkmal, (eintrag: Eintrag) => readonly string[]>> = {
  stadtteil: ({ stadtteile }) => stadtteile,
  thema: ({ themen }) => themen,
  stelle: ({ stelle }) => (stelle === undefined ? [] : [stelle]),
};

/**
 * Every name that can be asked for: those of the Leitfaden in its order, then those that only Steckbriefe use, sorted.
 * Each name once.
 */
export function namenFuer(
  merkmal: Merkmal,
  eintraege: readonly Eintrag[],
  leitfaden: Leitfaden,
): readonly Name[] {
  const listed = namenImLeitfaden(merkmal, leitfaden);
  const seen = new Set(listed.flatMap(({ name, aliase }) => [name, ...aliase]).map(gleichNamig));
  const own: Name[] = [];
  const written = eintraege.flatMap(geschrieben[merkmal]);
  for (const name of written.sort((a, b) => (gleichNamig(a) < gleichNamig(b) ? -1 : 1))) {
    if (seen.has(gleichNamig(name)) || !isName(name)) continue;
    seen.add(gleichNamig(name));
    own.push({ name, aliase: [] });
  }
  const names = new Set<string>();
  return [...listed, ...own].filter(({ name }) => !names.has(name) && names.add(name));
}

/** The name that is meant, if there is one of this spelling. */
export const nameWie = (wert: string, namen: readonly Name[]): Name | undefined =>
  namen.find(({ name }) => gleichNamig(name) === gleichNamig(wert)) ??
  namen.find(({ aliase }) => aliase.some((alias) => gleichNamig(alias) === gleichNamig(wert)));

/** Whether an entry is about an area or a part of it; "gesamte Stadt" finds those that are about the whole city. */
function liegtIn(wert: string, eintrag: Eintrag, leitfaden: Leitfaden): boolean {
  const sought = gleichNamig(wert);
  if (eintrag.gesamtstadt && (sought === gleichNamig(gesamteStadt) || sought === 'gesamtstadt')) return true;
  const gemeint = new Set(gebieteNamens(wert, leitfaden).flatMap(mitTeilen));
  return eintrag.stadtteile.some(
    (name) =>
      gleichNamig(name) === sought || gebieteNamens(name, leitfaden).some((gebiet) => gemeint.has(gebiet)),
  );
}

/** Whether an entry has what is asked for. Case, umlauts and second names make no difference. */
export function hat(eintrag: Eintrag, merkmal: Merkmal, wert: string, leitfaden: Leitfaden): boolean {
  if (merkmal === 'stadtteil') return liegtIn(wert, eintrag, leitfaden);
  const namen = namenFuer(merkmal, [eintrag], leitfaden);
  const sought = nameWie(wert, namen);
  return (
    sought !== undefined && geschrieben[merkmal](eintrag).some((name) => nameWie(name, namen) === sought)
  );
}
