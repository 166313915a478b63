import { type Facette, gesamtstadtSlug, ortsbeiraeteOf } from '../../model/gliederung.js';
import { laufende } from '../../model/reihenfolge.js';
import { gruppenOf } from '../gruppen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { eintrag } from './eintrag.js';
import { anzahlSatz, type Facettenart, facettenPath } from './saetze.js';
import { seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';

/** A page of Vorhaben that have something in common. */
interface Auswahl extends Facette {
  readonly kind: Facettenart;
  /** What the page is one of: "Stadtteil". */
  readonly art: string;
  /** The heading above the links to its neighbours. */
  readonly andere: string;
  readonly neben: readonly Facette[];
}

/** Who has more finds them on the start page: links from each to each would grow faster than the list. */
const mostNeighbours = 100;

function auswahlPage(auswahl: Auswahl, site: Site): OutputFile {
  const { kind, name, slug, vorhaben } = auswahl;
  const path = facettenPath(kind, slug);
  const wurzel = wurzelOf(path);
  const { gliederung, liste } = site;
  const overall = laufende(gliederung.gesamtstadt).length;
  const isPlace = kind === 'stadtteil' && slug !== gesamtstadtSlug;
  const page = {
    ...seite(site.rahmen, { path, titel: name }),
    art: auswahl.art,
    name,
    anzahl: anzahlSatz(laufende(vorhaben), 'hier '),
    gruppen: gruppenOf(vorhaben).map(({ titel, vorhaben: of }) => ({
      titel,
      vorhaben: of.map((one) => eintrag(one, site, wurzel)),
    })),
    stadtweit:
      kind !== 'thema' && slug !== gesamtstadtSlug && overall > 0
        ? {
            words: `${overall} Vorhaben für die ganze Stadt`,
            adresse: wurzel + facettenPath('stadtteil', gesamtstadtSlug),
          }
        : false,
    raete: (isPlace ? ortsbeiraeteOf(name, liste.leitfaden, gliederung) : []).map((rat) => ({
      name: rat.name,
      adresse: wurzel + facettenPath('ortsbeirat', rat.slug),
    })),
    andere: auswahl.andere,
    neben: (auswahl.neben.length <= mostNeighbours ? auswahl.neben : [])
      .filter((one) => one.slug !== slug)
      .map((one) => ({ name: one.name, adresse: wurzel + facettenPath(kind, one.slug) })),
  };
  return { path, content: templates.auswahl(page) };
}

/** A page for each area, each Ortsbeirat and each theme, and one for what concerns the whole city. */
export function* auswahlPages(site: Site): Iterable<OutputFile> {
  const { gebiete, ortsbeiraete, themen, gesamtstadt } = site.gliederung;
  const { gebiet, gebiete: mehrere } = site.rahmen.worte;
  const whole = { name: 'Ganze Stadt', slug: gesamtstadtSlug, vorhaben: gesamtstadt };
  const kinds = [
    { kind: 'stadtteil', art: gebiet, andere: `Andere ${mehrere}`, facetten: gebiete },
    { kind: 'ortsbeirat', art: 'Ortsbeirat', andere: 'Andere Ortsbeiräte', facetten: ortsbeiraete },
    { kind: 'thema', art: 'Thema', andere: 'Andere Themen', facetten: themen },
  ] as const;
  for (const { kind, art, andere, facetten } of kinds) {
    for (const facette of facetten) {
      yield auswahlPage({ ...facette, kind, art, andere, neben: facetten }, site);
    }
  }
  if (gesamtstadt.length > 0) {
    yield auswahlPage({ ...whole, kind: 'stadtteil', art: '', andere: mehrere, neben: gebiete }, site);
  }
}
