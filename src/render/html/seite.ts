import type { Rahmen } from '../rahmen.js';
import { mailtoUrl, telUrl } from '../url.js';
import { verweis } from './stuecke.js';

/** A page of the site. */
export interface Ort {
  /** From the folder of the list: `vorhaben/x/index.html`. */
  readonly path: string;
  readonly titel: string;
}

/** The way from a page up to the folder of the list, so that links work without a server. */
export const wurzelOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** What all pages share. */
export function seite(rahmen: Rahmen, { path, titel }: Ort) {
  const { herausgeber, quelle, lizenz, logo } = rahmen;
  return {
    vorlagen: rahmen.vorlagen ?? false,
    wurzel: wurzelOf(path),
    logo: logo ? { src: wurzelOf(path) + logo.pfad, text: logo.text } : false,
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
    seiten: rahmen.seiten
      .map(({ words, url, pfad }) => (pfad ? { words, url: wurzelOf(path) + pfad } : verweis(words, url)))
      .filter(({ url }) => url !== false),
  };
}

/** Where the page of a Vorhaben lies. */
export const pagePath = (id: string): string => `vorhaben/${id}/index.html`;
