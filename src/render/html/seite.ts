import type { Rahmen } from '../rahmen.js';
import { mailtoUrl, telUrl } from '../url.js';
import { verweis } from './stuecke.js';

/** A page of the site. */
export interface Ort {
  /** From the folder of the list: `vorhaben/x/index.html`. */
  readonly path: string;
  /** What the page is about, for the tab of the browser; the start page has only the name of the list. */
  readonly titel?: string;
  /** Style sheets beside the one of all pages. */
  readonly stile?: readonly string[];
  /** The way to the folder of the list where the page may be shown at any address. */
  readonly wurzel?: string;
}

/** Where the pages lie that every page links to, with their names in the navigation. */
export const bereiche = {
  start: { path: 'index.html', words: 'Alle Vorhaben' },
  mitmachen: { path: 'mitmachen/index.html', words: 'Mitmachen' },
  tabelle: { path: 'tabelle/index.html', words: 'Tabelle' },
  beendet: { path: 'beendet/index.html', words: 'Beendete Vorhaben' },
  daten: { path: 'daten/index.html', words: 'Daten' },
} as const;

/** The way from a page up to the folder of the list, so that links work without a server. */
export const wurzelOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Where the page of a Vorhaben lies. */
export const pagePath = (id: string): string => `vorhaben/${id}/index.html`;

/** What all pages share. */
export function seite(rahmen: Rahmen, { path, titel, stile = [], wurzel = wurzelOf(path) }: Ort) {
  const { herausgeber, quelle, lizenz } = rahmen;
  return {
    wurzel,
    stile: ['vorhaben.css', ...stile].map((name) => wurzel + name),
    seitentitel: [titel, rahmen.titel, rahmen.stadt].filter((part) => part !== undefined).join(' – '),
    titel: rahmen.titel,
    stadt: rahmen.stadt,
    stand: rahmen.stand,
    navigation: Object.values(bereiche).map((bereich) => ({
      words: bereich.words,
      adresse: wurzel + bereich.path,
      hier: bereich.path === path,
    })),
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
