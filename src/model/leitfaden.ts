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

/** A day of the Steckbrief from which a Frist counts. `beteiligung` is the last day of its windows. */
export type Bezug = 'erstberatung' | 'aufgenommen_am' | 'aktualisiert_am' | 'beteiligung' | 'beendet';

/** What has to be done by when: so long before (`vor`) or after (`nach`) a day of the Steckbrief, one of the two. */
export interface Frist {
  readonly art: 'veroeffentlichung' | 'ergebnis';
  readonly vor?: Bezug;
  readonly nach?: Bezug;
  /** ISO 8601 with one unit: `P10D`, `P12W`, `P3M`, `P1Y`. */
  readonly dauer: string;
  /** Whether the Leitfaden says "must"; otherwise it is the rule, with exceptions ("in der Regel"). */
  readonly verbindlich: boolean;
  readonly quelle?: Quelle;
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
  readonly fristen: readonly Frist[];
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

/** Computes something of a Leitfaden once: every Steckbrief of a run asks for it. */
export function oncePer<T extends object, V>(compute: (of: T) => V): (of: T) => V {
  const known = new WeakMap<T, { readonly value: V }>();
  return (of) => {
    const found = known.get(of) ?? { value: compute(of) };
    known.set(of, found);
    return found.value;
  };
}

/**
 * Computes something of a Steckbrief once for all rules: they ask one after the other about the same one. Only the last
 * answer is kept, for a map would hold on to thousands of Steckbriefe until the memory is swept.
 */
export function onceInTurn<A extends object, B, V>(compute: (a: A, b: B) => V): (a: A, b: B) => V {
  let last: { readonly a: A; readonly b: B; readonly value: V } | undefined;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, value: compute(a, b) };
    return last.value;
  };
}

/**
 * The sections that a Steckbrief of this city has. A row that also holds fields lends its section only the id as name
 * ("Bearbeitungsstand"), for its label speaks of all of them.
 */
export const abschnitteOf = oncePer(abschnitteFrom);

/** A field that must be filled in, with the steps that lead to it. */
export interface Pflichtfeld {
  readonly feld: string;
  readonly path: readonly string[];
}

/** The fields that must be filled in, each once, the title first: without it nobody could name the Vorhaben. */
export const pflichtfelderOf = oncePer((leitfaden: Leitfaden): readonly Pflichtfeld[] => {
  const felder = leitfaden.formular.zeilen.flatMap(({ pflicht }) => pflicht);
  return [...new Set(['bezeichnung', ...felder])].map((feld) => ({ feld, path: feld.split('.') }));
});
