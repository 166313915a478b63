import { counted } from '../../base/words.js';
import { type Facette, gesamtstadtSlug } from '../../model/gliederung.js';
import { istOffen, laufende } from '../../model/reihenfolge.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';
import { forWhom } from '../antwort.js';
import { titelOf } from '../blatt.js';
import { tag } from '../content.js';
import { endeInWorten } from '../frist.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { eintrag } from './eintrag.js';
import { filterCss } from './filter-css.js';
import { anzahlSatz, type Facettenart, facettenPath } from './saetze.js';
import { bereiche, pagePath, seite } from './seite.js';
import type { Site } from './site.js';
import { piece } from './stuecke.js';

/** So many stand at the top of the start page; the page "Mitmachen" has all. */
const atTheTop = 6;

/** A shorter list is read faster than filtered. */
const worthFiltering = 8;

/** The answers that can be chosen, in the order of interest. */
const antworten = [
  { wert: 'ja', words: 'Ja, jetzt' },
  { wert: 'spaeter', words: 'Später' },
  { wert: 'unbekannt', words: 'Noch nicht bekannt' },
  { wert: 'nur-fuer', words: 'Nur für Fachleute' },
  { wert: 'nein', words: 'Nein' },
  { wert: 'abgeschlossen', words: 'Beteiligung abgeschlossen' },
] as const;

const verweise = (kind: Facettenart, facetten: readonly Facette[]) =>
  facetten.map((facette) => ({
    name: facette.name,
    adresse: facettenPath(kind, facette.slug),
    anzahl: laufende(facette.vorhaben).length,
  }));

/** A choice of the form: only what some running Vorhaben has. */
const wahl = (facetten: readonly Facette[]) =>
  facetten
    .map((facette) => ({
      wert: facette.slug,
      words: facette.name,
      anzahl: laufende(facette.vorhaben).length,
    }))
    .filter(({ anzahl }) => anzahl > 0);

function jetzt(vorhaben: Vorhaben) {
  const { mitmachen, steckbrief } = vorhaben;
  return {
    adresse: pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    frist: mitmachen.antwort === 'ja' ? forWhom(mitmachen.termin) + endeInWorten(mitmachen.termin) : '',
  };
}

/** The page on which readers begin: where they can take part, what is planned near them, and the list to choose from. */
export function* startPage(site: Site): Iterable<OutputFile> {
  const { rahmen, liste, gliederung, laufend, beendet } = site;
  const open = laufend.filter(istOffen);
  const { letzte_ausgabe } = liste.einstellungen;
  const entries = laufend.map((one) => eintrag(one, site, ''));
  const orte = wahl(gliederung.gebiete);
  const themen = wahl(gliederung.themen);
  const given = new Set<string>(laufend.map(({ mitmachen }) => mitmachen.antwort));
  const answers = antworten.filter(({ wert }) => given.has(wert));
  const gesamtstadt = laufende(gliederung.gesamtstadt).length;
  const isFiltered = laufend.length >= worthFiltering;
  const path = bereiche.start.path;
  const page = {
    ...seite(rahmen, { path, stile: isFiltered ? ['filter.css'] : [] }),
    anzahl: anzahlSatz(laufend),
    einleitung: piece(rahmen.einleitung),
    jetzt: open.slice(0, atTheTop).map(jetzt),
    alle: open.length > atTheTop ? `Alle ${open.length} Beteiligungen, die jetzt laufen` : false,
    mitmachen: bereiche.mitmachen.path,
    gebiete: verweise('stadtteil', gliederung.gebiete),
    gesamtstadt,
    gesamtstadtAdresse: facettenPath('stadtteil', gesamtstadtSlug),
    ortsbeiraete: verweise('ortsbeirat', gliederung.ortsbeiraete),
    themen: verweise('thema', gliederung.themen).filter(({ anzahl }) => anzahl > 0),
    gebiet: rahmen.worte.gebiet,
    stadtweit: orte.length > 0 && gesamtstadt,
    filter: isFiltered && { orte, themen, antworten: answers },
    neues: entries.some(({ neuheit }) => neuheit) && letzte_ausgabe ? tag(letzte_ausgabe) : false,
    eintraege: entries,
    tabelle: bereiche.tabelle.path,
    beendet:
      beendet.length > 0
        ? {
            words: counted(beendet.length, 'beendetes Vorhaben', 'beendete Vorhaben'),
            adresse: bereiche.beendet.path,
          }
        : false,
  };
  yield { path, content: templates.start(page) };
  if (!isFiltered) return;
  const values = (choices: readonly { wert: string }[]): string[] => choices.map(({ wert }) => wert);
  const filter = { ort: values(orte), thema: values(themen), antwort: values(answers) };
  yield { path: 'filter.css', content: `${filterCss(filter)}\n` };
}
