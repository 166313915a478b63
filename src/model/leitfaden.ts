import type { Severity } from '../base/diagnostic.js';
import type { Bedingung } from './bedingung.js';
import type { Kriterium } from './kriterium.js';
import type { Wenn } from './wenn.js';

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

export interface Gebiet {
  readonly name: string;
  readonly aliase: readonly string[];
  /** The Ortsbeirat to which it belongs, with its parts. */
  readonly ortsbeirat?: string;
  readonly teile: readonly Gebiet[];
}

export interface Gremium {
  readonly name: string;
  readonly aliase: readonly string[];
  /** Whether its vote puts a Vorhaben on the list or strikes it. */
  readonly stimmberechtigt: boolean;
}

/** An office that writes Steckbriefe. */
export interface Stelle {
  readonly name: string;
  readonly aliase: readonly string[];
}

/** A step on the city's ladder of participation; `skala` maps it to the one that cities share. */
export interface Stufe {
  readonly name: string;
  readonly skala?: 'information' | 'konsultation' | 'mitgestaltung' | 'entscheidung';
  readonly bedeutung?: string;
}

/** A field that must be filled in only under a condition. */
export interface BedingtePflicht {
  readonly feld: string;
  readonly wenn: Wenn;
  readonly quelle?: string;
}

/** A class of Vorhaben: the first one whose condition holds counts; without a condition it is for all others. */
export interface Klasse {
  readonly name: string;
  readonly wenn?: Bedingung;
  readonly bedeutung?: string;
}

/** What the results are called, each as the end of a sentence that begins with "Das Vorhaben". */
export type Ergebnisse = Readonly<Record<'muss' | 'kann' | 'offen' | 'ausgenommen', string>>;

/** What the city calls its papers. */
export interface Begriffe {
  readonly steckbrief: string;
  readonly steckbriefe: string;
  readonly liste: string;
}

/** A day of the Steckbrief from which a Frist counts. `beteiligung` is the last day of its windows. */
export type Bezug = 'erstberatung' | 'aufgenommen_am' | 'aktualisiert_am' | 'beteiligung' | 'beendet';

/** What has to be done by when: so long before (`vor`) or after (`nach`) a day of the Steckbrief, one of the two. */
export interface Frist {
  readonly art: 'veroeffentlichung' | 'ergebnis' | 'vorschlag';
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
  readonly stufen: readonly Stufe[];
  /** Empty: any name is right. */
  readonly stellen: readonly Stelle[];
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
  readonly pflichten: readonly BedingtePflicht[];
  readonly ergebnisse: Ergebnisse;
  readonly klassen: readonly Klasse[];
  readonly ausnahmen: readonly { readonly grund: string; readonly rechtsgrundlage?: string }[];
  readonly begriffe: Begriffe;
  /** How residents can propose participation. */
  readonly vorschlaege?: { readonly text: string; readonly link?: string; readonly quelle?: string };
  readonly regeln: Regeln;
}

/** Whether the city stands behind the rules: a draft and a report of others never harden into an error. */
export const isBestaetigt = ({ quelle }: Leitfaden): boolean =>
  quelle.art !== 'entwurf' && quelle.art !== 'sekundaer';

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
    const found = known.get(of);
    if (found) return found.value;
    const value = compute(of);
    known.set(of, { value });
    return value;
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
