import { enumerate } from '../base/words.js';
import type { Einstellungen } from '../model/einstellungen.js';
import type { Leitfaden, Quelle } from '../model/leitfaden.js';
import type { Vorhabenliste } from '../model/vorhabenliste.js';
import type { Beilagen, Vorlagen } from './beilagen.js';
import { contentOf, tag } from './content.js';
import type { Content } from './nodes.js';

/** Some words with the address they lead to, if there is one. */
export interface Verweis {
  readonly words: string;
  readonly url?: string | undefined;
}

/** A page of the city; `pfad` is there if it is one of ours: from the folder of the list, `impressum/index.html`. */
export interface Seitenverweis extends Verweis {
  readonly pfad?: string;
}

/** That the rules are not the city's own decision, and where they are from. */
export interface Quellensatz {
  readonly satz: string;
  readonly link: string | undefined;
}

/** What stands around the list, the same in every format. */
export interface Rahmen {
  readonly titel: string;
  readonly stadt: string;
  /** What the city calls a Stadtteil, and several. */
  readonly worte: { readonly gebiet: string; readonly gebiete: string };
  /** "Stand: 22. November 2026" */
  readonly stand: string;
  /** "Es fehlen: …", as long as something is missing that must be there before a publication. */
  readonly fehlt: string | undefined;
  /** That the rules are not the city's own decision. */
  readonly quelle: Quellensatz | undefined;
  readonly herausgeber:
    | { readonly name: string; readonly email?: string; readonly telefon?: string }
    | undefined;
  readonly lizenz: Verweis | undefined;
  /** The city's own pages, ours and those elsewhere. */
  readonly seiten: readonly Seitenverweis[];
  /** What stands above the list; empty if the city has nothing to say. */
  readonly einleitung: Content;
  /** The picture beside the name of the city: from the folder of the list, `logo.svg`. */
  readonly logo: { readonly pfad: string; readonly text: string } | undefined;
  /** Templates of the city in place of ours. */
  readonly vorlagen: Vorlagen | undefined;
}

const kinds: Readonly<Record<Quelle['art'], string | undefined>> = {
  beschlossen: undefined,
  formular: 'ein Formular',
  entwurf: 'ein Entwurf',
  sekundaer: 'ein Text aus zweiter Hand',
};

/** What has to be said about the source of a Leitfaden; undefined if it is the city's decision. */
export function quelleOf({ quelle }: Leitfaden): Quellensatz | undefined {
  const { dokument, stand, art, link } = quelle;
  const base = kinds[art];
  if (base === undefined) return undefined;
  return {
    satz: `Quelle der Regeln: ${dokument}${stand ? `, Stand ${tag(stand)}` : ''}. Das ist ${base}, kein Beschluss. Die Stadt hat die Regeln in dieser Form nicht bestätigt.`,
    link,
  };
}

/** The same for all versions by which the Vorhaben of a list are judged, that of the newest version first, each once. */
export function quellenOf({ leitfaden, vorhaben }: Vorhabenliste): readonly Quellensatz[] {
  const leitfaeden = new Set([leitfaden, ...vorhaben.map((one) => one.leitfaden)]);
  const quellen = [...leitfaeden].flatMap((one) => quelleOf(one) ?? []);
  return [...new Map(quellen.map((one) => [one.satz, one])).values()];
}

/** The pages that every publication of a city must have, by the names of their settings. */
export const rechtliches = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

export type Rechtliches = (typeof rechtliches)[number];

/** What these pages are called. */
export const titelVon: Readonly<Record<Rechtliches, string>> = {
  impressum: 'Impressum',
  datenschutz: 'Datenschutz',
  barrierefreiheit: 'Erklärung zur Barrierefreiheit',
};

/** A page elsewhere has an address; ours has a path, and an address if the whole publication has one. */
function seitenverweis(name: Rechtliches, einstellungen: Einstellungen): Seitenverweis {
  const words = titelVon[name];
  const given = einstellungen[name];
  if (given === undefined || typeof given === 'string') return { words, url: given };
  const { adresse } = einstellungen;
  return {
    words,
    pfad: `${name}/index.html`,
    ...(adresse === undefined ? {} : { url: `${adresse}/${name}/` }),
  };
}

/**
 * What every page says about itself. A city may not publish pages without an imprint, a privacy notice and an
 * accessibility statement; as long as one of them is missing, the output calls itself a preview.
 */
export function rahmenOf(
  { leitfaden, einstellungen, stichtag }: Vorhabenliste,
  { logo, vorlagen }: Beilagen = {},
): Rahmen {
  const seiten = rechtliches.map((name) => seitenverweis(name, einstellungen));
  const missing = seiten.filter((one) => one.url === undefined && !one.pfad).map(({ words }) => words);
  const { herausgeber, lizenz } = einstellungen;
  return {
    titel: einstellungen.titel?.trim() || leitfaden.begriffe.liste,
    stadt: leitfaden.stadt,
    worte: einstellungen.worte ?? { gebiet: 'Stadtteil', gebiete: 'Stadtteile' },
    stand: `Stand: ${tag(stichtag)}`,
    fehlt:
      missing.length === 0
        ? undefined
        : `Es ${missing.length === 1 ? 'fehlt' : 'fehlen'}: ${enumerate(missing)}.`,
    quelle: quelleOf(leitfaden),
    herausgeber,
    lizenz: lizenz && { words: lizenz.name, url: lizenz.link },
    seiten: seiten.filter((one) => one.url !== undefined || one.pfad),
    einleitung: contentOf(einstellungen.einleitung),
    logo: logo && {
      pfad: `logo.${logo.endung}`,
      text: einstellungen.erscheinung?.logo?.text ?? '',
    },
    vorlagen,
  };
}
