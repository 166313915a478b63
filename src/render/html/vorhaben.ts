import { type Facette, gesamtstadtSlug } from '../../model/gliederung.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';
import type { Teil } from '../abschnitte.js';
import type { Begruendung } from '../begruendung.js';
import { blattOf } from '../blatt.js';
import { htmlOf } from '../prose.js';
import { quelleOf } from '../rahmen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { aenderungSatz, neuheitWort } from './neuheit.js';
import { type Facettenart, facettenPath } from './saetze.js';
import { pagePath, seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';
import { piece } from './stuecke.js';

const teil = ({ id, titel, content }: Teil) => ({ id, titel, html: htmlOf(content) });

const warum = ({ satz, einschaetzung, fassung, einleitung, auswahl, kriterien }: Begruendung) => ({
  satz,
  einschaetzung,
  fassung: fassung ?? false,
  einleitung,
  auswahl: auswahl ?? false,
  kriterien: kriterien.map(({ wortlaut, antwort, begruendung }) => ({
    wortlaut,
    antwort,
    ja: antwort === 'Ja',
    begruendung: piece(begruendung),
  })),
});

/** The pages of its areas and themes: who reads about one Vorhaben wants to know what else is planned there. */
function mehr(vorhaben: Vorhaben, { orte, themen, ueberall }: Site, wurzel: string) {
  const way = (kind: Facettenart) => (facette: Pick<Facette, 'name' | 'slug'>) => ({
    name: facette.name,
    adresse: wurzel + facettenPath(kind, facette.slug),
  });
  const whole = ueberall.has(vorhaben) ? [{ name: 'Ganze Stadt', slug: gesamtstadtSlug }] : [];
  return [
    ...[...(orte.get(vorhaben) ?? []), ...whole].map(way('stadtteil')),
    ...(themen.get(vorhaben) ?? []).map(way('thema')),
  ];
}

/** The page of one Vorhaben, with the source of the version by which it is judged. */
export function vorhabenPage(vorhaben: Vorhaben, site: Site): OutputFile {
  const { liste } = site;
  const rahmen = { ...site.rahmen, quelle: quelleOf(vorhaben.leitfaden) };
  const blatt = blattOf(vorhaben, liste);
  const path = pagePath(blatt.id);
  const page = {
    ...seite(rahmen, { path, titel: blatt.bezeichnung }),
    bezeichnung: blatt.bezeichnung,
    ende: blatt.ende ? { satz: blatt.ende.satz, grund: piece(blatt.ende.grund) } : false,
    kurzbeschreibung: piece(blatt.kurzbeschreibung),
    angaben: blatt.stand ?? false,
    neuheit: neuheitWort(vorhaben, liste),
    geaendert: aenderungSatz(vorhaben, liste),
    art: vorhaben.mitmachen.antwort,
    antwort: blatt.antwort.satz,
    mitmachen: piece(blatt.antwort.content),
    blick: blatt.blick.map(({ name, content }) => ({ name, html: htmlOf(content) })),
    teile: blatt.teile.map(teil),
    begruendung: blatt.begruendung ? warum(blatt.begruendung) : false,
    schluss: blatt.schluss.map(teil),
    mehr: mehr(vorhaben, site, wurzelOf(path)),
  };
  return { path, content: templates.vorhaben(page) };
}
