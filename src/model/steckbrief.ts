/** The Steckbrief as its file states it. Field names are those of the form, here as in YAML, JSON and CSV. */

export type JaNeinOffen = boolean | 'offen';

export interface Kriteriumsangabe {
  readonly trifft_zu: JaNeinOffen;
  readonly begruendung?: string;
}

export interface Beschluss {
  readonly text?: string;
  readonly vorlage?: string;
  readonly gremium?: string;
  readonly datum?: string;
  readonly ergebnis?: string;
  readonly link?: string;
}

export interface Schritt {
  readonly schritt: string;
  readonly zeitraum?: string;
  readonly beteiligung?: boolean | string;
  readonly erledigt?: boolean;
}

export interface Kosten {
  readonly betrag?: number;
  readonly stand?: string;
  readonly hinweis?: string;
}

export interface Rubrik {
  readonly stadtteile?: readonly string[];
  readonly themen?: readonly string[];
  readonly quartiere?: readonly string[];
  readonly gesamtstadt?: boolean;
  /** The words on the form. */
  readonly text?: string;
}

/** For whom a window is open. */
export type OffenFuer = 'alle' | 'betroffene' | 'fachleute';

/** A window or an event of the participation. A date that is not known is not there. */
export interface Termin {
  readonly titel: string;
  readonly von?: string;
  readonly bis?: string;
  readonly offen_fuer?: OffenFuer;
  readonly ort?: string;
  readonly link?: string;
}

export interface Beteiligung {
  readonly geplant?: JaNeinOffen;
  readonly stufe?: string;
  readonly intensitaet?: string;
  readonly gestaltungsspielraum?: string;
  readonly zeitrahmen?: string;
  readonly art?: string | readonly string[];
  readonly begruendung?: string;
  readonly termine?: readonly Termin[];
  readonly ergebnis?: string;
  readonly formell?: {
    readonly vorgesehen?: boolean;
    readonly rechtsgrundlage?: string;
    readonly link?: string;
  };
}

export interface Listenvotum {
  readonly gremium?: string;
  readonly datum?: string;
  readonly votum: 'aufnehmen' | 'streichen';
  readonly grund?: string;
}

/** A proposal of residents, without names, and what became of it. */
export interface Anregung {
  readonly datum?: string;
  readonly anliegen: string;
  readonly empfehlung?: string;
  readonly entscheidung?: string;
}

/** The header of a Steckbrief: what the file's author wrote, each value in the shape that the schema asks for. */
export interface Angaben {
  readonly bezeichnung?: string;
  readonly kurzbeschreibung?: string;
  readonly beschlusslage?: string | readonly (string | Beschluss)[];
  readonly bearbeitungsstand?: string;
  readonly phase?: string;
  readonly schritte?: readonly (string | Schritt)[];
  readonly realisierungszeitraum?: string;
  readonly kostenrahmen?: string | Kosten;
  readonly haushalt?: string;
  readonly rubrik?: Rubrik;
  readonly beteiligung?: Beteiligung;
  readonly ansprechperson?: {
    readonly stelle?: string;
    readonly name?: string;
    readonly email?: string;
    readonly telefon?: string;
  };
  readonly weitere_informationen?: string;
  readonly aktualisiert_am?: string;
  readonly aufgenommen_am?: string;
  readonly erstberatung?: { readonly gremium?: string; readonly datum?: string };
  readonly entwurf?: boolean;
  readonly vorhabenliste?: boolean;
  readonly ausnahme?: { readonly grund?: string; readonly rechtsgrundlage?: string };
  readonly listenvoten?: readonly Listenvotum[];
  readonly anregungen?: readonly Anregung[];
  readonly beendet?: { readonly datum?: string; readonly grund?: string };
  readonly frueher?: readonly string[];
  readonly stichwoerter?: readonly string[];
  readonly lage?: { readonly punkt?: readonly number[]; readonly adresse?: string };
  readonly intern?: string;
  readonly kriterien?: Readonly<Record<string, JaNeinOffen | Kriteriumsangabe>>;
}

/** Angaben, the id from the file name, and the sections of the text under the ids that the Leitfaden gives them. */
export interface Steckbrief extends Angaben {
  readonly id: string;
  /** Markdown source, without the heading. */
  readonly abschnitte: Readonly<Record<string, string>>;
}

/** A criterion's answer in its long form; undefined if the Steckbrief gives none. */
export function kriteriumsangabe(angaben: Angaben, id: string): Kriteriumsangabe | undefined {
  const value = angaben.kriterien?.[id];
  return value === undefined || typeof value === 'object' ? value : { trifft_zu: value };
}

/** The decisions as a list, a bare text as an entry that has only a text. */
export function beschluesse(angaben: Angaben): readonly Beschluss[] {
  const value = angaben.beschlusslage;
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).map((entry) =>
    typeof entry === 'string' ? { text: entry } : entry,
  );
}

/** The steps as a list of objects. */
export const schritte = (angaben: Angaben): readonly Schritt[] =>
  (angaben.schritte ?? []).map((entry) => (typeof entry === 'string' ? { schritt: entry } : entry));

/** Whether a text says that there is nothing to say: "-" or a longer dash, as on the paper form. */
export function isKeineAngabe(text: string): boolean {
  const word = text.trim();
  return word.length === 1 && '-–—'.includes(word);
}

/** Whether a text says that the answer is not known yet: "N.N.", "k. A.". */
export const isNochNichtBekannt = (text: string): boolean =>
  /^(n\.?\s?n\.?|k\.?\s?a\.?|tbd)$/i.test(text.trim());

/** Whether a Vorhaben concerns the whole city: stated, or by a list of Stadtteile that is there and empty. */
export const isGesamtstadt = ({ gesamtstadt, stadtteile, quartiere = [] }: Rubrik): boolean =>
  gesamtstadt === true || (stadtteile?.length === 0 && quartiere.length === 0);

/** Whether nothing is written at all. */
export const isLeer = (text: string | undefined): boolean => text === undefined || text.trim() === '';
