import type { Diagnostic } from '../base/diagnostic.js';
import { byText } from '../base/order.js';
import { gebieteNamens, gesamteStadt } from './auswahl.js';
import { type Aufgabe, aufgabenOf, frageOf, monatsende, tagOf } from './faelligkeit.js';
import type { Gebiet, Leitfaden } from './leitfaden.js';
import { isGesamtstadt, isKeineAngabe } from './steckbrief.js';
import { gleichNamig, stelleOf } from './stellen.js';
import type { Gelesen } from './uebersicht.js';

/** A Vorhaben and what is to be done about it, the most urgent first. */
export interface VorhabenStand extends Gelesen {
  readonly aufgaben: readonly Aufgabe[];
}

/** How many Vorhaben there are, and in how many of them something is stale, missing or due. */
export interface Zahlen {
  readonly vorhaben: number;
  readonly veraltet: number;
  readonly fehlt: number;
  readonly faellig: number;
}

/** The Vorhaben of one office, those with something urgent first. */
export interface StelleStand extends Zahlen {
  /** Undefined: the Steckbriefe name none. */
  readonly stelle?: string;
  readonly emails: readonly string[];
  readonly vorhabenStand: readonly VorhabenStand[];
}

/** What is to be done until the end of the month, by office and by area. */
export interface Status {
  readonly leitfaden: Leitfaden;
  readonly stichtag: string;
  readonly bis: string;
  /** Sorted by name; Vorhaben without an office come last. */
  readonly stellen: readonly StelleStand[];
  /** The areas with at least one Vorhaben, sorted by name; the whole city comes last. */
  readonly stadtteile: readonly (Zahlen & { readonly stadtteil: string })[];
  /** What the Leitfaden names and no Steckbrief does. */
  readonly ohneVorhaben: { readonly stellen: readonly string[]; readonly stadtteile: readonly string[] };
}

function zahlenOf(stand: readonly VorhabenStand[], stichtag: string): Zahlen {
  const count = (frage: string): number =>
    stand.filter(({ aufgaben }) => aufgaben.some((aufgabe) => frageOf(aufgabe, stichtag) === frage)).length;
  return {
    vorhaben: stand.length,
    veraltet: count('veraltet'),
    fehlt: count('fehlt'),
    faellig: count('faellig'),
  };
}

/** Puts each Vorhaben under its names, spelled as the first one spells them; sorted by name. */
function grouped(
  stand: readonly VorhabenStand[],
  namesOf: (one: VorhabenStand) => readonly string[],
): readonly (readonly [name: string, stand: readonly VorhabenStand[]])[] {
  const groups = new Map<string, { readonly name: string; readonly stand: VorhabenStand[] }>();
  for (const one of stand) {
    const names = new Map(namesOf(one).map((name) => [gleichNamig(name), name]));
    for (const [key, name] of names) {
      const group = groups.get(key);
      if (group) group.stand.push(one);
      else groups.set(key, { name, stand: [one] });
    }
  }
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([, group]) => [group.name, group.stand]);
}

const noName = '';

const dringlichkeit = ({ aufgaben: [first] }: VorhabenStand, stichtag: string): string =>
  first === undefined ? '9999' : (tagOf(first) ?? stichtag);

function stellenStand(stand: readonly VorhabenStand[], leitfaden: Leitfaden, stichtag: string) {
  const groups = grouped(stand, ({ steckbrief }) => [stelleOf(steckbrief, leitfaden) ?? noName]);
  const all = groups.map(([stelle, some]): StelleStand => {
    const emails = some.flatMap(({ steckbrief }) => steckbrief.ansprechperson?.email?.trim() || []);
    return {
      ...(stelle === noName ? {} : { stelle }),
      emails: [...new Set(emails)].filter((email) => !isKeineAngabe(email)).sort(),
      ...zahlenOf(some, stichtag),
      vorhabenStand: some.toSorted((a, b) => byText(dringlichkeit(a, stichtag), dringlichkeit(b, stichtag))),
    };
  });
  return [
    ...all.filter(({ stelle }) => stelle !== undefined),
    ...all.filter(({ stelle }) => stelle === undefined),
  ];
}

/** The areas that a Steckbrief names, under the names that count. */
const gebieteOf = ({ steckbrief }: VorhabenStand, leitfaden: Leitfaden): readonly string[] =>
  (steckbrief.rubrik?.stadtteile ?? [])
    .filter((name) => name.trim() !== '' && !isKeineAngabe(name))
    .map((name) => gebieteNamens(name, leitfaden)[0]?.name ?? name);

/** The areas of which nobody names them, a part of them or the whole; of an area without any Vorhaben not its parts. */
function leereGebiete(gebiete: readonly Gebiet[], named: ReadonlySet<Gebiet>): readonly string[] {
  const isNamed = (gebiet: Gebiet): boolean => named.has(gebiet) || gebiet.teile.some(isNamed);
  return gebiete.flatMap((gebiet) => {
    if (!isNamed(gebiet)) return [gebiet.name];
    return named.has(gebiet) ? [] : leereGebiete(gebiet.teile, named);
  });
}

/** Says what is to be done on the Stichtag about every Steckbrief: drafts and exempt ones, too. */
export function statusOf(
  gelesen: readonly (Gelesen & { readonly befunde: readonly Diagnostic[] })[],
  leitfaden: Leitfaden,
  stichtag: string,
): Status {
  const stand = gelesen
    .map(({ file, steckbrief, befunde }) => ({
      file,
      steckbrief,
      aufgaben: aufgabenOf(steckbrief, befunde, leitfaden, stichtag),
    }))
    .sort((a, b) => byText(a.steckbrief.id, b.steckbrief.id));
  const areas = grouped(stand, (one) => gebieteOf(one, leitfaden));
  const whole = stand.filter(({ steckbrief }) => isGesamtstadt(steckbrief.rubrik ?? {}));
  const written = stand.flatMap(({ steckbrief }) => steckbrief.rubrik?.stadtteile ?? []);
  const named = new Set(written.flatMap((name) => gebieteNamens(name, leitfaden)));
  const stellen = stellenStand(stand, leitfaden, stichtag);
  const there = new Set(stellen.flatMap(({ stelle }) => stelle ?? []));
  const withWhole = whole.length > 0 ? [...areas, [gesamteStadt, whole] as const] : areas;
  return {
    leitfaden,
    stichtag,
    bis: monatsende(stichtag),
    stellen,
    stadtteile: withWhole.map(([stadtteil, some]) => ({ stadtteil, ...zahlenOf(some, stichtag) })),
    ohneVorhaben: {
      stellen: leitfaden.stellen.flatMap(({ name }) => (there.has(name) ? [] : [name])),
      stadtteile: leereGebiete(leitfaden.stadtteile, named),
    },
  };
}
