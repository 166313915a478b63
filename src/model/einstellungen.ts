import type { Regeln } from './leitfaden.js';

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
  /** Links to the city's own pages. */
  readonly impressum?: string;
  readonly datenschutz?: string;
  readonly barrierefreiheit?: string;
  /** Which criteria a page of a Vorhaben shows; default all of them. */
  readonly kriterien_zeigen?: 'alle' | 'erfuellte' | 'keine';
  /** Severities beside those of the Leitfaden: stricter, or of rules that it does not set. */
  readonly regeln?: Regeln;
}
