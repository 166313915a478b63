import { type Facette, type Gliederung, gliederungOf } from '../../model/gliederung.js';
import { istBeendet, laufende, nachDringlichkeit } from '../../model/reihenfolge.js';
import type { Vorhaben, Vorhabenliste } from '../../model/vorhabenliste.js';
import type { Beilagen } from '../beilagen.js';
import { type Rahmen, rahmenOf } from '../rahmen.js';
import type { Renderer } from '../renderer.js';

/** What the pages of a site are made of; computed once for all of them. */
export interface Site {
  readonly liste: Vorhabenliste;
  readonly rahmen: Rahmen;
  readonly gliederung: Gliederung;
  /** Those that are not over, the most pressing first. */
  readonly laufend: readonly Vorhaben[];
  readonly beendet: readonly Vorhaben[];
  /** The formats that lie beside the pages. */
  readonly formate: readonly Renderer[];
  /** How many bytes the files of these formats have, as far as it is known. */
  readonly groessen: Beilagen['groessen'];
  /** The areas and the themes of each Vorhaben. */
  readonly orte: ReadonlyMap<Vorhaben, readonly Facette[]>;
  readonly themen: ReadonlyMap<Vorhaben, readonly Facette[]>;
  /** What concerns the whole city. */
  readonly ueberall: ReadonlySet<Vorhaben>;
}

function byVorhaben(facetten: readonly Facette[]): ReadonlyMap<Vorhaben, readonly Facette[]> {
  const found = new Map<Vorhaben, Facette[]>();
  for (const facette of facetten) {
    for (const one of facette.vorhaben) {
      const known = found.get(one);
      if (known) known.push(facette);
      else found.set(one, [facette]);
    }
  }
  return found;
}

/** Everything that more than one page asks for. */
export function siteOf(liste: Vorhabenliste, formate: readonly Renderer[], beilagen: Beilagen): Site {
  const gliederung = gliederungOf(liste);
  return {
    liste,
    rahmen: rahmenOf(liste, beilagen),
    gliederung,
    laufend: [...laufende(liste.vorhaben)].sort(nachDringlichkeit),
    beendet: liste.vorhaben.filter(istBeendet),
    formate,
    groessen: beilagen.groessen,
    orte: byVorhaben(gliederung.gebiete),
    themen: byVorhaben(gliederung.themen),
    ueberall: new Set(gliederung.gesamtstadt),
  };
}
