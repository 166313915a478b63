import type { Vorhaben, Vorhabenliste } from '../model/vorhabenliste.js';
import { antwortOf } from './antwort.js';
import { type Blatt, blattOf, standOf, titelOf, wo } from './blatt.js';
import { contentOf } from './content.js';
import type { Content } from './nodes.js';
import { htmlOf } from './prose.js';
import { type Gruppe, gruppenOf, quelleOf, type Rahmen, rahmenOf } from './rahmen.js';
import type { OutputFile, Renderer } from './renderer.js';
import { css, templates } from './templates.generated.js';
import { mailtoUrl, safeUrl, telUrl } from './url.js';

/** A piece of finished HTML: the one thing that the templates do not escape, under the one name they know for it. */
interface Html {
  readonly html: string;
}

/** For the templates, which check that every name exists: no content is `false`, not an empty piece. */
const piece = (content: Content): Html | false => (content.length > 0 ? { html: htmlOf(content) } : false);

const verweis = (words: string, address: string | undefined) => ({
  words,
  url: (address !== undefined && safeUrl(address)) || false,
});

/** What all pages share. `wurzel` leads from the page to the folder of the list, so that links work without a server. */
function seite(rahmen: Rahmen, wurzel: '' | '../../', titel: string) {
  const { herausgeber, quelle, lizenz } = rahmen;
  return {
    wurzel,
    seitentitel: titel,
    titel: rahmen.titel,
    stadt: rahmen.stadt,
    stand: rahmen.stand,
    fehlt: rahmen.fehlt ?? false,
    quelle: quelle ? verweis(quelle.satz, quelle.link) : false,
    herausgeber: herausgeber
      ? {
          name: herausgeber.name,
          email: herausgeber.email ? verweis(herausgeber.email, mailtoUrl(herausgeber.email)) : false,
          telefon: herausgeber.telefon ? verweis(herausgeber.telefon, telUrl(herausgeber.telefon)) : false,
        }
      : false,
    lizenz: lizenz ? verweis(lizenz.words, lizenz.url) : false,
    seiten: rahmen.seiten.map(({ words, url }) => verweis(words, url)).filter(({ url }) => url !== false),
  };
}

const pagePath = (id: string): string => `vorhaben/${id}/index.html`;

function eintrag(vorhaben: Vorhaben) {
  const { steckbrief, mitmachen } = vorhaben;
  return {
    adresse: pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    kurzbeschreibung: piece(contentOf(steckbrief.kurzbeschreibung)),
    art: mitmachen.antwort,
    antwort: antwortOf(vorhaben).satz,
    wo: piece(wo(steckbrief)),
    bearbeitungsstand: piece(standOf(steckbrief)),
  };
}

const listPage = (rahmen: Rahmen, gruppen: readonly Gruppe[]): string =>
  templates.liste({
    ...seite(rahmen, '', `${rahmen.titel} – ${rahmen.stadt}`),
    anzahl: rahmen.anzahl,
    gruppen: gruppen.map(({ titel, vorhaben }) => ({
      titel,
      vorhaben: vorhaben.map(eintrag),
    })),
  });

const vorhabenPage = (rahmen: Rahmen, blatt: Blatt, art: string): string =>
  templates.vorhaben({
    ...seite(rahmen, '../../', `${blatt.bezeichnung} – ${rahmen.titel} – ${rahmen.stadt}`),
    bezeichnung: blatt.bezeichnung,
    kurzbeschreibung: piece(blatt.kurzbeschreibung),
    angaben: blatt.stand ?? false,
    art,
    antwort: blatt.antwort.satz,
    mitmachen: piece(blatt.antwort.content),
    blick: blatt.blick.map(({ name, content }) => ({ name, html: htmlOf(content) })),
    teile: blatt.teile.map(({ id, titel, content }) => ({ id, titel, html: htmlOf(content) })),
    satz: blatt.begruendung.satz,
    einschaetzung: blatt.begruendung.einschaetzung,
    fassung: blatt.begruendung.fassung ?? false,
    einleitung: blatt.begruendung.einleitung,
    kriterien: blatt.begruendung.kriterien.map(({ wortlaut, antwort, begruendung }) => ({
      wortlaut,
      antwort,
      ja: antwort === 'Ja',
      begruendung: piece(begruendung),
    })),
  });

/** Former ids and the Vorhaben that carry them on; an id that a Vorhaben has today is not given away. */
function formerIds({ vorhaben }: Vorhabenliste): ReadonlyMap<string, readonly Vorhaben[]> {
  const today = new Set(vorhaben.map(({ steckbrief }) => steckbrief.id));
  const former = new Map<string, Vorhaben[]>();
  for (const one of vorhaben) {
    for (const id of new Set(one.steckbrief.frueher ?? [])) {
      if (today.has(id) || !/^[a-z0-9-]{1,80}$/.test(id)) continue;
      former.set(id, [...(former.get(id) ?? []), one]);
    }
  }
  return former;
}

const movedPage = (rahmen: Rahmen, vorhaben: readonly Vorhaben[]): string =>
  templates.umgezogen({
    ...seite(rahmen, '../../', `Neue Adresse – ${rahmen.titel} – ${rahmen.stadt}`),
    vorhaben: vorhaben.map(({ steckbrief }) => ({
      adresse: `../../${pagePath(steckbrief.id)}`,
      bezeichnung: titelOf(steckbrief),
    })),
  });

/** The pages of the list: plain HTML without scripts, readable from a server and from a folder alike. */
export const html: Renderer = {
  format: 'html',
  summary: 'Barrierearme Seiten für das Netz, ohne Skripte',
  *render(liste): Iterable<OutputFile> {
    const rahmen = rahmenOf(liste);
    yield { path: 'index.html', content: listPage(rahmen, gruppenOf(liste)) };
    for (const one of liste.vorhaben) {
      const blatt = blattOf(one);
      const own = { ...rahmen, quelle: quelleOf(one.leitfaden) };
      yield { path: pagePath(blatt.id), content: vorhabenPage(own, blatt, one.mitmachen.antwort) };
    }
    for (const [id, vorhaben] of formerIds(liste)) {
      yield { path: pagePath(id), content: movedPage(rahmen, vorhaben) };
    }
    yield { path: 'vorhaben.css', content: css };
  },
};
