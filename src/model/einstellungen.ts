import type { Regeln } from './leitfaden.js';

/** A text of the city's own page, in Markdown. */
export interface EigeneSeite {
  readonly text: string;
}

/** The city's words on the privacy of readers; with `technik` what holds of our files is said below them. */
export interface Datenschutzhinweise extends EigeneSeite {
  readonly technik?: boolean;
}

/**
 * The parts that an accessibility statement must have by the annex of Commission Implementing Decision (EU) 2018/1523,
 * which § 12b BGG, § 7 BITV 2.0 and the laws of the Länder carry out. All of it is said by the city, nothing by us.
 */
export interface Barrierefreiheitserklaerung {
  readonly vereinbarkeit: string;
  readonly maengel?: readonly string[];
  readonly stand: string;
  readonly pruefung: string;
  readonly ueberprueft?: string;
  readonly kontakt: {
    readonly name?: string;
    readonly email: string;
    readonly telefon?: string;
    readonly link?: string;
  };
  readonly durchsetzung: {
    readonly name: string;
    readonly link?: string;
    readonly email?: string;
    readonly text?: string;
  };
}

/** How the pages look. Colours are `#rrggbb`. */
export interface Erscheinung {
  readonly akzent?: string;
  /** For dark screens; without it a brighter variant of `akzent`. */
  readonly akzent_dunkel?: string;
  /** A picture beside `vorhaben.yaml`, and what is to be seen on it. */
  readonly logo?: { readonly datei: string; readonly text: string };
  /** The design that the pages take over from a package which the city has installed. */
  readonly thema?: 'kern';
  /** The folder of that package, if npm has not put it where it is looked for. */
  readonly kern?: string;
}

/** `vorhaben.yaml`: what a city settles about its publication. Everything is optional. */
export interface Einstellungen {
  /** The heading of the list; default "Vorhabenliste". */
  readonly titel?: string;
  /** The address under which the list is published, without a slash at the end. */
  readonly adresse?: string;
  /** The day of the last edition: what came or changed since then is marked. */
  readonly letzte_ausgabe?: string;
  readonly herausgeber?: { readonly name: string; readonly email?: string; readonly telefon?: string };
  readonly lizenz?: { readonly name: string; readonly link?: string };
  /** Which criteria a page of a Vorhaben shows; default all of them. */
  readonly kriterien_zeigen?: 'alle' | 'erfuellte' | 'keine';
  /** The city's own pages: where they are, or what stands on them. */
  readonly impressum?: string | EigeneSeite;
  readonly datenschutz?: string | Datenschutzhinweise;
  readonly barrierefreiheit?: string | Barrierefreiheitserklaerung;
  /** What stands above the list, in Markdown. */
  readonly einleitung?: string;
  /** What the city calls a Stadtteil, and several. */
  readonly worte?: { readonly gebiet: string; readonly gebiete: string };
  readonly erscheinung?: Erscheinung;
  /** Severities beside those of the Leitfaden: stricter, or of rules that it does not set. */
  readonly regeln?: Regeln;
}
