import { counted, enumerate } from '../base/words.js';
import type { Leitfaden, Quelle } from '../model/leitfaden.js';
import { isBeendet } from '../model/mitmachen.js';
import type { Vorhaben, Vorhabenliste } from '../model/vorhabenliste.js';
import { tag } from './content.js';

/** Some words with the address they lead to, if there is one. */
export interface Verweis {
  readonly words: string;
  readonly url?: string | undefined;
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
  /** What the city calls its areas. */
  readonly worte: { readonly gebiet: string; readonly gebiete: string };
  /** "Stand: 22. November 2026" */
  readonly stand: string;
  /** "24 Vorhaben", or a sentence for an empty list. */
  readonly anzahl: string;
  /** "Es fehlen: …", as long as something is missing that must be there before a publication. */
  readonly fehlt: string | undefined;
  /** That the rules are not the city's own decision. */
  readonly quelle: Quellensatz | undefined;
  readonly herausgeber:
    | { readonly name: string; readonly email?: string; readonly telefon?: string }
    | undefined;
  readonly lizenz: Verweis | undefined;
  /** Links to the city's own pages. */
  readonly seiten: readonly Verweis[];
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

/**
 * What every page says about itself. A city may not publish pages without an imprint, a privacy notice and an
 * accessibility statement; as long as one of them is missing, the output calls itself a preview.
 */
export function rahmenOf({ leitfaden, einstellungen, stichtag, vorhaben }: Vorhabenliste): Rahmen {
  const seiten = [
    { words: 'Impressum', url: einstellungen.impressum },
    { words: 'Datenschutz', url: einstellungen.datenschutz },
    { words: 'Erklärung zur Barrierefreiheit', url: einstellungen.barrierefreiheit },
  ];
  const missing = seiten.filter(({ url }) => url === undefined).map(({ words }) => words);
  const { herausgeber, lizenz } = einstellungen;
  return {
    titel: einstellungen.titel?.trim() || leitfaden.begriffe.liste,
    stadt: leitfaden.stadt,
    worte: { gebiet: 'Stadtteil', gebiete: 'Stadtteile' },
    stand: `Stand: ${tag(stichtag)}`,
    anzahl:
      vorhaben.length === 0
        ? 'Zurzeit steht kein Vorhaben auf der Liste.'
        : `${counted(vorhaben.length, 'Vorhaben', 'Vorhaben')} auf der Liste`,
    fehlt:
      missing.length === 0
        ? undefined
        : `Es ${missing.length === 1 ? 'fehlt' : 'fehlen'}: ${enumerate(missing)}.`,
    quelle: quelleOf(leitfaden),
    herausgeber,
    lizenz: lizenz && { words: lizenz.name, url: lizenz.link },
    seiten: seiten.filter(({ url }) => url !== undefined),
  };
}

/** Vorhaben that belong together on the list, under one heading. */
export interface Gruppe {
  readonly titel: string;
  readonly vorhaben: readonly Vorhaben[];
}

const endOf = ({ mitmachen }: Vorhaben): string =>
  mitmachen.antwort === 'ja' ? (mitmachen.termin.bis ?? mitmachen.termin.von ?? '') : '';

/**
 * The list in groups: first where people can take part now, what closes first at the top; finished ones last.
 * Within the others the order is that of the list.
 */
export function gruppenOf({ vorhaben, stichtag }: Vorhabenliste): readonly Gruppe[] {
  const isNow = ({ mitmachen }: Vorhaben): boolean => mitmachen.antwort === 'ja';
  const isOver = ({ steckbrief }: Vorhaben): boolean => isBeendet(steckbrief, stichtag);
  const now = vorhaben.filter(isNow).sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
  const over = vorhaben.filter(isOver);
  const others = vorhaben.filter((one) => !isNow(one) && !isOver(one));
  return [
    { titel: 'Hier können Sie jetzt mitmachen', vorhaben: now },
    { titel: now.length > 0 ? 'Weitere Vorhaben' : 'Alle Vorhaben', vorhaben: others },
    { titel: 'Beendete Vorhaben', vorhaben: over },
  ].filter((gruppe) => gruppe.vorhaben.length > 0);
}
