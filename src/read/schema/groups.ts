/** Groups of the header that are easily taken for a text, each with the entry in which such a text belongs. */
const texte: Readonly<Record<string, string>> = {
  rubrik: 'text',
  beteiligung: 'intensitaet',
  ansprechperson: 'stelle',
  erstberatung: 'gremium',
  ausnahme: 'grund',
  beendet: 'grund',
  lage: 'adresse',
};

/** The entry of a group in which a text belongs that was written behind the group's own colon. */
export const ersterText = (gruppe: string): string | undefined =>
  Object.hasOwn(texte, gruppe) ? texte[gruppe] : undefined;

/** Entries of a Steckbrief that are lists of names, each short enough for a line of its own. */
const namenslisten: ReadonlySet<string> = new Set([
  'stadtteile',
  'themen',
  'quartiere',
  'frueher',
  'stichwoerter',
]);

export const isNamensliste = (name: string): boolean => namenslisten.has(name);

/** Whether an entry of a Steckbrief is a list of texts, or can be one. */
export const isListe = (name: string): boolean =>
  isNamensliste(name) || ['schritte', 'art', 'beschlusslage'].includes(name);
