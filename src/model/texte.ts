import { sentencesOf } from '../base/sentences.js';
import type { Span } from '../base/span.js';
import { onceInTurn } from './leitfaden.js';
import type { Steckbrief } from './steckbrief.js';

/** A text of the header with its JSON pointer. */
export interface Angabetext {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of a Steckbrief that are published as prose, for rules that look at every one of them. */
export interface Texte {
  readonly kopf: readonly Angabetext[];
  readonly body: string;
  /** The sentences of the body; headings, tables and code have none. Found when they are first asked for. */
  readonly saetze: () => readonly Span[];
  /** All of them in one string, for a first look whether there is anything to find. */
  readonly alle: string;
}

/** Entries that hold prose, with those of their groups; a list holds what each of its entries holds. */
interface Prosa {
  readonly [angabe: string]: Prosa;
}

const text: Prosa = {};

/** Names of offices and places, dates, links and what stays internal are no prose. */
const prosa: Prosa = {
  bezeichnung: text,
  kurzbeschreibung: text,
  beschlusslage: { text },
  bearbeitungsstand: text,
  schritte: { schritt: text, zeitraum: text, beteiligung: text },
  realisierungszeitraum: text,
  kostenrahmen: { hinweis: text },
  rubrik: { text },
  beteiligung: {
    intensitaet: text,
    gestaltungsspielraum: text,
    zeitrahmen: text,
    begruendung: text,
    ergebnis: text,
    art: text,
  },
  weitere_informationen: text,
};

/** Collects the texts of a value: its own, or those of its entries and groups. */
function collect(value: unknown, angaben: Prosa, pointer: string, found: Angabetext[]): void {
  if (typeof value === 'string') {
    if (value !== '') found.push({ pointer, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) collect(entry, angaben, `${pointer}/${index}`, found);
  } else {
    const group = value as Readonly<Record<string, unknown>> | null | undefined;
    for (const name in angaben) collect(group?.[name], angaben[name] ?? text, `${pointer}/${name}`, found);
  }
}

/** The texts of a Steckbrief, found once for all rules. */
export const texteOf = onceInTurn((steckbrief: Steckbrief, body: string): Texte => {
  const kopf: Angabetext[] = [];
  collect(steckbrief, prosa, '', kopf);
  let found: readonly Span[] | undefined;
  const saetze = () => {
    found ??= sentencesOf(body);
    return found;
  };
  return { kopf, body, saetze, alle: `${kopf.map(({ text }) => text).join('\n\n')}\n\n${body}` };
});
