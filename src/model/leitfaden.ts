import type { Severity } from '../base/diagnostic.js';

/** Where a rule or a whole Leitfaden comes from. What rests on a draft or on others' words never hardens into an error. */
export interface Quelle {
  readonly dokument: string;
  readonly stand?: string;
  readonly art: 'beschlossen' | 'formular' | 'entwurf' | 'sekundaer';
  readonly link?: string;
}

/** A row of the official form, worded as the form words it. */
export interface Zeile {
  readonly label: string;
  /** The same for a reader of the page. */
  readonly frage?: string;
  /** Fields of the header that stand in this row; a dot goes down: `beteiligung.geplant`. */
  readonly felder: readonly string[];
  /** The section of the text that stands in this row. */
  readonly abschnitt?: string;
  /** Fields that must be filled in. */
  readonly pflicht: readonly string[];
  /** Whether the section must be there. */
  readonly abschnittPflicht: boolean;
  /** Other headings or labels that mean this row. */
  readonly aliase: readonly string[];
}

export interface Kriterium {
  readonly id: string;
  readonly wortlaut: string;
  readonly kurz: string;
  readonly quelle?: string;
  readonly art: 'angabe';
  /** The field that answers the same question; the two must not contradict each other. */
  readonly feld?: string;
}

/** The listing rule: a criterion, or how many of the parts must hold. */
export type Bedingung =
  | string
  | { readonly mindestens: number; readonly von: 'alle' | readonly Bedingung[] }
  | { readonly alle: 'alle' | readonly Bedingung[] }
  | { readonly eines: 'alle' | readonly Bedingung[] };

export interface Gebiet {
  readonly name: string;
  readonly aliase: readonly string[];
  readonly teile: readonly Gebiet[];
}

export interface Gremium {
  readonly name: string;
  readonly aliase: readonly string[];
  /** Whether its vote puts a Vorhaben on the list or strikes it. */
  readonly stimmberechtigt: boolean;
}

/** How grave the findings of single rules are, by their ids, each with the reason. */
export type Regeln = Readonly<Record<string, { readonly schwere: Severity | 'aus'; readonly grund: string }>>;

export interface Leitfaden {
  readonly kennung: string;
  readonly stadt: string;
  readonly ags: string;
  readonly titel: string;
  readonly quelle: Quelle;
  readonly gueltig_ab?: string;
  readonly formular: {
    readonly kopfzeile: string;
    readonly einleitung_kriterien: string;
    readonly zeilen: readonly Zeile[];
  };
  /** Empty: any text is right. */
  readonly bearbeitungsstaende: readonly { readonly name: string; readonly ende: boolean }[];
  readonly stufen: readonly string[];
  readonly stadtteile: readonly Gebiet[];
  /** Empty: any theme is right. */
  readonly themen: readonly string[];
  readonly gremien: readonly Gremium[];
  readonly abkuerzungen: Readonly<Record<string, string>>;
  readonly vorlagen: readonly { readonly muster: string; readonly link?: string }[];
  /** How many months old the entries may be, by Bearbeitungsstand; `sonst` for all others. Empty: no cadence. */
  readonly turnus: Readonly<Record<string, number>>;
  readonly kriterien: readonly Kriterium[];
  readonly aufnahme: Bedingung;
  readonly regeln: Regeln;
}

/** The row of the form in which a field stands, if there is one. */
export const zeileOf = (leitfaden: Leitfaden, feld: string): Zeile | undefined =>
  leitfaden.formular.zeilen.find((zeile) => zeile.felder.includes(feld)) ??
  leitfaden.formular.zeilen.find((zeile) => zeile.felder.some((name) => name.startsWith(`${feld}.`)));

/** A section of the text: its id, its heading on the form, and what else it may be called. */
export interface Abschnitt {
  readonly id: string;
  readonly label: string;
  readonly pflicht: boolean;
  readonly namen: readonly string[];
}

const abschnitteFrom = (leitfaden: Leitfaden): readonly Abschnitt[] =>
  leitfaden.formular.zeilen.flatMap((zeile) => {
    if (zeile.abschnitt === undefined) return [];
    const { abschnitt: id } = zeile;
    const own = id.charAt(0).toUpperCase() + id.slice(1);
    const label = zeile.felder.length === 0 ? zeile.label : own;
    return [
      { id, label, pflicht: zeile.abschnittPflicht, namen: [label, zeile.label, own, ...zeile.aliase] },
    ];
  });

const known = new WeakMap<Leitfaden, readonly Abschnitt[]>();

/**
 * The sections that a Steckbrief of this city has. A row that also holds fields lends its section only the id as name
 * ("Bearbeitungsstand"), for its label speaks of all of them.
 */
export function abschnitteOf(leitfaden: Leitfaden): readonly Abschnitt[] {
  const abschnitte = known.get(leitfaden) ?? abschnitteFrom(leitfaden);
  known.set(leitfaden, abschnitte);
  return abschnitte;
}
